"""Keeps the frame up to date: what there is, and what a round of syncs brought."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from offersync_gui.desktop.error_words import said
from offersync_gui.domain.notices import STORED
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.frame.summary import Summary, read_summary
from offersync_gui.ui.widgets import status_look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from offersync_gui.domain.notices import Batch
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.store.offer_query import Way
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.ui.services import Services


_FINE = frozenset({"ok", "cancelled"})


class News(QObject):
    """``summarized`` carries a Summary, ``unreadable`` the error instead.

    ``changed``: offers or runs are not what they were. ``offers_requested`` carries a query.
    """

    summarized = Signal(object)
    unreadable = Signal(object)
    changed = Signal()
    offers_requested = Signal(object)

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._reading = self._again = False
        services.sync.run_finished.connect(self._on_run_finished)
        services.sync.batch_finished.connect(self._on_batch_finished)

    def begin(self) -> None:
        """With what the start has read, if it has."""
        first = self._services.first
        if first is None:
            self.refresh()
        else:
            self.summarized.emit(Summary(first.total, first.advertisers))

    @Slot()
    def refresh(self) -> None:
        """Reads the summary anew; asked while it is being read, it is read once more."""
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        work = partial(_summary, self._services.workspace)
        self._services.query.run(work, self._on_read, self._on_failed)

    @Slot()
    def refresh_all(self) -> None:
        self.refresh()
        self.changed.emit()

    def _on_read(self, summary: Summary) -> None:
        self._reading = False
        self.summarized.emit(summary)
        if self._again:
            self.refresh()

    def _on_failed(self, error: OfferSyncError) -> None:
        self._reading = False
        self.unreadable.emit(error)

    @Slot(object)
    def _on_run_finished(self, run: object) -> None:
        self.refresh_all()

    @Slot(object)
    def _on_batch_finished(self, batch: Batch) -> None:
        if not self._window.isVisible():
            return
        runs = [outcome.run for outcome in batch.outcomes]
        text, query = self._told(runs), offers_of(runs)
        if query is None:
            self._services.toasts.show(text)
        else:
            self._services.toasts.show_with_way(text, partial(self.offers_requested.emit, query))

    def _told(self, runs: Sequence[SyncRun]) -> str:
        """One sentence, however many advertisers there were, and however many of them failed."""
        if len(runs) == 1:
            (run,) = runs
            reason = said(run.error["title"]) if run.error else status_look(run.state).text
            return f"{run.advertiser}: {self._counts(runs) if run.state == 'ok' else reason}"
        synced = self.tr("%Ln advertiser(s) synced", "", len(runs))
        words = f"{synced}: {self._counts(runs)}"
        troubled = sum(run.state not in _FINE for run in runs)
        if troubled:
            words += ", " + self.tr("%Ln need(s) attention", "", troubled)
        return words

    def _counts(self, runs: Sequence[SyncRun]) -> str:
        new = self.tr("%Ln new", "", sum(run.new for run in runs))
        updated = self.tr("%Ln updated", "", sum(run.updated for run in runs))
        return f"{new}, {updated}"


def offers_of(runs: Sequence[SyncRun]) -> OfferQuery | None:
    """The new offers of these runs, else the updated ones; None where there are neither."""
    ways: tuple[Way, ...] = ("new", "updated")
    for way in ways:
        ids = [run.id for run in runs if run.state in STORED and getattr(run, way)]
        if ids:
            return OfferQuery(runs=",".join(map(str, ids)), change=way)
    return None


def _summary(workspace: Workspace, token: CancelToken) -> Summary:
    return read_summary(workspace)
