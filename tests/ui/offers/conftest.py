"""A tab over real offers, which the store's own run wrote."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from offersync_gui.domain.offer import Payout
from offersync_gui.ui.offers.tab import OffersTab
from tests.store.builders import advertiser, offer, sync

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.offer import Offer
    from offersync_gui.ui.services import Services

MANY = 250


@pytest.fixture
def acme(services: Services) -> Advertiser:
    return services.workspace.store.advertisers.add(advertiser("Acme"))


@pytest.fixture
def records() -> list[Offer]:
    """More than two pages; the higher the number, the higher the payout."""
    return [
        offer(
            f"{number:03}",
            name=f"Offer {number:03}",
            payout=f"{number}.00",
            payouts=[Payout(revenue=f"{2 * number}.00", payout=f"{number}.00", currency="USD")],
        )
        for number in range(MANY)
    ]


@pytest.fixture
def filled(services: Services, acme: Advertiser, records: list[Offer]) -> Advertiser:
    sync(services.workspace.store, acme, records)
    return acme


@pytest.fixture
def tab(qtbot: QtBot, services: Services) -> OffersTab:
    tab = OffersTab(services)
    qtbot.addWidget(tab, before_close_func=partial(settled, qtbot))
    tab.resize(1100, 700)
    tab.show()
    settled(qtbot, tab)
    return tab


def settled(qtbot: QtBot, tab: OffersTab) -> None:
    """Until nothing is read any more, and the views are counted."""
    services = tab._services
    qtbot.waitUntil(
        lambda: bool(tab.counts.known) and not services.query.is_busy and not services.short.is_busy
    )
