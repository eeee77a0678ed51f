"""The list of advertisers in its states: loading, empty, no match, failed, and rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from offersync_gui.ui.advertisers.list_actions import ListActions
from offersync_gui.ui.advertisers.list_columns import columns, reason
from offersync_gui.ui.advertisers.rows import Row, matching
from offersync_gui.ui.advertisers.standing import TONES
from offersync_gui.ui.advertisers.tile_delegate import TileDelegate
from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.forms.tab_order import follow_layout
from offersync_gui.ui.tables.rows import ROW
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import (
    Button,
    EmptyState,
    ErrorCard,
    PageHeader,
    PrimaryButton,
    QuietButton,
    SearchField,
    Skeleton,
    restyle,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.errors import OfferSyncError
    from offersync_gui.ui.advertisers.tile_delegate import Index

_MOST_SEARCH_WIDTH = 320


class ListPage(QWidget):
    """``opened`` carries the row that a person opens."""

    add_wanted = Signal()
    sandbox_wanted = Signal()
    retry_wanted = Signal()
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self.actions_bar = ListActions()
        self._search = SearchField(self.tr("Search advertisers"))
        self._search.setObjectName("advertisers.search")
        self._search.setMaximumWidth(_MOST_SEARCH_WIDTH)
        self._search.searched.connect(self._show_rows)
        self.table = RowsTable(columns(), self.tr("Advertisers"), identity=_identity)
        self.table.setObjectName("advertisers.table")
        self._tiles = TileDelegate(_about, self.table)
        self.table.setItemDelegateForColumn(0, self._tiles)
        self.set_compact(False)
        self.table.opened.connect(self.opened)
        self.table.chosen.connect(self._on_chosen)
        self.actions_bar.attach(self.table)
        self._reason = Message("bad", role="body")
        self._reason.setObjectName("advertisers.reason")
        self._states = QStackedWidget()
        self._failed = QWidget()
        self._failed_column = QVBoxLayout(self._failed)
        self._failed_column.setContentsMargins(0, 0, 0, 0)
        self._pages = {
            "loading": Skeleton(),
            "empty": self._empty(),
            "no_match": self._no_match(),
            "failed": self._failed,
            "rows": self._rows_page(),
        }
        for page in self._pages.values():
            self._states.addWidget(page)
        self._arrange()
        follow_layout(self)
        self._show("loading")

    @property
    def state(self) -> str:
        """loading, empty, no_match, failed or rows."""
        shown = self._states.currentWidget()
        return next(name for name, page in self._pages.items() if page is shown)

    @property
    def chosen(self) -> Row | None:
        row: Row | None = self.table.current_row()
        return row

    def set_rows(self, rows: Sequence[Row]) -> None:
        self._rows = list(rows)
        self._show_rows()

    def show_error(self, error: OfferSyncError) -> None:
        again = Button(self.tr("Try again"))
        again.clicked.connect(self.retry_wanted)
        while (item := self._failed_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._failed_column.addWidget(ErrorCard(error, again))
        self._failed_column.addStretch(1)
        self._show("failed")

    def set_compact(self, compact: bool) -> None:
        self._tiles.compact = compact
        self.table.set_compact(compact)
        self.table.verticalHeader().setDefaultSectionSize(self._tiles.row_height)

    def focus_search(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def _show_rows(self) -> None:
        found = matching(self._rows, self._search.text())
        self.table.set_rows(found)
        if found and self.chosen is None:
            self.table.selectRow(0)
        self._on_chosen()
        self._show("rows" if found else "no_match" if self._rows else "empty")

    def _show(self, state: str) -> None:
        self._states.setCurrentWidget(self._pages[state])
        self._tools.setVisible(state in {"rows", "no_match"})

    def _on_chosen(self) -> None:
        row = self.chosen
        self.actions_bar.set_enabled(row is not None)
        self._reason.say(reason(row) if row else "")
        if row is not None:
            restyle(self._reason, tone=TONES[row.standing])

    def _rows_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self.table, 1)
        column.addWidget(self._reason)
        return page

    def _empty(self) -> QWidget:
        add = PrimaryButton(self.tr("Add an advertiser"), "plus")
        add.clicked.connect(self.add_wanted)
        sandbox = QuietButton(self.tr("Try the sandbox"), "sandbox")
        sandbox.clicked.connect(self.sandbox_wanted)
        return EmptyState(
            "advertisers",
            self.tr("No advertiser yet"),
            self.tr(
                "An advertiser is an account at a network whose offers you run. "
                "Add one, or try the sandbox: a demo network on this computer."
            ),
            add,
            sandbox,
        )

    def _no_match(self) -> QWidget:
        clear = Button(self.tr("Clear the search"))
        clear.clicked.connect(self._search.clear)
        return EmptyState(
            "search",
            self.tr("No advertiser matches"),
            self.tr("The search looks at names and API templates."),
            clear,
        )

    def _arrange(self) -> None:
        sandbox = QuietButton(self.tr("Try the sandbox"), "sandbox")
        sandbox.setObjectName("advertisers.sandbox")
        sandbox.clicked.connect(self.sandbox_wanted)
        add = PrimaryButton(self.tr("Add advertiser"), "plus")
        add.setObjectName("advertisers.add")
        add.clicked.connect(self.add_wanted)
        header = PageHeader(
            self.tr("Advertisers"), self.tr("Your accounts at networks."), sandbox, add
        )
        self._tools = QWidget()
        line = QHBoxLayout(self._tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._search, 10)
        line.addStretch(1)
        line.addWidget(self.actions_bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.huge, SPACE.large, SPACE.huge, SPACE.huge)
        column.setSpacing(SPACE.medium)
        column.addWidget(header)
        column.addWidget(self._tools)
        column.addWidget(self._states, 1)


def _identity(row: Row) -> int:
    return row.advertiser.id


def _about(index: Index) -> str:
    row = index.data(ROW)
    return row.template_name if isinstance(row, Row) else ""
