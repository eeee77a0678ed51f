"""Whether and when the timer syncs next, and the ways to change that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from offersync_gui.ui.moments import brief
from offersync_gui.ui.theme import current_theme
from offersync_gui.ui.widgets import Button

if TYPE_CHECKING:
    from offersync_gui.background.state import SyncState


class AutomaticButton(Button):
    """Says the state; its menu pauses for this session, or turns the global switch."""

    kind = "plain"
    pause_requested = Signal(bool)
    enable_requested = Signal(bool)
    settings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Auto on"), parent=parent)
        self.setObjectName("automatic")
        self.setProperty("menu", True)
        menu = QMenu(self)
        self.pause = menu.addAction(self.tr("Pause until OfferSync is closed"))
        self.pause.setCheckable(True)
        self.pause.triggered.connect(self.pause_requested)
        self.enable = menu.addAction(self.tr("Enable automatic synchronization"))
        self.enable.setCheckable(True)
        self.enable.triggered.connect(self.enable_requested)
        menu.addSeparator()
        settings = menu.addAction(self.tr("Schedule and settings…"))
        settings.triggered.connect(self.settings_requested)
        self.setMenu(menu)

    def show_state(self, state: SyncState) -> None:
        words, icon, tone = self._look(state)
        self.setText(words)
        self.setIcon(current_theme().icon(icon, tone))
        self.setAccessibleName(self.tr("Automatic sync: {0}").format(words))
        self.setToolTip(self.accessibleName())
        self.pause.setChecked(state.paused)
        self.pause.setEnabled(state.enabled)
        self.enable.setChecked(state.enabled)

    def _look(self, state: SyncState) -> tuple[str, str, str]:
        if not state.enabled:
            return self.tr("Auto off"), "ban", "muted"
        if state.paused:
            return self.tr("Auto paused"), "paused", "warn"
        if state.offline:
            return self.tr("Offline"), "offline", "warn"
        if state.next_run is None:
            return self.tr("Auto on"), "active", "muted"
        return self.tr("Auto on · next {0}").format(brief(state.next_run)), "active", "good"
