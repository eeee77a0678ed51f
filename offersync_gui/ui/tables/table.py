"""A table of plain rows, sorted by its headers; Enter or a double click opens a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from offersync_gui.ui.tables.cells import CellDelegate
from offersync_gui.ui.tables.rows import ROW, RowsModel, SortedRows
from offersync_gui.ui.theme import ROW_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from offersync_gui.ui.tables.rows import Column

LEAST_SHARED = 56
_MEASURED_ROWS = 50
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowsTable(QTableView):
    """``chosen`` (None: no row is) and ``opened`` carry the row; ``identity`` finds it again after
    a reload."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column],
        accessible_name: str,
        *,
        identity: Callable[[Any], Any] = id,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows_model = RowsModel(columns, self)
        self._identity = identity
        self._sorted = SortedRows(self.rows_model, self)
        self.setModel(self._sorted)
        self._delegate = CellDelegate(self.rows_model.columns, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(accessible_name)
        self._dress()
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.doubleClicked.connect(self._on_double_clicked)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Selection and scroll position stay where the same row still is."""
        kept, place = self.current_row(), self.verticalScrollBar().value()
        self.rows_model.set_rows(rows)
        self._fit_columns()
        if kept is not None and not self.choose(self._identity(kept)):
            # A model that is reset takes the selection away without a word.
            self.chosen.emit(None)
        self.verticalScrollBar().setValue(place)

    def whole_height(self) -> int:
        """In which every row is seen."""
        rows = self._sorted.rowCount() * self.verticalHeader().defaultSectionSize()
        return self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth()

    def rows(self) -> list[Any]:
        """In the order in which they are shown."""
        return [self._row(self._sorted.index(row, 0)) for row in range(self._sorted.rowCount())]

    def current_row(self) -> Any:
        """None when nothing is selected."""
        found = self.selectionModel().selectedRows()
        return self._row(found[0]) if found else None

    def choose(self, identity: Any) -> bool:
        """Select that row, if it is there."""
        for number, row in enumerate(self.rows()):
            if self._identity(row) == identity:
                self.selectRow(number)
                return True
        return False

    def set_compact(self, compact: bool) -> None:
        height = ROW_HEIGHT.compact if compact else ROW_HEIGHT.normal
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT.compact)
        self.verticalHeader().setDefaultSectionSize(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING and self.current_row() is not None:
            self.opened.emit(self.current_row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_compact(False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(ROW_HEIGHT.normal)
        # By the first rows alone, so that a long list costs no more than a short one.
        header.setResizeContentsPrecision(_MEASURED_ROWS)

    def _fit_columns(self) -> None:
        for number, column in enumerate(self.rows_model.columns):
            if not column.share:
                self.resizeColumnToContents(number)
                self.setColumnWidth(number, min(self.columnWidth(number), column.most))
        self._share_room()

    def _share_room(self) -> None:
        columns = list(enumerate(self.rows_model.columns))
        taken = sum(self.columnWidth(at) for at, column in columns if not column.share)
        left, shares = self.viewport().width() - taken, sum(one.share for _, one in columns)
        for number, column in columns:
            if column.share:
                least = LEAST_SHARED * column.share
                self.setColumnWidth(number, max(least, left * column.share // shares))

    def _copy(self) -> None:
        found = self.selectionModel().selectedIndexes()
        QGuiApplication.clipboard().setText("\t".join(index.data() for index in found))

    def _on_selected(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        self.chosen.emit(self.current_row())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._row(index))

    def _row(self, index: QModelIndex) -> Any:
        return index.data(ROW)
