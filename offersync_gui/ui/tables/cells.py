"""How a cell is painted: a badge where there is one, else its text, muted where it matters less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from offersync_gui.ui.tables.rows import MARK
from offersync_gui.ui.theme import SPACE, current_theme
from offersync_gui.ui.widgets import Look, badge_size, draw_badge

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QRect

    from offersync_gui.ui.tables.rows import Column, Index


class CellDelegate(QStyledItemDelegate):
    """For the columns of a :class:`~offersync_gui.ui.tables.rows.RowsModel`."""

    def __init__(self, columns: tuple[Column, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        column = self._columns[index.column()]
        # Texts of a platform may hold line breaks; a cell has one line.
        option.text = " ".join(option.text.split())
        if column.right:
            option.font = current_theme().font("number")
            option.fontMetrics = QFontMetrics(option.font)
        if column.muted:
            option.palette.setColor(QPalette.ColorRole.Text, current_theme().color("muted"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        # As far in as the words of the header are.
        room = option.rect.adjusted(SPACE.small, 0, -SPACE.small, 0)
        look = index.data(MARK)
        if isinstance(look, Look):
            draw_badge(painter, room, look)
        else:
            _draw_text(painter, option, room, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        self.initStyleOption(option, index)
        look = index.data(MARK)
        words = option.fontMetrics.horizontalAdvance(option.text)
        width = badge_size(look).width() if isinstance(look, Look) else words
        # Widths are fractions of pixels; a text that just fits would be cut off.
        return QSize(width + 2 * SPACE.small + SPACE.tiny, option.fontMetrics.height())


def _draw_text(painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str) -> None:
    painter.save()
    painter.setFont(option.font)
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, option.displayAlignment, shown)
    painter.restore()
