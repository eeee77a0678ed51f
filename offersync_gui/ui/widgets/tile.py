"""A logo, or what stands for it: the first letter of a name on a colour of its own."""

from __future__ import annotations

from zlib import crc32

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
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


def _draw_image(painter: QPainter, room: QRect, image: QImage) -> None:
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    frame = QPainterPath()
    radius = min(RADIUS.control, room.height() / 4)
    frame.addRoundedRect(QRectF(room), radius, radius)
    painter.setClipPath(frame)
    # Most logos are made for white paper.
    painter.fillPath(frame, QColor(ON_TILE))
    size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(QPoint(), size)
    place.moveCenter(room.center())
    painter.drawImage(place, image)


def _letter(name: str) -> str:
    return next((letter.upper() for letter in name if letter.isalnum()), "?")[:1]


class LetterTile(QWidget):
    """``size`` is its side in logical pixels. The name itself has to stand beside it."""

    def __init__(self, name: str, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._side = size
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def set_image(self, image: QImage | None) -> None:
        """A logo in the place of the letter, whole and in its own proportions."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        room = QRect(0, 0, self._side, self._side)
        if self._image is None:
            draw_tile(QPainter(self), room, self._name)
        else:
            _draw_image(QPainter(self), room, self._image)
