"""The header: Sync now, what goes on, and the automatic sync."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from offersync_gui.ui.frame.automatic import AutomaticButton
from offersync_gui.ui.frame.progress import SyncProgress
from offersync_gui.ui.frame.sync_button import SyncButton
from offersync_gui.ui.theme import CONTROL_HEIGHT, SPACE

if TYPE_CHECKING:
    from offersync_gui.background.state import SyncState


class Header(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setProperty("edge", "bottom")
        self.setMinimumHeight(CONTROL_HEIGHT + SPACE.huge)
        self.sync = SyncButton()
        self.progress = SyncProgress()
        self.automatic = AutomaticButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.large, 0, SPACE.large, 0)
        layout.setSpacing(SPACE.large)
        layout.addWidget(self.sync)
        layout.addWidget(self.progress, 1)
        layout.addStretch()
        layout.addWidget(self.automatic)

    def show_state(self, state: SyncState) -> None:
        self.progress.show_state(state)
        self.automatic.show_state(state)
