"""The filters that are on as chips, with a menu of those that can be added."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.offers.filters import FILTERS, Filter, active, cleared
from offersync_gui.ui.offers.pickers import ChoicePicker, RangePicker
from offersync_gui.ui.theme import SPACE, current_theme
from offersync_gui.ui.widgets import FilterChip, FlowLayout, QuietButton

if TYPE_CHECKING:
    from offersync_gui.background.lane import Lane
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.ui.offers.filters import Choice


class FilterBar(QWidget):
    """``changed`` carries the query with other filters; `show_query` shows those of a query."""

    changed = Signal(object)

    def __init__(self, workspace: Workspace, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lane = lane
        self._query = OfferQuery()
        self._chips: list[FilterChip] = []
        self._row = FlowLayout(self)
        self.add = QuietButton(self.tr("Filter"), "plus")
        self.add.setObjectName("add-filter")
        self.add.setAccessibleName(self.tr("Add a filter"))
        self.add.setMenu(self._menu())
        self.clear = QuietButton(self.tr("Clear"))
        self.clear.setObjectName("clear-filters")
        self.clear.setAccessibleName(self.tr("Clear search and filters"))
        self.clear.clicked.connect(self._on_clear)
        self.show_query(self._query)

    def show_query(self, query: OfferQuery) -> None:
        self._query = query
        while self._row.takeAt(0) is not None:
            pass
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(item) for item in active(query)]
        for widget in (*self._chips, self.add, self.clear):
            self._row.addWidget(widget)
        self.clear.setVisible(cleared(query) != query)
        self.updateGeometry()

    def pick(self, item: Filter) -> None:
        """Let a value of that filter be chosen."""
        if item.choices is None:
            low, high = self._query.payout_min, self._query.payout_max
            self._open(item, RangePicker(item.title, low, high, self))
            return
        read = item.choices
        self._lane.run(lambda token: read(self._workspace), partial(self._on_choices, item))

    def _on_choices(self, item: Filter, choices: list[Choice]) -> None:
        self._open(item, ChoicePicker(item.title, item.fields[0], choices, self))

    def _open(self, item: Filter, picker: ChoicePicker | RangePicker) -> None:
        picker.picked.connect(self._on_picked)
        picker.open_at(self.add.mapToGlobal(QPoint(0, self.add.height() + SPACE.tiny)))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for item in FILTERS:
            action = menu.addAction(current_theme().icon(item.icon, "muted"), item.title)
            action.triggered.connect(partial(self._on_chosen, item))
        return menu

    def _chip(self, item: Filter) -> FilterChip:
        chip = FilterChip(item.text(self._query), partial(self._on_removed, item), self)
        chip.setObjectName(f"chip-{item.key}")
        chip.setFixedHeight(self.add.sizeHint().height())
        chip.show()
        return chip

    def _on_chosen(self, item: Filter, checked: bool = False) -> None:
        self.pick(item)

    def _on_picked(self, values: dict[str, str | None]) -> None:
        self.changed.emit(replace(self._query, **values))

    def _on_removed(self, item: Filter, checked: bool = False) -> None:
        self.changed.emit(item.off(self._query))

    def _on_clear(self) -> None:
        self.changed.emit(cleared(self._query))
