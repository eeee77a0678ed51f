"""The runs, and below them the one that is selected."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from offersync_gui.ui.activity.advertiser_picker import AdvertiserPicker
from offersync_gui.ui.activity.columns import run_columns
from offersync_gui.ui.activity.reading import RunList, read_runs
from offersync_gui.ui.activity.run_details import RunDetails
from offersync_gui.ui.tables.picker import Picker
from offersync_gui.ui.tables.states import States
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Button, EmptyState, PrimaryButton

if TYPE_CHECKING:
    from offersync_gui.background.lane import Job
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.ui.services import Services

_SHARES = [1, 1]


def _identity(run: SyncRun) -> int:
    return run.id


class RunsPage(QWidget):
    """``held_changed`` counts the runs that wait for a decision."""

    offer_requested = Signal(str, str)
    advertiser_requested = Signal(str)
    offers_requested = Signal(object)
    offers_changed = Signal()
    held_changed = Signal(int)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._job: Job | None = None
        self._wanted: int | None = None
        self.advertiser = AdvertiserPicker()
        self.wanted = Picker(self.tr("State"), self._wishes())
        self.table = RowsTable(run_columns(), self.tr("Sync runs"), identity=_identity)
        self.table.setObjectName("runs")
        self.states = States(self.table)
        self.details = RunDetails(services)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """What is selected stays selected."""
        if self._job is not None:
            self._job.cancel()
        work = partial(
            read_runs, self._services.workspace, self.advertiser.value(), self.wanted.value()
        )
        self._job = self._services.query.run(work, self._show, self.states.show_error)

    def show_advertiser(self, advertiser: str | None) -> None:
        """Only the runs of that advertiser."""
        self.advertiser.offer_names([advertiser] if advertiser else [])
        self.advertiser.choose(advertiser)
        self.refresh()

    def show_run(self, run_id: int) -> None:
        """Select that run, whatever is filtered now."""
        self._wanted = run_id
        self.advertiser.choose(None)
        self.wanted.choose("all")
        self.refresh()

    def _wishes(self) -> list[tuple[str, str]]:
        return [
            (self.tr("All states"), "all"),
            (self.tr("Held for a decision"), "held"),
            (self.tr("With problems"), "problems"),
        ]

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SPACE.small)
        bar.addWidget(self.advertiser)
        bar.addWidget(self.wanted)
        bar.addStretch()
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.medium)
        column.addLayout(bar)
        column.addWidget(self.states, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(above)
        self.splitter.addWidget(self.details)
        for at, share in enumerate(_SHARES):
            self.splitter.setStretchFactor(at, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        self.advertiser.picked.connect(self.refresh)
        self.wanted.picked.connect(self.refresh)
        self.states.retried.connect(self.refresh)
        self.table.chosen.connect(self.details.show_run)
        self.details.offer_requested.connect(self.offer_requested)
        self.details.advertiser_requested.connect(self.advertiser_requested)
        self.details.offers_requested.connect(self.offers_requested)
        self.details.decided.connect(self._on_decided)
        self.details.undoing.changed.connect(self.offers_changed)

    def _show(self, found: RunList) -> None:
        self.advertiser.offer_names(found.advertisers)
        self.held_changed.emit(found.held)
        self.table.set_compact(found.compact)
        self.details.set_compact(found.compact)
        self.table.set_rows(found.runs)
        self.details.setVisible(bool(found.runs))
        if not found.runs:
            self.details.show_run(None)
            self.states.show_other(self._nothing())
            return
        self.states.show_content()
        if self._wanted is not None:
            self.table.choose(self._wanted)
            self._wanted = None
        if self.table.current_row() is None:
            self.table.selectRow(0)

    def _nothing(self) -> EmptyState:
        if self.advertiser.value() is None and self.wanted.value() == "all":
            sync = PrimaryButton(self.tr("Sync now"), "sync")
            sync.clicked.connect(self._on_sync)
            return EmptyState(
                "activity",
                self.tr("Nothing has run yet"),
                self.tr("Every sync is listed here with what it read, changed and asked."),
                sync,
            )
        clear = Button(self.tr("Show all runs"))
        clear.clicked.connect(self._on_clear)
        return EmptyState(
            "filter",
            self.tr("No run fits"),
            self.tr("The chosen advertiser and state hide all of them."),
            clear,
        )

    def _on_sync(self) -> None:
        self._services.sync.request_sync()

    def _on_clear(self) -> None:
        self.wanted.choose("all")
        self.advertiser.choose(None)

    def _on_decided(self, run: SyncRun) -> None:
        self.refresh()
        if run.state == "ok":
            self.offers_changed.emit()
