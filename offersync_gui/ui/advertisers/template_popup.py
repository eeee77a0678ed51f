"""The list of API templates that opens under the picker: type to search, Enter to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QFrame, QListView, QVBoxLayout

from offersync_gui.ui.advertisers.tile_delegate import TileDelegate
from offersync_gui.ui.theme import CONTROL_HEIGHT, SPACE
from offersync_gui.ui.widgets import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QObject
    from PySide6.QtWidgets import QWidget

    from offersync_gui.templates.model import Template
    from offersync_gui.ui.advertisers.tile_delegate import Index

_ID = Qt.ItemDataRole.UserRole + 1
_ABOUT = Qt.ItemDataRole.UserRole + 2
_SEARCHED = Qt.ItemDataRole.UserRole + 3
_SHOWN_ROWS = 7
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TemplatePopup(QFrame):
    """The search keeps the focus; arrow keys move the choice in the list."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._model = QStandardItemModel(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._model)
        self._found.setFilterRole(_SEARCHED)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._search = SearchField(self.tr("Search templates"))
        self._search.setObjectName("template.search")
        self._search.textChanged.connect(self._on_typed)
        self._search.installEventFilter(self)
        self._list = QListView()
        self._list.setObjectName("template.list")
        self._list.setAccessibleName(self.tr("API templates"))
        self._list.setModel(self._found)
        self._list.setItemDelegate(TileDelegate(_about, self))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[SPACE.small] * 4)
        column.addWidget(self._search)
        column.addWidget(self._list)

    @property
    def search(self) -> SearchField:
        return self._search

    def set_templates(self, templates: Sequence[Template]) -> None:
        self._model.clear()
        for template in sorted(templates, key=lambda item: item.name.casefold()):
            item = QStandardItem(template.name)
            item.setData(template.id, _ID)
            item.setData(template.summary, _ABOUT)
            words = (template.name, template.id, template.summary, *template.hosts)
            item.setData(" ".join(words), _SEARCHED)
            item.setEditable(False)
            self._model.appendRow(item)

    def open_under(self, button: QWidget, current: str) -> None:
        self._search.clear()
        rows = min(_SHOWN_ROWS, max(1, self._model.rowCount()))
        height = rows * self._list.sizeHintForRow(0) + CONTROL_HEIGHT + 4 * SPACE.small
        self.resize(button.width(), height)
        self.move(button.mapToGlobal(QPoint(0, button.height() + SPACE.tiny)))
        self._select(current)
        self.show()
        self._search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVES:
                QApplication.sendEvent(self._list, event)
                return True
            if event.key() in _ENTER:
                self._choose(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _select(self, current: str) -> None:
        rows = range(self._found.rowCount())
        ids = [self._found.index(row, 0).data(_ID) for row in rows]
        row = ids.index(current) if current in ids else 0
        self._list.setCurrentIndex(self._found.index(row, 0))

    def _on_typed(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        self._list.setCurrentIndex(self._found.index(0, 0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.hide()
            self.chosen.emit(index.data(_ID))


def _about(index: Index) -> str:
    return index.data(_ABOUT) or ""
