"""The details are about the offer one means, as it is now, and the place in the list stays."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.offers.details import pane
from offersync_gui.ui.offers.tab import OffersTab
from tests.store.builders import offer, sync
from tests.ui.offers.conftest import MANY, settled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.ui.services import Services

pytestmark = pytest.mark.usefixtures("filled")
LINK = 3


@pytest.fixture
def review(qtbot: QtBot, tab: OffersTab, services: Services) -> OffersTab:
    """The view of what needs a decision: four offers, the second of which is looked at."""
    services.workspace.store.offers.set_status("Acme", ["001", "002", "003", "004"], "review")
    with qtbot.waitSignal(tab.model.shown):
        tab.show_filter(OfferQuery(view="review"))
    tab.table.selectRow(1)
    qtbot.waitUntil(tab.details.isVisible)
    assert shown(tab) == "Offer 003"
    return tab


def shown(tab: OffersTab) -> str:
    return tab.details.head.name.text()


def test_one_decision_leads_to_the_next_offer(qtbot: QtBot, review: OffersTab) -> None:
    with qtbot.waitSignal(review.model.shown):
        review.details.head.approve.click()
    settled(qtbot, review)
    assert review.model.rowCount() == 3
    assert shown(review) == "Offer 002"
    assert review.table.currentIndex().row() == 1
    assert len(review.table.chosen()) == 1


def test_the_last_decision_shows_what_became_of_it(qtbot: QtBot, review: OffersTab) -> None:
    for _ in range(4):
        with qtbot.waitSignal(review.model.shown):
            review.details.head.approve.click()
        settled(qtbot, review)
    assert review.model.rowCount() == 0
    assert not review.details.head.approve.isVisible()


def test_an_offer_that_leaves_by_itself_stays_in_the_details_as_it_is_now(
    qtbot: QtBot, review: OffersTab, services: Services
) -> None:
    services.workspace.store.offers.set_status("Acme", ["003"], "active")
    with qtbot.waitSignal(review.model.shown):
        review.refresh()
    settled(qtbot, review)
    assert shown(review) == "Offer 003"
    assert not review.details.head.approve.isVisible()
    assert review.table.current_id() == review.model.id_at(1)
    assert len(review.table.chosen()) == 0


def test_the_rules_of_another_offer_are_never_shown(
    qtbot: QtBot, tab: OffersTab, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    may, read = Event(), pane.read_ruled

    def slow(*args: object) -> object:
        may.wait(5)
        return read(*args)

    monkeypatch.setattr(pane, "read_ruled", slow)
    tab.table.selectRow(0)
    qtbot.waitUntil(tab.details.isVisible)
    tab.details.tabs.setCurrentIndex(LINK)
    tab.details.tabs.setCurrentIndex(0)
    tab.table.selectRow(1)
    qtbot.waitUntil(lambda: shown(tab) == "Offer 248")
    may.set()
    qtbot.waitUntil(lambda: not services.short.is_busy)
    assert tab.details._ruled is None


def test_the_end_of_a_long_list_is_shown_once_it_is_known(qtbot: QtBot, tab: OffersTab) -> None:
    tab.table.selectRow(0)
    qtbot.waitUntil(tab.details.isVisible)
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown(tab) == "Offer 000")
    assert tab.table.currentIndex().row() == MANY - 1


def test_a_changed_offer_is_shown_as_it_is_now(
    qtbot: QtBot, tab: OffersTab, services: Services, acme: Advertiser
) -> None:
    tab.table.selectRow(0)
    qtbot.waitUntil(tab.details.isVisible)
    sync(services.workspace.store, acme, [offer("249", name="Renamed")])
    tab.refresh()
    qtbot.waitUntil(lambda: shown(tab) == "Renamed")


def test_a_click_on_the_current_row_opens_closed_details(qtbot: QtBot, tab: OffersTab) -> None:
    tab.table.selectRow(0)
    qtbot.waitUntil(tab.details.isVisible)
    tab.details.head.close_pane.click()
    place = tab.table.visualRect(tab.model.index(0, 0)).center()
    qtbot.mouseClick(tab.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(tab.details.isVisible)


def test_the_details_stand_where_they_were_put(
    qtbot: QtBot, tab: OffersTab, services: Services
) -> None:
    tab.table.selectRow(0)
    qtbot.waitUntil(tab.details.isVisible)
    assert tab.sides.orientation() == Qt.Orientation.Vertical
    tab.toolbar.side.click()
    assert tab.sides.orientation() == Qt.Orientation.Horizontal
    tab.shutdown()
    again = OffersTab(services)
    qtbot.addWidget(again, before_close_func=partial(settled, qtbot))
    settled(qtbot, again)
    assert again.details.parent() is again.sides
    assert again.sides.orientation() == Qt.Orientation.Horizontal
