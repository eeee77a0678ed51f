"""How the cells of the offers are painted; a row that is still being read is a grey bar."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from offersync_gui.ui.offers import figures
from offersync_gui.ui.offers.columns import COLUMNS
from offersync_gui.ui.offers.model import RECORD
from offersync_gui.ui.theme import RADIUS, ROW_HEIGHT, SPACE, current_theme
from offersync_gui.ui.widgets import badge_size, draw_badge, draw_tile

if TYPE_CHECKING:
    from offersync_gui.store.records import Record
    from offersync_gui.ui.offers.columns import Column
    from offersync_gui.ui.offers.model import Index
    from offersync_gui.ui.offers.table import OfferTable

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight
_UNIT = "USD"
BAR_SHARE = 0.6
RING = 2
TILE_SHARE = 0.62


class OfferCells(QStyledItemDelegate):
    """Fonts and colours are looked up once, not once per cell."""

    def __init__(self, table: OfferTable) -> None:
        super().__init__(table)
        self._table = table
        current_theme().changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        theme = current_theme()
        self._colors = {
            name: theme.color(name) for name in ("text", "muted", "selection", "border", "accent")
        }
        self._bar = theme.color("raised")
        self._fonts = {role: theme.font(role) for role in ("body", "number", "strong")}
        self._metrics = {role: QFontMetrics(font) for role, font in self._fonts.items()}
        self._unit = self._width("number", _UNIT)

    def needs(self, column: Column) -> int:
        """The width at which a cell with the column's usual record, and its heading, are whole."""
        heading = self._width("strong", column.title)
        return max(heading, self._cell_needs(column)) + 2 * SPACE.small

    def _width(self, role: str, text: str) -> int:
        """Texts are as wide as fractions of pixels, and what lacks one is cut off."""
        return ceil(QFontMetricsF(self._fonts[role]).horizontalAdvance(text)) + 1

    def _cell_needs(self, column: Column) -> int:
        if column.look is not None:
            return badge_size(column.look(column.usual)).width()
        text = column.text(column.usual)
        if column.kind == "money":
            figure, _ = figures.columns(column.usual, column.key)
            return self._width("number", figure) + SPACE.tiny + self._unit
        if column.kind == "offer":
            tile = round(ROW_HEIGHT.normal * TILE_SHARE)
            return tile + SPACE.small + self._width("strong", text)
        return self._width("body", text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        column = COLUMNS[index.column()]
        self._paint_ground(painter, option)
        record = index.data(RECORD)
        room = option.rect.adjusted(SPACE.small, 0, -SPACE.small, -1)
        if record is None:
            self._paint_bar(painter, room)
        elif column.look is not None and column.text(record):
            draw_badge(painter, room, column.look(record))
        elif column.kind == "money":
            self._paint_money(painter, room, record, column.key)
        elif column.kind == "offer":
            self._paint_offer(painter, room, column.text(record))
        else:
            self._paint_text(painter, room, column, record)
        if self._table.is_marked(index.row()):
            self._paint_ring(painter, option.rect)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._colors["selection"])
        painter.setPen(self._colors["border"])
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_ring(self, painter: QPainter, cell: QRect) -> None:
        """This cell's part of the ring around the whole row."""
        header, inset = self._table.header, RING // 2
        row = QRect(-header.offset(), cell.top(), header.length(), cell.height())
        painter.save()
        painter.setClipRect(cell)
        painter.setPen(QPen(self._colors["accent"], RING))
        painter.drawRect(row.adjusted(inset, inset, -inset, -inset))
        painter.restore()

    def _paint_bar(self, painter: QPainter, room: QRect) -> None:
        height = self._metrics["body"].height() // 2
        width = round(room.width() * BAR_SHARE)
        bar = QRect(room.left(), room.center().y() - height // 2, width, height)
        _rounded(painter, bar, self._bar)

    def _paint_text(self, painter: QPainter, room: QRect, column: Column, record: Record) -> None:
        self._write(painter, room, column.text(record), "muted" if column.muted else "text")

    def _paint_money(self, painter: QPainter, room: QRect, record: Record, key: str) -> None:
        """The unit has a place of its own, so that figures stand below each other."""
        figure, sign = figures.columns(record, key)
        if not figure:
            self._write(painter, room, figures.money(record, key) or "–", "muted", align=_RIGHT)
            return
        amount = room.adjusted(0, 0, -self._unit - SPACE.tiny if sign else 0, 0)
        self._write(painter, amount, figure, "text", "number", _RIGHT)
        unit = QRect(room.right() - self._unit + 1, room.top(), self._unit, room.height())
        painter.setFont(self._fonts["number"])
        painter.setPen(self._colors["muted"])
        painter.drawText(unit, _RIGHT, sign)

    def _paint_offer(self, painter: QPainter, room: QRect, name: str) -> None:
        side = round(room.height() * TILE_SHARE)
        tile = QRect(room.left(), room.center().y() - side // 2, side, side)
        draw_tile(painter, tile, name)
        words = room.adjusted(side + SPACE.small, 0, 0, 0)
        self._write(painter, words, name or "–", "text", "strong")

    def _write(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        color: str,
        role: str = "body",
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        """One line: what a platform wrote may hold breaks."""
        if not text:
            return
        line = " ".join(text.split())
        painter.setFont(self._fonts[role])
        painter.setPen(self._colors[color])
        painter.drawText(room, align, self._metrics[role].elidedText(line, _ELIDE, room.width()))


def _rounded(painter: QPainter, frame: QRect, color: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(frame), RADIUS.control - 1, RADIUS.control - 1)
    painter.restore()
