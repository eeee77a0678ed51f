"""What stands in the table's place when there is no offer to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from offersync_gui.ui.offers.filters import active
from offersync_gui.ui.offers.words import VIEWS
from offersync_gui.ui.widgets import Button, EmptyState, PrimaryButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.store.offer_query import OfferQuery

translate = QCoreApplication.translate


def nothing_yet(sync: Callable[[], None]) -> EmptyState:
    """There are no offers at all."""
    button = PrimaryButton(translate("NoOffers", "Sync now"), "sync")
    button.clicked.connect(lambda: sync())
    return EmptyState(
        "offers",
        translate("NoOffers", "No offers yet"),
        translate(
            "NoOffers",
            "Here you will find the offers of all your advertisers. They come with the first sync.",
        ),
        button,
    )


def nothing_fits(query: OfferQuery, clear: Callable[[], None]) -> EmptyState:
    """There are offers, but not with this search and these filters."""
    button = Button(translate("NoOffers", "Show all offers"), "close")
    button.setObjectName("show-all")
    button.clicked.connect(lambda: clear())
    hidden = [item.text(query) for item in active(query)]
    if query.search:
        hidden.insert(0, translate("NoOffers", "Search: {text}").format(text=query.search))
    if query.view != "all":
        hidden.insert(0, translate("NoOffers", "View: {view}").format(view=VIEWS[query.view].text))
    return EmptyState(
        "search",
        translate("NoOffers", "No offer fits these filters"),
        translate("NoOffers", "Nothing is left after {filters}.").format(filters=", ".join(hidden)),
        button,
    )
