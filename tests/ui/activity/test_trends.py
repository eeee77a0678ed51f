"""The curves: nothing before the first offers, then what is stored and what it pays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.ui.widgets import EmptyState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from offersync_gui.ui.activity.tab import ActivityTab
    from tests.ui.activity.conftest import Sync

pytestmark = pytest.mark.usefixtures("acme")


def test_nothing_to_draw_yet(tab: ActivityTab, qtbot: QtBot) -> None:
    tab.show()
    tab.tabs.setCurrentWidget(tab.trends)
    qtbot.waitUntil(lambda: isinstance(tab.trends.states.currentWidget(), EmptyState))


def test_curves_end_where_the_store_is(tab: ActivityTab, sync: Sync, qtbot: QtBot) -> None:
    run = sync()
    tab.show()
    tab.tabs.setCurrentWidget(tab.trends)
    qtbot.waitUntil(lambda: tab.trends.states.is_content)
    offers = tab.trends.offers.accessibleDescription()
    assert offers.startswith(f"Stored: 0 – {run.new}; Active: 0 – ")
    assert tab.trends.payouts.accessibleDescription().startswith("Average payout: ")
    tab.trends.period.choose((25, "hour"))
    qtbot.waitUntil(
        lambda: tab.trends.offers._scale().last - tab.trends.offers._scale().first == 86_400
    )
    offers, payouts = tab.trends.offers._scale(), tab.trends.payouts._scale()
    assert (offers.first, offers.last) == (payouts.first, payouts.last)
    assert not tab.trends.grab().isNull()
