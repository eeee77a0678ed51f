"""Plain rows as a table model: each column says how it reads a row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from offersync_gui.ui.widgets import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from offersync_gui.ui.widgets import Look

    Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
MARK = Qt.ItemDataRole.UserRole + 1
ROW = Qt.ItemDataRole.UserRole + 2

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """``text`` is what a row shows here, ``key`` what it is sorted by (without one: the text);
    rows whose key is None come first.

    A column with ``mark`` shows a badge where that gives one. The room that is left is shared
    by ``share``; a column without one is as wide as its contents, but at most ``most`` pixels.
    ``muted`` is for what is less important.
    """

    title: str
    text: Callable[[Any], str]
    key: Callable[[Any], Any] | None = None
    mark: Callable[[Any], Look | None] | None = None
    tip: Callable[[Any], str] | None = None
    right: bool = False
    share: int = 0
    most: int = 240
    muted: bool = False


Key = tuple[bool, Any]


class RowsModel(QAbstractTableModel):
    """For at most some thousand rows, all of which are at hand."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[Any] = []
        self._keys: dict[int, list[Key]] = {}

    @property
    def rows(self) -> Sequence[Any]:
        return self._rows

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self._rows, self._keys = list(rows), {}
        self.endResetModel()

    def keys(self, number: int) -> list[Key]:
        """What the rows are sorted by in that column."""
        if number not in self._keys:
            column = self.columns[number]
            key = column.key or (lambda row: column.text(row).casefold())
            found = map(key, self._rows)
            self._keys[number] = [(value is not None, value) for value in found]
        return self._keys[number]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        return self._datum(self._rows[index.row()], self.columns[index.column()], role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[section].right else _LEFT
        return None

    def _datum(self, row: Any, column: Column, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.right else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.tip(row)) if column.tip else None
        if role == MARK:
            return column.mark(row) if column.mark else None
        return row if role == ROW else None


class SortedRows(QSortFilterProxyModel):
    """By the columns' keys as they are: Qt compares neither decimals nor large whole numbers."""

    def __init__(self, rows: RowsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = rows
        self.setSourceModel(rows)

    def lessThan(self, left: Index, right: Index) -> bool:
        keys = self._source.keys(left.column())
        less: bool = keys[left.row()] < keys[right.row()]
        return less
