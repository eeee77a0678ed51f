"""The logo of something that has none: its first letter on a colour of its own."""

from __future__ import annotations

from zlib import crc32

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from offersync_gui.ui.theme import RADIUS, current_theme
from offersync_gui.ui.theme.tokens import ON_TILE, TILES

_LETTER_SHARE = 0.46


def draw_tile(painter: QPainter, rect: QRect, name: str) -> None:
    """The same name has the same colour everywhere."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(TILES[crc32(name.encode("utf-8", "replace")) % len(TILES)]))
    radius = min(RADIUS.control, rect.height() / 4)
    painter.drawRoundedRect(QRectF(rect), radius, radius)
    font = current_theme().font("strong")
    font.setPixelSize(max(8, round(rect.height() * _LETTER_SHARE)))
    painter.setFont(font)
    painter.setPen(QColor(ON_TILE))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _letter(name))
    painter.restore()


def _letter(name: str) -> str:
    return next((letter.upper() for letter in name if letter.isalnum()), "?")[:1]


class LetterTile(QWidget):
    """``size`` is its side in logical pixels. The name itself has to stand beside it."""

    def __init__(self, name: str, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._side = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_tile(QPainter(self), QRect(0, 0, self._side, self._side), self._name)
