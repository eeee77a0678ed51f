"""An icon that stands beside words which say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from offersync_gui.ui.theme import ICON, current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class IconLabel(QWidget):
    """Painted anew in the theme's colour of the moment."""

    def __init__(self, icon: str, tone: str = "muted", size: int = ICON.normal) -> None:
        super().__init__()
        self.setFixedSize(size, size)
        self.set_icon(icon, tone)

    def set_icon(self, icon: str, tone: str) -> None:
        self._icon = current_theme().icon(icon, tone)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect())
