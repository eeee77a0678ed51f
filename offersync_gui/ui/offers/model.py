"""The offers as a table model: counted and ordered by the database, read where one looks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.offers.columns import COLUMNS
from offersync_gui.ui.offers.selection import Chosen
from offersync_gui.ui.offers.snapshot import PAGE, Kept, Pages, Snapshot, anew, first_page, read
from offersync_gui.ui.widgets import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from offersync_gui.background.jobs import Job
    from offersync_gui.background.lane import Lane
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.store.records import Record
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.ui.offers.selection import Span

    Index = QModelIndex | QPersistentModelIndex

RECORD = Qt.ItemDataRole.UserRole + 1
PAGES_KEPT = 50
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_ROOT = QModelIndex()


class OfferModel(QAbstractTableModel):
    """Of several questions only the last is answered. A row not at hand has no record yet.

    ``shown`` carries the Snapshot, ``failed`` the OfferSyncError of a question, ``learned`` comes
    when more rows are at hand. ``kept`` says what has to be found again in the next list.
    """

    shown = Signal(object)
    failed = Signal(object)
    learned = Signal()

    def __init__(self, workspace: Workspace, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lane = lane
        self._total = 0
        self._pages: Pages = {}
        self._ids: Sequence[int] | None = ()
        self._order: Sequence[int] = ()
        self._query: OfferQuery | None = None
        self._question: Job | None = None
        self._reading: Job | None = None
        self.kept: Callable[[], Kept] = lambda: Kept(self.chosen(()))

    @property
    def query(self) -> OfferQuery | None:
        """That of what is shown now."""
        return self._query

    def chosen(self, rows: Sequence[Span], *, everything: bool = False) -> Chosen:
        """The offers in these rows of what is shown now."""
        query = self._query or OfferQuery()
        return Chosen(query, self._total, self._order, tuple(rows), everything)

    def everything(self) -> Chosen:
        """All that is shown now."""
        return self.chosen([(0, self._total - 1)] if self._total else [], everything=True)

    def show(self, snapshot: Snapshot) -> None:
        """What has been read already."""
        self._show(snapshot)

    def ask(self, query: OfferQuery) -> None:
        """Show these offers from the first on."""
        self._put(lambda kept: first_page(self._workspace.store.offers, query, kept))

    def ask_again(self, query: OfferQuery, top_id: int | None, top: int) -> None:
        """As :meth:`ask`, with the offer ``top_id`` as the first in sight, else row ``top``."""
        self._put(lambda kept: anew(self._workspace.store.offers, query, top_id, top, kept))

    def record(self, row: int) -> Record | None:
        """None until it was read, which is begun."""
        page = self._pages.get(row // PAGE)
        if page is None:
            self._want(row // PAGE)
            return None
        return page[row % PAGE] if row % PAGE < len(page) else None

    def id_at(self, row: int) -> int | None:
        """None for a row that was never in sight."""
        return self._order[row] if 0 <= row < len(self._order) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[index.column()].right else _LEFT
        if not index.isValid() or (role not in _TEXTS and role not in _KNOWN):
            return None
        record = self.record(index.row())
        if record is None or role == RECORD:
            return record
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.tip(record) if column.tip else column.text(record))
        return column.text(record)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS):
            if role == Qt.ItemDataRole.DisplayRole:
                return COLUMNS[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if COLUMNS[section].right else _LEFT
        return None

    def _put(self, question: Callable[[Kept], Snapshot]) -> None:
        if self._question is not None:
            self._question.cancel()
        kept = self.kept()
        done = partial(self._on_snapshot, question, kept)
        self._question = self._lane.run(lambda token: question(kept), done, self._on_failed)

    def _on_snapshot(
        self, question: Callable[[Kept], Snapshot], kept: Kept, snapshot: Snapshot
    ) -> None:
        """What was chosen in the meantime would be lost: then the question is put anew."""
        self._question = None
        if kept.is_as(self.kept()):
            self._show(snapshot)
        else:
            self._put(question)

    def _show(self, snapshot: Snapshot) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self.beginResetModel()
        self._query, self._total = snapshot.query, snapshot.total
        self._pages, self._ids = dict(snapshot.pages), snapshot.ids
        at_hand = [row["id"] for row in snapshot.pages.get(0, ())]
        self._order = at_hand if snapshot.ids is None else snapshot.ids
        self.endResetModel()
        self.shown.emit(snapshot)

    def _on_failed(self, error: OfferSyncError) -> None:
        """A reading that failed stays where it is, so that painting does not try for ever."""
        self.failed.emit(error)

    def _want(self, page: int) -> None:
        if self._reading is None and self._query is not None:
            self._read({page, page + 1})

    def _read(self, pages: set[int]) -> None:
        query, ids = self._query, self._ids

        def work(token: CancelToken) -> tuple[Sequence[int], Pages]:
            assert query is not None
            offers = self._workspace.store.offers
            order = offers.ids(query) if ids is None else ids
            return order, read(offers, order, pages)

        self._reading = self._lane.run(work, self._on_pages, self._on_failed)

    def _on_pages(self, answer: tuple[Sequence[int], Pages]) -> None:
        """All is painted anew, so that rows that came in sight meanwhile are asked for, too."""
        self._reading = None
        ids, pages = answer
        if not self._begins(ids):
            self._follow(min(pages) * PAGE)
            return
        self._ids = self._order = ids
        self._pages.update(pages)
        for page in list(self._pages)[: len(self._pages) - PAGES_KEPT]:
            del self._pages[page]
        self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(COLUMNS) - 1))
        self.learned.emit()

    def _begins(self, ids: Sequence[int]) -> bool:
        """Whether it is still the list that is shown, as far as that is known."""
        if ids is self._ids:
            return True
        return len(ids) == self._total and list(ids[: len(self._order)]) == list(self._order)

    def _follow(self, row: int) -> None:
        """Show the list as it is by now, unless another one is under way."""
        if self._question is None and self._query is not None:
            self.ask_again(self._query, None, row)


_KNOWN = (Qt.ItemDataRole.ToolTipRole, RECORD)
