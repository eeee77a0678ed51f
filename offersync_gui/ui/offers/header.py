"""The table's header: a click sorts, Shift+click adds an order, and the arrows tell both."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHeaderView

from offersync_gui.ui.offers.columns import COLUMNS
from offersync_gui.ui.theme import ICON, SPACE, current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPainter
    from PySide6.QtWidgets import QMenu, QWidget

Orders = tuple[tuple[str, bool], ...]
"""Columns' keys in their rank, each with whether it runs from high to low."""


class OfferHeader(QHeaderView):
    """``sorted_by`` carries the text for the store's query, None for its own order."""

    sorted_by = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.orders: Orders = ()
        self._adding = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sectionClicked.connect(self._on_clicked)

    @property
    def order(self) -> str | None:
        """As the store wants it."""
        names = {column.key: column.order for column in COLUMNS}
        return ",".join(f"{'-' * high}{names[key]}" for key, high in self.orders) or None

    def set_order(self, order: str | None) -> None:
        """From the text of a query; nothing is emitted."""
        keys = {column.order: column.key for column in COLUMNS if column.order}
        terms = order.split(",") if order else []
        named = ((keys.get(term.removeprefix("-")), term.startswith("-")) for term in terms)
        orders = tuple((key, high) for key, high in named if key)
        # PySide loads every kind of widget before it can give one of Qt's own away.
        if orders != self.orders:
            self.orders = orders
            self.viewport().update()

    def sort_by(self, key: str, *, add: bool = False) -> None:
        """Up, then down, then not at all."""
        known = dict(self.orders)
        following = {None: False, False: True}.get(known.get(key))
        kept = known if add else {}
        if following is None:
            kept.pop(key, None)
        else:
            kept[key] = following
        self.orders = tuple(kept.items())
        self.viewport().update()
        self.sorted_by.emit(self.order)

    def fill_sort_menu(self, menu: QMenu) -> None:
        """What clicks do, for the keyboard."""
        self._fill_orders(menu.addMenu(self.tr("Sort by")), add=False)
        if self.orders:
            self._fill_orders(menu.addMenu(self.tr("Then by")), add=True)
            menu.addAction(self.tr("Newest first"), self.clear_order)

    def clear_order(self) -> None:
        """Back to the store's own order."""
        self.orders = ()
        self.viewport().update()
        self.sorted_by.emit(None)

    def _fill_orders(self, menu: QMenu, *, add: bool) -> None:
        known = dict(self.orders)
        for number, column in enumerate(COLUMNS):
            if not column.order or self.isSectionHidden(number):
                continue
            action = menu.addAction(column.title, partial(self.sort_by, column.key, add=add))
            action.setObjectName(f"sort-{column.key}")
            if column.key in known:
                icon = "arrow-down" if known[column.key] else "arrow-up"
                action.setIcon(current_theme().icon(icon, "accent"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mousePressEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        keys = [key for key, _ in self.orders]
        if COLUMNS[section].key in keys:
            self._paint_arrow(painter, rect, keys.index(COLUMNS[section].key))

    def _paint_arrow(self, painter: QPainter, rect: QRect, rank: int) -> None:
        """In the corner that the heading leaves free; a number where several orders are on."""
        theme, side = current_theme(), ICON.small - SPACE.tiny
        key, high = self.orders[rank]
        right = not COLUMNS[[column.key for column in COLUMNS].index(key)].right
        x = rect.right() - side - SPACE.tiny if right else rect.left() + SPACE.tiny
        arrow = QRect(x, rect.center().y() - side // 2, side, side)
        theme.icon("arrow-down" if high else "arrow-up", "accent").paint(painter, arrow)
        if len(self.orders) > 1:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.color("accent"))
            step = -side if right else side
            painter.drawText(arrow.translated(step, 0), Qt.AlignmentFlag.AlignCenter, str(rank + 1))

    def _on_clicked(self, section: int) -> None:
        if COLUMNS[section].order:
            self.sort_by(COLUMNS[section].key, add=self._adding)
