"""What the charts show: counts and payouts as they were at the end of each step."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from offersync_gui.domain.offer import Payout
from tests.store.builders import STARTED, advertiser, missing, offer, sync

if TYPE_CHECKING:
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.offer import Offer
    from offersync_gui.store import Store
    from tests.helpers.hand_clock import HandClock


def paying(external_id: str, payout: str | None, currency: str = "USD") -> Offer:
    row = Payout(goal="1", revenue="20", payout=payout, currency=currency)
    return offer(external_id, payouts=[row], payout=payout, currency=currency)


@pytest.fixture
def four_days(store: Store, acme: Advertiser, clock: HandClock) -> HandClock:
    """Day 1: two offers; day 2: a dearer one and a third; day 4: one is gone."""
    sync(store, acme, [paying("1", "10"), paying("2", "20")])
    clock.jump(hours=24)
    sync(store, acme, [paying("1", "16"), paying("3", "30"), paying("4", "99", "EUR")])
    clock.jump(hours=48)
    with store.writer(acme, "timer", STARTED) as writer:
        (gone,) = writer.absent({"1", "3", "4"})
        writer.run.state = "ok"
        writer.apply(writer.run, [missing(gone)], complete=True)
    return clock


def test_each_day_is_shown_as_it_was(store: Store, four_days: HandClock) -> None:
    trend = store.trends.over(5, "day", four_days.now())
    assert trend.times[0] == datetime(2026, 11, 21, tzinfo=UTC)
    assert trend.stored == [0, 2, 4, 4, 4]
    assert trend.running == [0, 2, 4, 4, 3]
    assert trend.currency == "USD"
    assert trend.payouts == [None, 15.0, 22.0, 22.0, 22.0]


def test_what_came_before_the_first_step_counts(store: Store, four_days: HandClock) -> None:
    trend = store.trends.over(2, "day", four_days.now())
    assert (trend.stored, trend.running) == ([4, 4], [4, 3])
    assert trend.payouts == [22.0, 22.0]


def test_a_step_may_be_an_hour(store: Store, acme: Advertiser, clock: HandClock) -> None:
    sync(store, acme, [paying("1", "10")])
    clock.jump(hours=2)
    trend = store.trends.over(4, "hour", clock.now())
    assert trend.times[-1] == datetime(2026, 11, 22, 6, tzinfo=UTC)
    assert trend.stored == [0, 1, 1, 1]


def test_one_advertiser_may_be_looked_at_alone(store: Store, four_days: HandClock) -> None:
    sync(store, store.advertisers.add(advertiser("Other")), [paying("1", "7")])
    assert store.trends.over(1, "day", four_days.now()).stored == [5]
    alone = store.trends.over(1, "day", four_days.now(), "other")
    assert (alone.stored, alone.running, alone.payouts) == ([1], [1], [7.0])


def test_a_payout_that_came_and_went(store: Store, acme: Advertiser, clock: HandClock) -> None:
    for payout in (None, "8", None):
        sync(store, acme, [paying("1", payout), paying("2", "4")])
        clock.jump(hours=24)
    assert store.trends.over(4, "day", clock.now()).payouts == [4.0, 6.0, 4.0, 4.0]


def test_without_offers_there_is_nothing_to_draw(store: Store, clock: HandClock) -> None:
    trend = store.trends.over(2, "day", clock.now())
    assert (trend.stored, trend.running, trend.currency) == ([0, 0], [0, 0], None)
    assert trend.payouts == [None, None]
