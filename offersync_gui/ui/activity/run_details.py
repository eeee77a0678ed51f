"""One run in full: what it counted, what it changed or would change, and what it asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from offersync_gui.ui.activity import words
from offersync_gui.ui.activity.changes_view import ChangesView
from offersync_gui.ui.activity.decision import Decision
from offersync_gui.ui.activity.reading import RunFacts, read_run
from offersync_gui.ui.activity.requests_view import RequestsView
from offersync_gui.ui.activity.summary_view import SummaryView
from offersync_gui.ui.tables.states import States
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.undoing import Undoing
from offersync_gui.ui.widgets import (
    Badge,
    Button,
    ElidedLabel,
    EmptyState,
    ErrorCard,
    LetterTile,
    status_look,
)

if TYPE_CHECKING:
    from offersync_gui.background.lane import Job
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.ui.services import Services


class RunDetails(QWidget):
    """``show_run`` reads the run and shows it; nothing is shown for None."""

    offer_requested = Signal(str, str)
    advertiser_requested = Signal(str)
    decided = Signal(object)
    offers_requested = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._job: Job | None = None
        self._run_id: int | None = None
        self.summary = SummaryView()
        self.summary.offers_requested.connect(self.offers_requested)
        self.changes = ChangesView(services, dated=False)
        self.changes.offer_requested.connect(self.offer_requested)
        self.requests = RequestsView(services.toasts)
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setAccessibleName(self.tr("Details of the run"))
        self.tabs.addTab(self.summary, self.tr("Summary"))
        self.tabs.addTab(self.changes, self.tr("Changes"))
        self.tabs.addTab(self.requests, self.tr("Requests"))
        self.decision = Decision(services)
        self.decision.decided.connect(self.decided)
        self.undoing = Undoing(services, self)
        self.undoing.changed.connect(self._load)
        self._states = States(self._page())
        self._states.retried.connect(self._load)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._states)
        self.show_run(None)

    def show_run(self, run: SyncRun | None) -> None:
        if self._job is not None:
            self._job.cancel()
        self._run_id = run.id if run else None
        if run is None:
            self._states.show_other(
                EmptyState(
                    "activity",
                    self.tr("No run is selected"),
                    self.tr("Select one above to see what it changed and asked."),
                )
            )
        else:
            self._load()

    def set_compact(self, compact: bool) -> None:
        for table in (self.changes.table, self.requests.table, self.summary.warnings):
            table.set_compact(compact)

    def _load(self) -> None:
        if self._run_id is not None:
            work = partial(read_run, self._services.workspace, self._run_id)
            self._job = self._services.query.run(work, self._show, self._states.show_error)

    def _page(self) -> QWidget:
        page = QWidget()
        self._top = QVBoxLayout()
        self._top.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.small)
        self._top.setSpacing(SPACE.small)
        self._top.addLayout(self._head())
        self._top.addWidget(self.decision)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._top)
        layout.addWidget(self.tabs, 1)
        self._error: ErrorCard | None = None
        return page

    def _head(self) -> QHBoxLayout:
        self._tile = LetterTile("")
        self._title = ElidedLabel(role="section")
        self._badge = Badge("")
        self._facts = ElidedLabel(tone="muted")
        self.undo = Button(self.tr("Undo run"), "undo")
        self.undo.setObjectName("run.undo")
        self.undo.setToolTip(
            self.tr("Everything it changed is as before; what you changed since stays.")
        )
        self.undo.clicked.connect(self._on_undo)
        self._advertiser = Button(self.tr("Advertiser"), "advertisers")
        self._advertiser.clicked.connect(self._on_advertiser)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        for part in (self._tile, self._title, self._badge):
            head.addWidget(part)
        head.addWidget(self._facts, 1)
        head.addWidget(self.undo)
        head.addWidget(self._advertiser)
        return head

    def _show(self, facts: RunFacts) -> None:
        run = facts.run
        self._tile.set_name(run.advertiser)
        self._title.setText(run.advertiser)
        self._badge.set_look(status_look(run.state))
        self._facts.setText(self._line(run))
        self._show_trouble(facts)
        self.summary.show_run(run)
        self._show_changes(facts)
        self.undo.setVisible(run.state in {"ok", "partial"} and facts.total > 0)
        self.requests.show_requests(facts.requests, run.requests)
        self.tabs.setTabText(2, self.tr("Requests ({0})").format(run.requests))
        self._states.show_content()

    def _line(self, run: SyncRun) -> str:
        parts = [
            self.tr("Run {0}").format(run.id),
            words.trigger_word(run.trigger),
            words.time_text(run.started_at),
            words.duration_text(run),
        ]
        return " · ".join(parts)

    def _show_trouble(self, facts: RunFacts) -> None:
        run = facts.run
        if self._error is not None:
            self._error.deleteLater()
            self._error = None
        self.decision.setVisible(run.state == "held")
        if run.state == "held":
            self.decision.show_run(run, facts.total)
        elif run.error is not None:
            self._error = ErrorCard(run.error)
            self._top.addWidget(self._error)

    def _show_changes(self, facts: RunFacts) -> None:
        self.changes.show_changes(facts.changes, facts.run.advertiser)
        if not facts.changes:
            self.changes.states.show_other(
                EmptyState(
                    "check-circle",
                    self.tr("This run changed no offer"),
                    self.tr("Everything it read was stored already, or nothing was to be stored."),
                )
            )
        shown = len(facts.changes)
        text = self.tr("Changes ({0})").format(words.number_text(facts.total))
        if shown < facts.total:
            shown_text = words.number_text(shown)
            text = self.tr("Changes ({0} of {1})").format(
                shown_text, words.number_text(facts.total)
            )
        self.tabs.setTabText(1, text)

    def _on_undo(self) -> None:
        if self._run_id is not None:
            self.undoing.run(self._run_id)

    def _on_advertiser(self) -> None:
        self.advertiser_requested.emit(self._title.text())
