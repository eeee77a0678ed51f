"""The section Activity: runs, changes and trends, side by side as tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from offersync_gui.ui.activity.changes_page import ChangesPage
from offersync_gui.ui.activity.runs_page import RunsPage
from offersync_gui.ui.activity.trends_page import TrendsPage
from offersync_gui.ui.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from offersync_gui.ui.services import Services


class ActivityTab(QWidget):
    """``badge_changed`` counts the runs that wait for a decision."""

    badge_changed = Signal(int)
    offer_requested = Signal(str, str)
    advertiser_requested = Signal(str)
    offers_requested = Signal(object)
    offers_changed = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_read = False
        self.runs = RunsPage(services)
        self.changes = ChangesPage(services)
        self.trends = TrendsPage(services)
        self._pages = (self.runs, self.changes, self.trends)
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setAccessibleName(self.tr("Activity"))
        icon = current_theme().icon
        self.tabs.addTab(self.runs, icon("sync", "muted"), self.tr("Runs"))
        self.tabs.addTab(self.changes, icon("history", "muted"), self.tr("Changes"))
        self.tabs.addTab(self.trends, icon("chart", "muted"), self.tr("Trends"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        self._connect()

    def refresh(self) -> None:
        """The runs always, for the badge; what is not seen is read when it is shown."""
        self._is_read = True
        self.runs.refresh()
        if (page := self._pages[self.tabs.currentIndex()]) is not self.runs:
            page.refresh()

    def show_run(self, run_id: int) -> None:
        self.tabs.setCurrentWidget(self.runs)
        self.runs.show_run(run_id)

    def show_advertiser(self, advertiser: str) -> None:
        """The runs of one advertiser."""
        self.tabs.setCurrentWidget(self.runs)
        self.runs.show_advertiser(advertiser)

    def showEvent(self, event: QShowEvent) -> None:
        """The first time; from then on the window says when there is something new."""
        super().showEvent(event)
        if not self._is_read:
            self.refresh()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_turned)
        self.runs.held_changed.connect(self.badge_changed)
        self.runs.offers_changed.connect(self.offers_changed)
        self.runs.advertiser_requested.connect(self.advertiser_requested)
        self.runs.offers_requested.connect(self.offers_requested)
        self.changes.run_requested.connect(self.show_run)
        for page in (self.runs, self.changes):
            page.offer_requested.connect(self.offer_requested)

    def _on_turned(self, index: int) -> None:
        self._pages[index].refresh()
