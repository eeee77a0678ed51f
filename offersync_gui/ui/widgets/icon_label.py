"""An icon that stands beside words which say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from offersync_gui.ui.theme import ICON, current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class IconLabel(QWidget):
    """Painted anew in the theme's colour of the moment; ``size`` in logical pixels."""

    def __init__(
        self,
        icon: str,
        tone: str = "muted",
        size: int = ICON.normal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.set_icon(icon, tone)

    def set_icon(self, icon: str, tone: str) -> None:
        self._looks = icon, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        current_theme().icon(*self._looks).paint(QPainter(self), self.rect())
