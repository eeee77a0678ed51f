"""The pane of one offer: its head with what can be done, and a tab for each matter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from offersync_gui.ui.offers.details.by_hand import ByHand
from offersync_gui.ui.offers.details.detail import Detail, Ruled, read_detail, read_ruled
from offersync_gui.ui.offers.details.elsewhere import Elsewhere
from offersync_gui.ui.offers.details.head import Head
from offersync_gui.ui.offers.details.history import History
from offersync_gui.ui.offers.details.link import Link
from offersync_gui.ui.offers.details.logo import Logo
from offersync_gui.ui.offers.details.overview import Overview
from offersync_gui.ui.offers.details.payouts import Payouts
from offersync_gui.ui.offers.details.raw import Raw
from offersync_gui.ui.offers.details.targeting import Targeting
from offersync_gui.ui.offers.details.why import Why
from offersync_gui.ui.raw_record import read_raw
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.undoing import Undoing

if TYPE_CHECKING:
    from offersync_gui.background.jobs import Job
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.ui.offers.details.own_tags import OwnTags
    from offersync_gui.ui.services import Services


class DetailsPane(QFrame):
    """Hidden until an offer is asked for by its id; of several only the last is shown.

    ``asked`` is the id of the offer that is shown or being read. The tabs are filled when they
    are first looked at.
    """

    copied = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._services = services
        self._reading: Job | None = None
        self._ruling: Job | None = None
        self._recalling: Job | None = None
        self.asked: int | None = None
        self.detail: Detail | None = None
        self._ruled: Ruled | None = None
        self._filled: set[QWidget] = set()
        self.head = Head()
        self._logo = Logo(services, self.head.tile)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("offer-tabs")
        self.tabs.setAccessibleName(self.tr("Details of the offer"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        indent = QWidget()
        indent.setFixedWidth(SPACE.tiny)
        self.tabs.setCornerWidget(indent, Qt.Corner.TopLeftCorner)
        self._overview, self._link, self._why, self._raw = Overview(), Link(), Why(), Raw()
        self._targeting, self._history = Targeting(), History()
        self.undoing = Undoing(services, self)
        self.by_hand = ByHand(services, self.undoing, self)
        self.elsewhere = Elsewhere(services)
        self._pages = self._add_pages()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.tabs, 1)
        self.hide()
        self._connect()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab)
        self.by_hand.said.connect(self._overview.held.show_said)
        for part in (self._link, self._raw, self.head):
            part.copied.connect(self.copied)
        self.head.closed.connect(self.clear)
        self.head.edit_asked.connect(self._on_edit)
        self._history.undo_asked.connect(self._on_undo)
        for grid in (self._overview.held, self._overview.facts, *self._targeting.grids):
            grid.unlock_asked.connect(self._on_unlock)

    @property
    def tags(self) -> OwnTags:
        return self._overview.tags

    @property
    def offer_id(self) -> int | None:
        return None if self.detail is None else self.detail.row["id"]

    def show_offer(self, offer_id: int) -> None:
        self._stop()
        self.asked = offer_id
        workspace = self._services.workspace
        self._reading = self._services.query.run(
            lambda token: read_detail(workspace, offer_id), self._on_detail, self._on_failed
        )

    def reload(self) -> None:
        """How the offer is by now."""
        if self.asked is not None:
            self.show_offer(self.asked)

    def clear(self) -> None:
        self._stop()
        self._logo.clear()
        self.asked = self.detail = None
        self.hide()

    def _stop(self) -> None:
        """What is still read is of another offer."""
        for job in (self._reading, self._ruling, self._recalling):
            if job is not None:
                job.cancel()
        self.elsewhere.stop()
        self.by_hand.stop()

    def _add_pages(self) -> list[QWidget]:
        pages: list[tuple[QWidget, str]] = [
            (self._overview, self.tr("Overview")),
            (Payouts(), self.tr("Payouts")),
            (self._targeting, self.tr("Targeting && caps")),
            (self._link, self.tr("Link")),
            (self.elsewhere, self.tr("Elsewhere")),
            (self._history, self.tr("History")),
            (self._why, self.tr("Why")),
            (self._raw, self.tr("Raw")),
        ]
        for page, title in pages:
            self.tabs.addTab(page, title)
        return [page for page, _ in pages]

    def _on_detail(self, detail: Detail) -> None:
        anew = {self._link, self._why, self._raw, self.elsewhere}
        self._filled -= anew if detail == self.detail else self._filled
        self.detail, self._ruled = detail, None
        self.head.show_row(detail.row)
        self._logo.show_offer(detail.record)
        self.by_hand.ask_said(detail.record)
        self.show()
        self._fill()

    def _on_edit(self) -> None:
        if self.detail is not None:
            self.by_hand.edit(self.detail.record)

    def _on_unlock(self, field: str) -> None:
        if self.detail is not None:
            self.by_hand.unlock(self.detail.record, field)

    def _on_failed(self, error: OfferSyncError) -> None:
        self.clear()
        self._services.toasts.show_error(error)

    def _on_tab(self, index: int) -> None:
        self._fill()

    def _fill(self) -> None:
        page = self._pages[self.tabs.currentIndex()]
        if self.detail is None or page in self._filled:
            return
        self._filled.add(page)
        if page is self._raw:
            self._ask_raw(self.detail)
            return
        page.show_detail(self.detail)
        if page in (self._link, self._why):
            self._ask_rules()

    def _ask_rules(self) -> None:
        """The first time, the template's language has to be loaded: not in the query lane."""
        detail = self.detail
        if self._ruling is not None:
            self._ruling.cancel()
        if detail is None:
            return
        if self._ruled is not None:
            self._on_ruled(self._ruled)
            return
        workspace, accounts = self._services.workspace, self._services.accounts
        self._ruling = self._services.short.run(
            lambda token: read_ruled(workspace, accounts, detail), self._on_ruled
        )

    def _ask_raw(self, detail: Detail) -> None:
        """Not in the query lane, as the secret store may wait for a person."""
        self._raw.show_text("")
        offer = detail.record["advertiser"], detail.record["external_id"]
        work = partial(read_raw, self._services.workspace, *offer)
        self._recalling = self._services.short.run(work, self._raw.show_text, self._on_failed)

    def _on_undo(self, change: dict[str, Any]) -> None:
        self.undoing.change(change["id"])

    def _on_ruled(self, ruled: Ruled) -> None:
        self._ruled = ruled
        for page in (self._link, self._why):
            if page in self._filled:
                page.show_ruled(ruled)
