"""One page of the settings: a column of cards that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from offersync_gui.ui.settings.cards import Rows
from offersync_gui.ui.theme import SPACE

if TYPE_CHECKING:
    from offersync_gui.ui.services import Services
    from offersync_gui.ui.settings.stored import StoredSettings

_WIDTH = 760


class SettingsPage(QScrollArea):
    """``rows`` are its settings; ``refresh`` is called whenever the page is turned to."""

    def __init__(
        self, services: Services, stored: StoredSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.stored = stored
        self.rows = Rows(stored)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        self._cards = QVBoxLayout(column)
        self._cards.setContentsMargins(SPACE.huge, SPACE.huge, SPACE.huge, SPACE.huge)
        self._cards.setSpacing(SPACE.large)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(column, 1)
        row.addStretch(0)
        self.setWidget(inside)
        self.fill()
        self._cards.addStretch(1)

    def fill(self) -> None:
        """Puts the cards in."""
        raise NotImplementedError

    def add_card(self, card: QWidget) -> None:
        self._cards.addWidget(card)

    def refresh(self) -> None:
        self.rows.load()
