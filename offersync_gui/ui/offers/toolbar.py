"""Above the table: the search, the columns, the export and where the details stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Button, IconButton, SearchField, plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from offersync_gui.ui.offers.table import OfferTable


NARROW = 80
"""In letters."""


class Search(SearchField):
    """``left`` comes with the Down key: the list takes over."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class Toolbar(QWidget):
    """``turned`` comes when the details shall stand at the other side."""

    turned = Signal()

    def __init__(self, table: OfferTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.search = Search(self.tr("Search names, descriptions, ids, notes…"), wait_ms=0)
        self.search.setObjectName("offer-search")
        self.columns = self._button(self.tr("Columns"), "columns")
        menu = QMenu(self)
        menu.aboutToShow.connect(self._on_columns)
        self.columns.setMenu(menu)
        self.export = self._button(self.tr("Export"), "export")
        self.export.setObjectName("export-offers")
        self.side = IconButton("panel-right", self.tr("Details at the right"))
        self.side.clicked.connect(self.turned)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(self.search, 1)
        for widget in (self.columns, self.export, self.side):
            row.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the icons alone have to do."""
        super().resizeEvent(event)
        narrow = event.size().width() < self.fontMetrics().averageCharWidth() * NARROW
        for button in (self.columns, self.export):
            button.setText("" if narrow else button.accessibleName())

    def show_side(self, side: Qt.Orientation) -> None:
        """The button offers the other one."""
        if side == Qt.Orientation.Vertical:
            self.side.set_icon("panel-right", self.tr("Details at the right"))
        else:
            self.side.set_icon("panel-bottom", self.tr("Details below"))

    def _button(self, text: str, icon: str) -> Button:
        button = Button(text, icon)
        button.setAccessibleName(text)
        button.setToolTip(plain_tip(text))
        return button

    def _on_columns(self) -> None:
        menu = self.columns.menu()
        menu.clear()
        for old in menu.findChildren(QMenu):
            old.deleteLater()
        self._table.fill_column_menu(menu)
