"""The program's sign as it stands in the tray, with a mark for what goes on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from offersync_gui.ui.frame.brand import app_icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.desktop.tray import Look
    from offersync_gui.ui.theme import Theme

SIZES = (16, 22, 24, 32, 44, 48, 64)
MARK_SHARE = 0.56
GAP_PART = 20
RESTING_OPACITY = 0.45
_MARKS = {
    "running": ("sync", "good"),
    "paused": ("pause", "muted"),
    "attention": ("alert", "warn"),
}


def tray_icons(theme: Theme) -> Callable[[Look], QIcon]:
    """Paints the icon for a look, in the theme's colours of the moment."""
    return partial(_tray_icon, theme)


def _tray_icon(theme: Theme, look: Look) -> QIcon:
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_painted(theme, look, size))
    return icon


def _painted(theme: Theme, look: Look, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(RESTING_OPACITY if look == "paused" else 1)
    app_icon().paint(painter, pixmap.rect())
    painter.setOpacity(1)
    if look in _MARKS:
        _mark(painter, theme, *_MARKS[look], size)
    painter.end()
    return pixmap


def _mark(painter: QPainter, theme: Theme, name: str, tone: str, size: int) -> None:
    side = round(size * MARK_SHARE)
    place = QRect(size - side, size - side, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    gap = max(1, size // GAP_PART)
    painter.setBrush(Qt.GlobalColor.black)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.drawEllipse(QRectF(place.adjusted(-gap, -gap, gap, gap)))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(theme.color(tone))
    painter.drawEllipse(QRectF(place))
    inset = max(1, side // 6)
    theme.icon(name, "on_accent").paint(painter, place.adjusted(inset, inset, -inset, -inset))
