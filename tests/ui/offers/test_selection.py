"""What was chosen is what is acted on, whatever comes to the list meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.store.offer_query import OfferQuery
from tests.store.builders import offer, sync
from tests.ui.offers.conftest import MANY, settled

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.ui.offers.tab import OffersTab
    from offersync_gui.ui.services import Services


pytestmark = pytest.mark.usefixtures("filled")


@pytest.fixture
def newcomers(services: Services, filled: Advertiser) -> Callable[[], object]:
    """A run that brings offers on top of the list."""
    records = [offer(f"new{number}", name=f"Newcomer {number}") for number in range(5)]
    return lambda: sync(services.workspace.store, filled, records)


def ask(qtbot: QtBot, tab: OffersTab, act: Callable[[], Any]) -> None:
    with qtbot.waitSignal(tab.model.shown):
        act()


def archived(services: Services) -> set[str]:
    _, rows = services.workspace.store.offers.list(OfferQuery(status="archived"))
    return {row["name"] for row in rows}


def choose(tab: OffersTab, first: int, last: int) -> None:
    tab.table.setCurrentIndex(tab.model.index(first, 0))
    for row in range(first, last + 1):
        index = tab.model.index(row, 0)
        flag = tab.table.selectionModel().SelectionFlag
        tab.table.selectionModel().select(index, flag.Select | flag.Rows)


def test_offers_that_come_on_top_are_not_acted_on(
    qtbot: QtBot, tab: OffersTab, services: Services, newcomers: Callable[[], object]
) -> None:
    choose(tab, 0, 2)
    newcomers()
    ask(qtbot, tab, lambda: tab.bulk.restated.emit("archived"))
    assert archived(services) == {"Offer 249", "Offer 248", "Offer 247"}


def test_rows_nobody_has_seen_are_left_alone_once_the_list_is_another(
    tab: OffersTab,
    services: Services,
    newcomers: Callable[[], object],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    monkeypatch.setattr(services.toasts, "show_error", lambda error: told.append(error.title))
    chosen = tab.model.chosen([(90, 150)])
    newcomers()
    tab.acts.restate(chosen, "archived")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["The list has changed meanwhile"]
    assert archived(services) == set()


def test_all_stay_chosen_when_a_run_brings_more(
    qtbot: QtBot, tab: OffersTab, newcomers: Callable[[], object]
) -> None:
    tab.table.selectAll()
    newcomers()
    ask(qtbot, tab, tab.refresh)
    assert len(tab.table.chosen()) == MANY + 5
    assert tab.table.chosen().everything


def test_all_of_one_list_are_not_all_of_another(qtbot: QtBot, tab: OffersTab) -> None:
    ask(qtbot, tab, lambda: tab.show_filter(OfferQuery(search="offer 01")))
    tab.table.selectAll()
    ask(qtbot, tab, lambda: tab.show_filter(OfferQuery()))
    settled(qtbot, tab)
    chosen = tab.table.chosen()
    assert not chosen.everything
    assert len(chosen) < MANY


def test_several_are_found_again_wherever_the_order_puts_them(qtbot: QtBot, tab: OffersTab) -> None:
    choose(tab, 0, 2)
    ask(qtbot, tab, lambda: tab.table.header.sort_by("payout"))
    assert tab.table.chosen().rows == ((MANY - 3, MANY - 1),)


def test_what_is_chosen_while_the_list_is_read_anew_stays(
    qtbot: QtBot, tab: OffersTab, newcomers: Callable[[], object]
) -> None:
    newcomers()
    with qtbot.waitSignal(tab.model.shown):
        tab.refresh()
        choose(tab, 3, 4)
    assert tab.table.chosen().rows == ((8, 9),)


def test_the_export_is_of_what_is_shown_not_of_what_is_asked_for(
    tab: OffersTab, services: Services
) -> None:
    tab._query = OfferQuery(search="offer 01")
    assert tab.model.everything().query == OfferQuery()
    assert len(tab.model.everything().read_ids(services.workspace.store.offers)) == MANY
