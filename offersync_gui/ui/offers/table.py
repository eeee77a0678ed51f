"""The table of the offers: its columns, its order, its selection and where it is scrolled to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from offersync_gui.ui.offers.cells import OfferCells
from offersync_gui.ui.offers.columns import COLUMNS
from offersync_gui.ui.offers.header import OfferHeader
from offersync_gui.ui.offers.selection import Chosen, spans
from offersync_gui.ui.offers.snapshot import Kept
from offersync_gui.ui.theme import ROW_HEIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from offersync_gui.ui.offers.columns import Column
    from offersync_gui.ui.offers.layout import Layout
    from offersync_gui.ui.offers.model import OfferModel
    from offersync_gui.ui.offers.snapshot import Snapshot

_SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_CURRENT = QItemSelectionModel.SelectionFlag.NoUpdate
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OfferTable(QTableView):
    """Selected offers stay selected while they are listed, whatever is shown next; with Ctrl+A
    it is all that fit, also those that come.

    ``current_changed`` carries the id of the current offer, ``opened`` comes with Enter and
    double clicks, ``copied`` with Ctrl+C (True: with Shift, so with headers).
    """

    current_changed = Signal(object)
    selection_changed = Signal()
    opened = Signal()
    copied = Signal(bool)

    def __init__(self, model: OfferModel, layout: Layout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = layout
        self._wanted: Kept | None = None
        self._everything = False
        self._told: int | None = None
        self._sized = layout.text("columns-sized") == "yes"
        self._filling = False
        self._room = 0
        self.offers = model
        self.header = OfferHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self._cells = OfferCells(self)
        self.setItemDelegate(self._cells)
        self._dress()
        self._restore_layout()
        model.kept = self._kept
        model.shown.connect(self._on_shown)
        model.learned.connect(self._tell_current)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        self.header.customContextMenuRequested.connect(self._on_header_menu)

    def set_compact(self, compact: bool) -> None:
        height = ROW_HEIGHT.compact if compact else ROW_HEIGHT.normal
        self.verticalHeader().setDefaultSectionSize(height)

    def visible_columns(self) -> list[Column]:
        """In the order in which they stand."""
        order = sorted(range(len(COLUMNS)), key=self.header.visualIndex)
        return [COLUMNS[number] for number in order if not self.isColumnHidden(number)]

    def chosen(self) -> Chosen:
        """The selected offers, also those that were never in sight."""
        selection = self.selectionModel().selection()
        rows = spans((item.top(), item.bottom()) for item in selection)
        return self.offers.chosen(rows, everything=self._everything)

    def current_id(self) -> int | None:
        """None also for a row that is still being read."""
        return self.offers.id_at(self.currentIndex().row())

    def choose(self, offer_id: int) -> None:
        """Once it is shown, select that offer alone."""
        self._wanted = Kept(Chosen.one(offer_id), offer_id)

    def selectAll(self) -> None:
        super().selectAll()
        self._everything = True

    def top(self) -> tuple[int | None, int]:
        """The first offer in sight and its row; None at the very top, where new ones come."""
        row = max(0, self.rowAt(0))
        return (self.offers.id_at(row) if row else None), row

    def fill_column_menu(self, menu: QMenu) -> None:
        """Which columns there are, and which of them give the order."""
        self.header.fill_sort_menu(menu)
        menu.addSeparator()
        for number, column in enumerate(COLUMNS):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            action.setData(number)
            action.setEnabled(number != 0)
            action.toggled.connect(self._on_column_toggled)
        menu.addSeparator()
        menu.addAction(self.tr("Reset columns"), self.reset_columns)

    def reset_columns(self) -> None:
        for number, column in enumerate(COLUMNS):
            self.header.moveSection(self.header.visualIndex(number), number)
            self.setColumnHidden(number, not column.shown)
        self._fit()
        self._sized = False
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room = event.size().width()
        self._fill()

    def keep_layout(self) -> None:
        self._layout.keep_header(self.header.saveState())
        self._layout.keep_text("columns-sized", "yes" if self._sized else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def is_marked(self, row: int) -> bool:
        """Whether the keyboard is on that row."""
        return self.hasFocus() and row == self.currentIndex().row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _OPENING and self.currentIndex().isValid():
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit(False)
        elif event.key() == Qt.Key.Key_C and control and shift:
            self.copied.emit(True)
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        # PySide loads every kind of widget before it can give one of Qt's own away.
        if current.isValid() or previous.isValid():
            self.viewport().update()
        self._tell_current()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._everything = False
        self.selection_changed.emit()

    def _dress(self) -> None:
        self.setObjectName("offer-table")
        self.setAccessibleName(self.tr("Offers"))
        self.setProperty("kind", "flush")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT.compact)
        self.header.setMinimumSectionSize(ROW_HEIGHT.normal)
        self.set_compact(False)

    def _restore_layout(self) -> None:
        sized = self._sized
        self.reset_columns()
        self._sized = sized
        self.header.sectionResized.connect(self._on_section_resized)
        if (state := self._layout.header()) is not None:
            self.header.restoreState(state)
        if not self._sized:
            # The font may be another one now, or the language.
            self._fit()

    def _fit(self) -> None:
        for number, column in enumerate(COLUMNS):
            self.setColumnWidth(number, self._cells.needs(column))

    def _kept(self) -> Kept:
        if self._wanted is not None:
            return self._wanted
        row = self.currentIndex().row()
        return Kept(self.chosen(), self.offers.id_at(row), max(0, row))

    def _on_shown(self, snapshot: Snapshot) -> None:
        everything, self._wanted = self._everything, None
        selection, last = QItemSelection(), len(COLUMNS) - 1
        for first, final in snapshot.chosen:
            selection.select(self.offers.index(first, 0), self.offers.index(final, last))
        self.selectionModel().select(selection, _SELECT)
        self._go_to(snapshot)
        self._everything = everything and bool(snapshot.chosen)
        self.verticalScrollBar().setValue(snapshot.top)
        self.selection_changed.emit()

    def _go_to(self, snapshot: Snapshot) -> None:
        """A neighbour keeps the place in the list, but is not what somebody went to."""
        if snapshot.current is None:
            self._told = None
            return
        if snapshot.left:
            self._told = self.offers.id_at(snapshot.current)
        index = self.offers.index(snapshot.current, 0)
        self.selectionModel().setCurrentIndex(index, _CURRENT)

    def _tell_current(self) -> None:
        """Once for each offer, and as soon as it is known which one it is."""
        offer_id = self.current_id()
        if offer_id is not None and offer_id != self._told:
            self._told = offer_id
            self.current_changed.emit(offer_id)

    def _on_clicked(self, index: QModelIndex) -> None:
        """Also that of the current row, whose details may have been closed."""
        if (offer_id := self.offers.id_at(index.row())) is not None:
            self.current_changed.emit(offer_id)

    def _fill(self) -> None:
        """As long as nobody has sized a column, the name takes the room that is left."""
        if self._sized:
            return
        taken = sum(self.columnWidth(number) for number in range(1, len(COLUMNS)))
        least = self._cells.needs(COLUMNS[0])
        self._filling = True
        self.setColumnWidth(0, max(least, self._room - taken))
        self._filling = False

    def _on_section_resized(self, number: int, old: int, new: int) -> None:
        """By hand: neither by this table nor by a column that is hidden or shown."""
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        self._sized |= pressed and not self._filling and 0 not in {old, new}

    def _on_column_toggled(self, shown: bool) -> None:
        number = self.sender().data()
        self.setColumnHidden(number, not shown)
        self._fill()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit()

    def _on_header_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_column_menu(menu)
        menu.popup(self.header.mapToGlobal(place))
