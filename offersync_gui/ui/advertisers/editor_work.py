"""What the editor lets others do: one thing at a time, and cancellable."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from offersync_gui.ui.advertisers.draft import save
from offersync_gui.ui.advertisers.rehearsal import use_session

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from offersync_gui.background.jobs import Job, Jobs
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.ui.advertisers.draft import Draft
    from offersync_gui.ui.advertisers.rehearsal import Rehearsal
    from offersync_gui.ui.services import Services


class EditorWork(QObject):
    """Each job ends in its own signal or in ``failed``; after :meth:`cancel` in neither."""

    busy_changed = Signal()
    checked = Signal(object)
    rehearsed = Signal(object)
    saved = Signal(object)
    session_chosen = Signal()
    failed = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        return self._job is not None

    def check(self, rehearsal: Rehearsal) -> None:
        self._start(rehearsal.check, self._on_checked, self._services.long)

    def dry_run(self, rehearsal: Rehearsal) -> None:
        self._start(rehearsal.dry_run, self._on_rehearsed, self._services.long)

    def save(self, original: Advertiser | None, draft: Draft) -> None:
        """Cannot be cancelled: what was begun is done whole or undone."""
        accounts = self._services.accounts

        def work(token: CancelToken) -> Advertiser:
            return save(accounts, original, draft)

        self._start(work, self._on_saved)

    def use_session(self) -> None:
        """From now on secrets are kept until the program ends."""
        self._start(partial(use_session, self._services.workspace), self._on_session)

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _start(
        self,
        work: Callable[[CancelToken], Any],
        done: Callable[[Any], None],
        where: Jobs | None = None,
    ) -> None:
        self.cancel()
        self._job = (where or self._services.short).run(work, done, self._on_failed)
        self.busy_changed.emit()

    def _end(self) -> None:
        self._job = None
        self.busy_changed.emit()

    def _on_checked(self, result: object) -> None:
        self._end()
        self.checked.emit(result)

    def _on_rehearsed(self, run: object) -> None:
        self._end()
        self.rehearsed.emit(run)

    def _on_saved(self, advertiser: object) -> None:
        self._end()
        self.saved.emit(advertiser)

    def _on_session(self, nothing: None) -> None:
        self._end()
        self.session_chosen.emit()

    def _on_failed(self, error: OfferSyncError) -> None:
        self._end()
        self.failed.emit(error)
