"""Step 2: which list of the answer holds the offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from offersync_gui.ui.tables.rows import Column
from offersync_gui.ui.tables.table import RowsTable

if TYPE_CHECKING:
    from offersync_gui.engine.sample.lists import RecordList
    from offersync_gui.ui.templates_tab.builder.work import Found


def _place(item: RecordList) -> str:
    return item.place


class ListPage(QWidget):
    """``chosen`` carries a place, for which the first records are to be shown."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lists = RowsTable(
            self._list_columns(), self.tr("Lists in the answer"), identity=_place
        )
        self.records = RowsTable(self._record_columns(), self.tr("First records"))
        self.lists.setObjectName("builder.lists")
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.lists)
        splitter.addWidget(self.records)
        splitter.setSizes([200, 300])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.lists.chosen.connect(self._on_chosen)

    @property
    def place(self) -> str:
        item = self.lists.current_row()
        return item.place if item else ""

    def show_found(self, found: Found) -> None:
        self.lists.set_rows(found.lists)
        self.lists.selectRow(0)

    def show_records(self, pairs: list[tuple[str, str]]) -> None:
        self.records.set_rows(pairs)

    def _list_columns(self) -> list[Column]:
        whole = self.tr("The whole answer")
        return [
            Column(
                self.tr("Place"),
                lambda item: whole if item.place == "@" else item.place,
                share=2,
            ),
            Column(
                self.tr("Records"),
                lambda item: f"{item.count:,}",
                lambda item: item.count,
                right=True,
            ),
            Column(
                self.tr("Likely"),
                lambda item: f"{item.score:.0%}",
                lambda item: item.score,
                right=True,
            ),
            Column(
                self.tr("Fields"),
                lambda item: ", ".join(item.fields),
                share=3,
                muted=True,
                tip=lambda item: ", ".join(item.fields),
            ),
        ]

    def _record_columns(self) -> list[Column]:
        return [
            Column(self.tr("Field"), lambda pair: pair[0]),
            Column(self.tr("Value"), lambda pair: pair[1], share=1, tip=lambda pair: pair[1]),
        ]

    def _on_chosen(self, item: RecordList | None) -> None:
        if item is not None:
            self.chosen.emit(item.place)
