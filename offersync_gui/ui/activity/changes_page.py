"""The change feed: everything that changed at any offer, by whomever, newest first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offersync_gui.ui.activity import words
from offersync_gui.ui.activity.advertiser_picker import AdvertiserPicker
from offersync_gui.ui.activity.changes_view import ChangesView
from offersync_gui.ui.activity.reading import MOST_CHANGES, Feed, read_feed
from offersync_gui.ui.tables.picker import Picker
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Button, EmptyState, TextLabel

if TYPE_CHECKING:
    from offersync_gui.background.lane import Job
    from offersync_gui.ui.activity.reading import Change
    from offersync_gui.ui.services import Services


class ChangesPage(QWidget):
    offer_requested = Signal(str, str)
    run_requested = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._job: Job | None = None
        self._limit = MOST_CHANGES
        self.advertiser = AdvertiserPicker()
        self.kind = Picker(self.tr("Kind of change"), self._kinds())
        self.days = Picker(self.tr("Period"), self._periods())
        self.view = ChangesView(services, dated=True)
        self.open_button = Button(self.tr("Open the offer"), "offers")
        self.raw_button = Button(self.tr("Raw answer…"), "code")
        self.more_button = Button(self.tr("Show older ones"))
        self._count = TextLabel(tone="muted")
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        if self._job is not None:
            self._job.cancel()
        work = partial(
            read_feed,
            self._services.workspace,
            self.advertiser.value(),
            self.kind.value(),
            self.days.value(),
            self._limit,
        )
        self._job = self._services.query.run(work, self._show, self.view.states.show_error)

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            (self.tr("All changes"), "all"),
            (self.tr("New offers"), "new"),
            (self.tr("Revenue and payout"), "money"),
            (self.tr("Revenue fell"), "drop"),
            (self.tr("Any field"), "field"),
            (self.tr("Status"), "status"),
            (self.tr("Gone"), "missing"),
            (self.tr("Back again"), "returned"),
        ]

    def _periods(self) -> list[tuple[str, int | None]]:
        return [
            (self.tr("Any time"), None),
            (self.tr("Last 24 hours"), 1),
            (self.tr("Last 7 days"), 7),
            (self.tr("Last 30 days"), 30),
        ]

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SPACE.small)
        for picker in (self.kind, self.advertiser, self.days):
            bar.addWidget(picker)
        bar.addStretch()
        for button in (self.raw_button, self.open_button):
            button.setEnabled(False)
            bar.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(self._count)
        foot.addStretch()
        foot.addWidget(self.more_button)
        self.more_button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        layout.setSpacing(SPACE.medium)
        layout.addLayout(bar)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        for picker in (self.advertiser, self.kind, self.days):
            picker.picked.connect(self._on_picked)
        self.view.states.retried.connect(self.refresh)
        self.view.offer_requested.connect(self.offer_requested)
        self.view.run_requested.connect(self.run_requested)
        self.view.chosen.connect(self._on_chosen)
        self.open_button.clicked.connect(self._on_open)
        self.raw_button.clicked.connect(self._on_raw)
        self.more_button.clicked.connect(self._on_more)

    def _show(self, feed: Feed) -> None:
        self.advertiser.offer_names(feed.advertisers)
        self.view.table.set_compact(feed.compact)
        self.view.show_changes(feed.changes)
        self.more_button.setVisible(feed.more)
        count = words.number_text(len(feed.changes))
        text = self.tr("The latest {0} changes") if feed.more else self.tr("{0} changes")
        self._count.setText(text.format(count) if feed.changes else "")
        if not feed.changes:
            self.view.states.show_other(self._nothing())

    def _nothing(self) -> EmptyState:
        values = (self.advertiser.value(), self.kind.value(), self.days.value())
        if values == (None, "all", None):
            return EmptyState(
                "history",
                self.tr("Nothing has changed yet"),
                self.tr("Whatever a sync or you change at an offer is kept here, old and new."),
            )
        clear = Button(self.tr("Show all changes"))
        clear.clicked.connect(self._on_clear)
        return EmptyState(
            "filter",
            self.tr("No change fits"),
            self.tr("The chosen kind, advertiser and period hide all of them."),
            clear,
        )

    def _on_picked(self) -> None:
        self._limit = MOST_CHANGES
        self.refresh()

    def _on_clear(self) -> None:
        self.kind.choose("all")
        self.days.choose(None)
        self.advertiser.choose(None)

    def _on_more(self) -> None:
        self._limit *= 4
        self.refresh()

    def _on_chosen(self, change: Change | None) -> None:
        for button in (self.raw_button, self.open_button):
            button.setEnabled(change is not None)

    def _on_open(self) -> None:
        self.view.open_offer(self.view.table.current_row())

    def _on_raw(self) -> None:
        self.view.show_raw(self.view.table.current_row())
