"""The fields of the offer; a source that is dropped on one fills it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from offersync_gui.ui.tables.table import RowsTable

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent


class FieldTable(RowsTable):
    """``dropped`` carries the path; the row that it fell on is the current one."""

    dropped = Signal(str)

    def accept_paths(self) -> None:
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasText():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The row under the pointer is marked, as the one that would be filled."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.selectRow(index.row())
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.selectRow(index.row())
            event.acceptProposedAction()
            self.dropped.emit(event.mimeData().text())
