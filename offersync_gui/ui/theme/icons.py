"""Icons of one colour, painted in the theme's colour of the moment and sharp at every scale."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from offersync_gui import paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

_LINE_COLOR = "currentColor"


@cache
def icon(name: str, color: str, color_of: Callable[[str], QColor]) -> QIcon:
    """Made once, as painting asks for it again and again; its file is read when it is first
    painted. Raises FileNotFoundError when there is none.
    """
    if f"{name}.svg" not in _files():
        raise FileNotFoundError(name)
    return QIcon(_Engine(name, color, color_of))


class _Engine(QIconEngine):
    """Asks for its colour whenever it paints, so a change of theme needs nothing but a repaint."""

    def __init__(self, icon: str, color: str, color_of: Callable[[str], QColor]) -> None:
        super().__init__()
        self._icon = icon
        self._color = color
        self._color_of = color_of

    def clone(self) -> QIconEngine:
        return _Engine(self._icon, self._color, self._color_of)

    def isNull(self) -> bool:
        return False

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        name = "disabled" if mode == QIcon.Mode.Disabled else self._color
        return _rendered(self._icon, self._color_of(name).name(), size.width(), size.height())

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        # The device itself would tell, too, but to name its kind PySide loads all that there are.
        ratio = painter.deviceTransform().m11()
        pixmap = QPixmap(self.pixmap(rect.size() * ratio, mode, state))
        pixmap.setDevicePixelRatio(ratio)
        painter.drawPixmap(rect.topLeft(), pixmap)


@cache
def _files() -> frozenset[str]:
    return frozenset(os.listdir(paths.resources() / "icons"))


@cache
def _source(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _rendered(icon: str, color: str, width: int, height: int) -> QPixmap:
    key = f"{icon} {color} {width} {height}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = _drawn(_source(icon).replace(_LINE_COLOR, color), QSize(width, height))
        QPixmapCache.insert(key, pixmap)
    return pixmap


def _drawn(source: str, size: QSize) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    side = min(size.width(), size.height())
    square = QRectF(0, (size.height() - side) / 2, side, side)  # room at the right is a gap
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, square)
    painter.end()
    return pixmap
