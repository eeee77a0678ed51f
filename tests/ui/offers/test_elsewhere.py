"""The tab Elsewhere: the same campaign at other advertisers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.domain.offer import Payout
from offersync_gui.ui.widgets import EmptyState
from tests.store.builders import advertiser, offer, sync
from tests.ui.offers.conftest import settled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.offer import Offer
    from offersync_gui.ui.offers.details.elsewhere import Elsewhere
    from offersync_gui.ui.offers.tab import OffersTab
    from offersync_gui.ui.services import Services
    from offersync_gui.ui.tables.table import RowsTable


@pytest.fixture
def records() -> list[Offer]:
    return [paying("a", "Super Loans DE", "3.00", "EUR"), paying("alone", "Only Here", "1", "EUR")]


@pytest.fixture
def beta(services: Services, filled: Advertiser) -> None:
    store = services.workspace.store
    twins = [
        paying("b", "Super Loans (CPA)", "8.00", "USD"),
        paying("x", "Super Loans AT", "9.00", "XYZ"),
    ]
    sync(store, store.advertisers.add(advertiser("Beta")), twins)
    services.workspace.change_setting("rates.table", "USD/EUR=0.5")


def paying(external_id: str, name: str, revenue: str, currency: str) -> Offer:
    row = Payout(revenue=revenue, payout="1.00", currency=currency)
    money: dict[str, Any] = {"revenue": revenue, "currency": currency, "payouts": [row]}
    return offer(external_id, name=name, countries=["DE"], **money)


def look(tab: OffersTab, qtbot: QtBot, external_id: str) -> Elsewhere:
    tab.open_offer("Acme", external_id)
    qtbot.waitUntil(lambda: tab.details.detail is not None)
    page = tab.details.elsewhere
    tab.details.tabs.setCurrentWidget(page)
    settled(qtbot, tab)
    return page


def texts(table: RowsTable, title: str) -> list[str]:
    model = table.model()
    titles = [model.headerData(n, table.horizontalHeader().orientation()) for n in range(9)]
    column = titles.index(title)
    return [model.index(row, column).data() for row in range(model.rowCount())]


@pytest.mark.usefixtures("beta")
def test_offers_elsewhere_are_shown_and_compared(tab: OffersTab, qtbot: QtBot) -> None:
    page = look(tab, qtbot, "a")
    assert page.states.is_content
    assert texts(page.offers, "Advertiser") == ["Acme", "Beta", "Beta"]
    assert texts(page.offers, "Compared") == ["3.00 EUR", "4.00 EUR", "no rate for XYZ"]
    assert texts(page.offers, "The same") == ["this offer", "name", "name"]
    assert texts(page.offers, "Pays best in") == ["", "DE", ""]
    assert texts(page.best, "Best payer") == ["Beta"]
    assert texts(page.best, "Next best") == ["Acme  3.00 EUR"]
    assert "XYZ" in page.note.text()
    assert page.note.property("tone") == "warn"


@pytest.mark.usefixtures("beta")
def test_a_row_leads_to_its_offer(tab: OffersTab, qtbot: QtBot) -> None:
    page = look(tab, qtbot, "a")
    assert not page.open_button.isEnabled()
    page.offers.selectRow(1)
    page.open_button.click()
    qtbot.waitUntil(lambda: tab.details.detail.record["external_id"] == "b")
    settled(qtbot, tab)
    page.view.choose(1)
    page.best.selectRow(0)
    with qtbot.waitSignal(page.offer_requested) as asked:
        page.open_button.click()
    assert asked.args == ["Beta", "b"]


@pytest.mark.usefixtures("beta")
def test_nowhere_else_is_said_and_the_rates_are_one_click_away(
    tab: OffersTab, qtbot: QtBot
) -> None:
    page = look(tab, qtbot, "alone")
    assert isinstance(page.states.currentWidget(), EmptyState)
    page = look(tab, qtbot, "a")
    with qtbot.waitSignal(tab.rates_requested):
        page.rates.click()


@pytest.mark.usefixtures("beta")
def test_another_offer_elsewhere_is_seen_after_a_refresh(
    tab: OffersTab, services: Services, qtbot: QtBot
) -> None:
    page = look(tab, qtbot, "a")
    store = services.workspace.store
    gamma = store.advertisers.add(advertiser("Gamma"))
    sync(store, gamma, [paying("g", "Super Loans", "1.00", "EUR")])
    tab.refresh()
    qtbot.waitUntil(lambda: texts(page.offers, "Advertiser") == ["Acme", "Beta", "Beta", "Gamma"])
