"""The section Offers: its table, and the details of an offer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.offers.tag_picker import TagPicker
from resources.packaging.screens.steps import press, section

if TYPE_CHECKING:
    from offersync_gui.store.offer_query import Way
    from offersync_gui.ui.main_window import MainWindow
    from resources.packaging.screens.steps import Screens

OFFER_TABS = ("overview", "payouts", "targeting", "link", "elsewhere", "history", "why", "raw")


def screens() -> Screens:
    yield "offers", [section("offers")]
    yield "offers-chosen", [several]
    yield "offers-tagging", [several, tag]
    yield "offers-menu", [leave_chosen, press("offers", "Filter")]
    yield "offers-no-match", [partial(search, text="nothing at all")]
    yield "offers-columns", [partial(search, text=""), press("offers", "Columns")]
    yield "offers-changed", [partial(changed, way="updated")]
    yield "offers-fallen", [partial(changed, way="drop"), section("offers")]
    for number, tab in enumerate(OFFER_TABS):
        name = "offer" if tab == "overview" else f"offer-{tab}"
        yield name, [offer, partial(offer_tab, number=number)]
    yield "offer-edit", [partial(offer_tab, number=0), edit_offer]
    yield "offer-held", [partial(edit_offer, name="A better name", countries="DE,AT")]
    yield "offer-held-places", [partial(offer_tab, number=2)]
    yield "offer-right", [partial(offer_tab, number=0), turn]


def several(window: MainWindow) -> None:
    table = window.page("offers").table
    both = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (1, 2, 4):
        table.selectionModel().select(table.model().index(row, 0), both)


def tag(window: MainWindow) -> None:
    """Not as a popup, which goes away when it gets the focus where there is no desktop."""
    tab = window.page("offers")
    picker = TagPicker(
        tab.tagging.tr("Your tags of %Ln offer(s)", "", 3),
        ["summer", "top ten"],
        {"top ten": 2},
        3,
        tab,
    )
    picker.setWindowFlags(Qt.WindowType.Tool)
    picker.open_at(tab.bulk.tag.mapToGlobal(tab.bulk.tag.rect().bottomLeft()))


def changed(window: MainWindow, *, way: Way) -> None:
    """The offers that the last runs changed so."""
    runs = window.services.workspace.store.runs.list(limit=4)
    query = OfferQuery(runs=",".join(str(run.id) for run in runs), change=way)
    window.routes.show_offers(query)


def leave_chosen(window: MainWindow) -> None:
    window.page("offers").table.clearSelection()


def search(window: MainWindow, *, text: str) -> None:
    window.page("offers").toolbar.search.setText(text)


def offer(window: MainWindow) -> None:
    """One that runs, with a link, and whose payout has changed."""
    store = window.services.workspace.store
    _, found = store.offers.list(OfferQuery(view="payout_changed", status="active"))
    shown = next(
        one
        for one in found
        if store.offers.record(one["advertiser"], one["external_id"])["tracking_url"]
    )
    window.routes.show_offer(shown["advertiser"], shown["external_id"])


def offer_tab(window: MainWindow, *, number: int) -> None:
    window.page("offers").details.tabs.setCurrentIndex(number)


def edit_offer(window: MainWindow, **texts: str) -> None:
    """Opens the form; with texts, these are saved."""
    details = window.page("offers").details
    dialog = details.by_hand.edit(details.detail.record)
    for name, text in texts.items():
        dialog.field(name).field.set_value(text)
    if texts:
        dialog.save.click()


def turn(window: MainWindow) -> None:
    window.page("offers").toolbar.turned.emit()
