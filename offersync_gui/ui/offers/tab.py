"""The offers: views at the left, the table with its search and filters, and the details."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.offers import figures
from offersync_gui.ui.offers.acts import OfferActs
from offersync_gui.ui.offers.bulk_bar import BulkBar
from offersync_gui.ui.offers.context_menu import offer_menu
from offersync_gui.ui.offers.counts import Counts
from offersync_gui.ui.offers.filter_bar import FilterBar
from offersync_gui.ui.offers.filters import cleared
from offersync_gui.ui.offers.instead import nothing_fits, nothing_yet
from offersync_gui.ui.offers.layout import Layout
from offersync_gui.ui.offers.model import OfferModel
from offersync_gui.ui.offers.selection import Chosen
from offersync_gui.ui.offers.sides import PLENTY, Sides
from offersync_gui.ui.offers.snapshot import first_snapshot
from offersync_gui.ui.offers.table import OfferTable
from offersync_gui.ui.offers.tag_picker import Wish
from offersync_gui.ui.offers.tagging import Tagging
from offersync_gui.ui.offers.toolbar import Toolbar
from offersync_gui.ui.offers.views import ViewList
from offersync_gui.ui.tables.states import States
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Line, TextLabel

if TYPE_CHECKING:
    from offersync_gui.domain.offer import Status
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.store.first_look import FirstLook
    from offersync_gui.ui.offers.details.pane import DetailsPane
    from offersync_gui.ui.offers.snapshot import Snapshot
    from offersync_gui.ui.services import Services


class OffersTab(QWidget):
    """``badge_changed`` carries how many offers wait for a decision."""

    badge_changed = Signal(int)
    rates_requested = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offers-tab")
        self._services = services
        self._layout = Layout(services.workspace.data_dir)
        self._query = OfferQuery(order=self._layout.text("order") or None)
        self._fresh = False
        self._acted = False
        self.model = OfferModel(services.workspace, services.query, self)
        self.table = OfferTable(self.model, self._layout)
        self.table.header.set_order(self._query.order)
        self.views = ViewList(self._layout, services.toasts, self.query)
        self.toolbar = Toolbar(self.table)
        self.filters = FilterBar(services.workspace, services.query)
        self.total = TextLabel("", tone="muted")
        self.total.setObjectName("offer-total")
        self.bulk = BulkBar()
        self.bulk.hide()
        self.acts = OfferActs(services, self)
        self.tagging = Tagging(services, self)
        self.counts = Counts(services, self)
        self.states = States(self.table)
        self._lay_out()
        self._connect()
        self._begin(services.first)

    def query(self) -> OfferQuery:
        """What is wanted now."""
        return self._query

    @property
    def details(self) -> DetailsPane:
        return self.sides.details

    def refresh(self) -> None:
        """Read everything anew; filters, selection and scroll position stay."""
        self._fresh = True
        self._read_settings()
        self.model.ask_again(self._query, *self.table.top())

    def show_filter(self, query: OfferQuery) -> None:
        """Show these offers, and nothing of what was filtered before."""
        self._show(replace(query, limit=None, offset=0))

    def open_offer(self, advertiser: str, external_id: str) -> None:
        """Show that offer with its details, among all others."""
        offers = self._services.workspace.store
        self._services.query.run(
            lambda token: offers.offers.id_of(advertiser, external_id),
            self._on_found,
            self._on_not_found,
        )

    def focus_search(self) -> None:
        self.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.toolbar.search.selectAll()

    def export_shown(self) -> None:
        """Everything that is listed, with the columns that are shown."""
        if self.model.rowCount():
            self.acts.export(self.model.everything(), self.table.visible_columns())

    def shutdown(self) -> None:
        """Keep the layout."""
        self.table.keep_layout()
        self._layout.keep_text("order", self._query.order or "")
        self._layout.keep_state("views-splitter", self._outer.saveState())
        self.sides.keep()

    def _lay_out(self) -> None:
        """From the outside in: a tree that is moved as a whole is styled anew as a whole."""
        self._outer = QSplitter(Qt.Orientation.Horizontal, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._outer)
        self._outer.addWidget(self.views)
        side = QWidget()
        self.sides = Sides(self._services, self._layout, side)
        self._outer.addWidget(self.sides)
        self._fill(side)
        self._outer.setStretchFactor(1, 1)
        self._outer.setCollapsible(1, False)
        if (state := self._layout.state("views-splitter")) is not None:
            self._outer.restoreState(state)
        else:
            self._outer.setSizes([self.views.minimumWidth(), PLENTY])
        self.toolbar.show_side(self.sides.orientation())

    def _fill(self, side: QWidget) -> None:
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QVBoxLayout()
        column.addLayout(above)
        above.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.small)
        above.setSpacing(SPACE.small)
        above.addWidget(self.toolbar)
        chips = QHBoxLayout()
        above.addLayout(chips)
        chips.setSpacing(SPACE.medium)
        chips.addWidget(self.filters, 1)
        self.total.setFixedHeight(self.filters.add.sizeHint().height())
        chips.addWidget(self.total, 0, Qt.AlignmentFlag.AlignTop)
        above.addWidget(self.bulk)
        column.addWidget(Line())
        column.addWidget(self.states, 1)

    def _connect(self) -> None:
        self.model.shown.connect(self._on_shown)
        self.model.failed.connect(self._on_failed)
        self.states.retried.connect(self.refresh)
        self.views.chosen.connect(self._on_view)
        self.views.kept.connect(self._on_views_kept)
        self.filters.changed.connect(self._show)
        self.toolbar.search.searched.connect(self._on_searched)
        self.toolbar.search.left.connect(self._on_search_left)
        self.toolbar.export.clicked.connect(self.export_shown)
        self.toolbar.turned.connect(self._on_turned)
        self.table.header.sorted_by.connect(self._on_sorted)
        self.table.current_changed.connect(self.sides.show_offer)
        self.table.opened.connect(self._on_opened)
        self.table.selection_changed.connect(self._on_selection)
        self.table.copied.connect(self._on_copied)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.bulk.restated.connect(self._on_restated)
        self.bulk.tagged.connect(self._on_bulk_tagged)
        self.bulk.exported.connect(self._on_exported)
        self.sides.restated.connect(self._on_one_restated)
        self.sides.copied.connect(self.acts.copy_text)
        self.sides.offer_requested.connect(self.open_offer)
        self.sides.rates_requested.connect(self.rates_requested)
        self.sides.tags_asked.connect(self._on_tags_asked)
        self.sides.tag_removed.connect(self._on_tag_removed)
        self.acts.changed.connect(self._on_acted)
        self.sides.changed.connect(self._on_acted)
        self.tagging.changed.connect(self._on_acted)
        self.counts.counted.connect(self._on_counted)

    def _read_settings(self) -> None:
        workspace = self._services.workspace
        self._services.query.run(
            lambda token: workspace.setting("ui.compact_rows"), self.table.set_compact
        )

    def _begin(self, first: FirstLook | None) -> None:
        """Without advertisers, the first look is an old one: the tab was not shown then."""
        if first is None or not first.advertisers or first.query != self._query:
            self._show(self._query)
            self._read_settings()
            return
        self._mark(self._query)
        self.table.set_compact(self._services.workspace.setting("ui.compact_rows"))
        self.model.show(first_snapshot(first))

    def _show(self, query: OfferQuery) -> None:
        self._mark(query)
        self.model.ask(query)

    def _mark(self, query: OfferQuery) -> None:
        self._query = query
        self.filters.show_query(query)
        self.views.mark(query)
        self.table.header.set_order(query.order)
        if self.toolbar.search.text() != (query.search or ""):
            self.toolbar.search.setText(query.search or "")

    def _on_searched(self, text: str) -> None:
        if text != (self._query.search or ""):
            self._show(replace(self._query, search=text or None))

    def _on_search_left(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.selectRow(0)

    def _on_sorted(self, order: str | None) -> None:
        self._show(replace(self._query, order=order))

    def _on_view(self, query: OfferQuery) -> None:
        """A view of the program keeps the order that one has chosen."""
        self._show(replace(query, order=query.order or self._query.order))

    def _on_views_kept(self) -> None:
        self.counts.count(self.views.own())

    def _on_shown(self, snapshot: Snapshot) -> None:
        if snapshot.total:
            self.states.show_content()
        elif cleared(self._query) == self._query and self._query.view == "all":
            self.states.show_other(nothing_yet(self._services.sync.request_sync))
        else:
            self.states.show_other(nothing_fits(self._query, self._on_clear))
        self._show_total()
        self._follow(snapshot)
        if self._fresh or not self.counts.known:
            self._fresh = False
            self.counts.count(self.views.own())

    def _follow(self, snapshot: Snapshot) -> None:
        """The details show how their offer is by now; once one has decided on it, the next."""
        acted, self._acted = self._acted, False
        if acted and snapshot.left and snapshot.current is not None:
            self.table.selectRow(snapshot.current)
            self.sides.go_on(self.model.id_at(snapshot.current))
        elif self._fresh:
            self.sides.reload()

    def _on_acted(self) -> None:
        self._acted = True
        self.refresh()

    def _on_failed(self, error: OfferSyncError) -> None:
        self.states.show_error(error)

    def _on_clear(self) -> None:
        self._show(OfferQuery(order=self._query.order))

    def _on_counted(self, counts: dict[str, int]) -> None:
        self.views.set_counts(counts)
        self.badge_changed.emit(counts["review"])
        self._show_total()

    def _show_total(self) -> None:
        shown, total = self.model.rowCount(), self.counts.known.get("all")
        if total is None or total == shown:
            text = self.tr("%Ln offer(s)", "", shown)
        else:
            text = self.tr("{shown} of %Ln offer(s)", "", total)
            text = text.format(shown=figures.count(shown))
        self.total.setText(text)

    def _on_selection(self) -> None:
        self.bulk.show_count(len(self.table.chosen()))

    def _on_opened(self) -> None:
        self.details.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_copied(self, headers: bool) -> None:
        chosen = self.table.chosen()
        if len(chosen):
            self.acts.copy_rows(chosen, self.table.visible_columns(), headers=headers)

    def _on_menu(self, place: QPoint) -> None:
        index = self.table.indexAt(place)
        if index.isValid():
            menu = offer_menu(self.table, self.acts, self.tagging, index, self)
            menu.popup(self.table.viewport().mapToGlobal(place))

    def _on_restated(self, status: Status) -> None:
        self.acts.restate(self.table.chosen(), status)

    def _on_bulk_tagged(self) -> None:
        self.tagging.ask_below(self.table.chosen(), self.bulk.tag)

    def _on_tags_asked(self, button: QWidget) -> None:
        if (offer_id := self.details.offer_id) is not None:
            self.tagging.ask_below(Chosen.one(offer_id), button)

    def _on_tag_removed(self, tag: str) -> None:
        if (offer_id := self.details.offer_id) is not None:
            self.tagging.change([offer_id], Wish([], [tag]))

    def _on_exported(self) -> None:
        self.acts.export(self.table.chosen(), self.table.visible_columns())

    def _on_one_restated(self, status: Status) -> None:
        if (offer_id := self.details.offer_id) is not None:
            self.acts.restate(Chosen.one(offer_id), status)

    def _on_found(self, offer_id: int) -> None:
        self._query = OfferQuery(order=self._query.order)
        self.filters.show_query(self._query)
        self.views.mark(self._query)
        self.toolbar.search.clear()
        self.table.choose(offer_id)
        self.model.ask_again(self._query, offer_id, 0)

    def _on_not_found(self, error: OfferSyncError) -> None:
        self._services.toasts.show_error(error)

    def _on_turned(self) -> None:
        self.sides.turn()
        self.toolbar.show_side(self.sides.orientation())
