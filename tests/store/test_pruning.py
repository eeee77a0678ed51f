"""What is old goes when it is told to; offers, and what a run still looks at, never do."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.sync_run import RequestLog
from offersync_gui.store import pruning
from offersync_gui.store.offer_query import OfferQuery
from tests.store.builders import STARTED, offer, sync

if TYPE_CHECKING:
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.store import Store
    from tests.helpers.hand_clock import HandClock

LATER = "2026-12-31T00:00:00Z"


@pytest.mark.parametrize("slice_size", [1, 2, 2000])
def test_old_changes_go_and_offers_stay(
    store: Store,
    acme: Advertiser,
    clock: HandClock,
    monkeypatch: pytest.MonkeyPatch,
    slice_size: int,
) -> None:
    monkeypatch.setattr(pruning, "SLICE", slice_size)
    sync(store, acme, [offer("1"), offer("2"), offer("3")])
    clock.jump(days=40)
    sync(store, acme, [offer("1", name="Renamed")])
    before = len(store.changes.list())
    store.prune({"changes": utc_text(clock.now() - timedelta(days=30))})
    left = store.changes.list()
    assert before > len(left) > 0
    assert {change["external_id"] for change in left} == {"1"}
    assert store.offers.count(OfferQuery()) == 3


def test_old_runs_go_with_their_requests_but_not_their_changes(
    store: Store, acme: Advertiser
) -> None:
    asked = [RequestLog("GET", "https://api.example/offers", 200, 0.2, 1)]
    run = sync(store, acme, [offer("1")])
    with store.writer(acme, "manual", LATER) as writer:
        writer.keep_requests(asked)
        writer.close_run(writer.run)
        kept = writer.run.id
    changes = len(store.changes.list())
    store.prune({"runs": LATER, "requests": LATER})
    assert [one.id for one in store.runs.list()] == [kept]
    assert store.requests.of_run(kept) == asked
    assert len(store.changes.list()) == changes
    assert run.id != kept
    store.prune({"requests": "2027-01-01T00:00:00Z"})
    assert store.requests.of_run(kept) == []


def test_what_goes_on_keeps_what_it_looks_at(
    store: Store, acme: Advertiser, clock: HandClock
) -> None:
    sync(store, acme, [offer("1")])
    with store.writer(acme, "manual", STARTED) as writer:
        offers = store.offers
        offers.restate(offers.ids(OfferQuery()), "paused")
        clock.jump(days=400)
        now = utc_text(clock.now())
        store.prune({"changes": now, "runs": now})
        assert [change["actor"] for change in store.changes.list()] == ["user"]
        assert writer.run.id in [run.id for run in store.runs.list()]
        writer.close_run(writer.run)
