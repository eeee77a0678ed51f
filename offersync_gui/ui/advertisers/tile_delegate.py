"""A line with a letter tile, a name and what there is to say about it, for lists and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from offersync_gui.ui.theme import CONTROL_HEIGHT, ROW_HEIGHT, SPACE, current_theme
from offersync_gui.ui.widgets import draw_tile

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from offersync_gui.ui.theme import Role

    Index = QModelIndex | QPersistentModelIndex

TILE_ROW_HEIGHT = CONTROL_HEIGHT + 2 * SPACE.small


class TileDelegate(QStyledItemDelegate):
    """``about`` gives the second line of an index; where rows are ``compact`` it stands behind
    the name.
    """

    def __init__(self, about: Callable[[Index], str], parent: QObject) -> None:
        super().__init__(parent)
        self._about = about
        self.compact = False

    @property
    def row_height(self) -> int:
        return ROW_HEIGHT.compact if self.compact else TILE_ROW_HEIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        inset = SPACE.tiny if self.compact else SPACE.small
        room = option.rect.adjusted(SPACE.small, inset, -SPACE.small, -inset)
        side = room.height()
        draw_tile(painter, QRect(room.left(), room.top(), side, side), name)
        room.setLeft(room.left() + side + (SPACE.small if self.compact else SPACE.medium))
        first, second = self._lines(room, name)
        _write(painter, first, name, "strong", "text")
        _write(painter, second, self._about(index), "caption", "muted")

    def _lines(self, room: QRect, name: str) -> tuple[QRect, QRect]:
        half = room.height() // 2
        if not self.compact:
            return room.adjusted(0, 0, 0, -half), room.adjusted(0, half, 0, 0)
        words = QFontMetrics(current_theme().font("strong")).horizontalAdvance(name)
        return room, room.adjusted(words + SPACE.medium, 0, 0, 0)


def _write(painter: QPainter, room: QRect, text: str, font: Role, color: str) -> None:
    if room.width() <= 0:
        return
    theme = current_theme()
    painter.setFont(theme.font(font))
    painter.setPen(theme.color(color))
    shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
