"""Offers by how, and by which run, they were changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.errors import UsageError
from offersync_gui.store.offer_query import OfferQuery
from tests.store.builders import FINGERPRINT, STARTED, missing, offer, sync

if TYPE_CHECKING:
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.store import Store


def found(store: Store, **query: Any) -> list[str]:
    _, rows = store.offers.list(OfferQuery(**query))
    return sorted(row["external_id"] for row in rows)


def test_offers_are_found_by_the_run_that_changed_them(store: Store, acme: Advertiser) -> None:
    first = sync(store, acme, [offer("1"), offer("2")])
    second = sync(store, acme, [offer("1", name="Other"), offer("2"), offer("3")])
    third = sync(store, acme, [offer("1", name="Another"), offer("2"), offer("3")])
    assert found(store, runs=str(first.id), change="new") == ["1", "2"]
    assert found(store, runs=f"{first.id},{second.id}", change="new") == ["1", "2", "3"]
    assert found(store, runs=str(second.id)) == ["1"]
    assert found(store, runs=str(third.id), change="new") == []
    assert found(store, change="updated") == ["1"]


def test_gone_and_back_again(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [offer("1"), offer("2")])
    with store.writer(acme, "timer", STARTED) as writer:
        (absent,) = writer.trusting(FINGERPRINT).absent({"1"})
        writer.run.state = "ok"
        writer.apply(writer.run, [missing(absent)], complete=True)
    assert found(store, change="missing", runs=str(writer.run.id)) == ["2"]
    assert found(store, change="returned") == []


def repriced(external_id: str, revenue: str, payout: str = "5.00", **changed: Any) -> Any:
    return offer(external_id, revenue=revenue, payout=payout, **changed)


@pytest.mark.parametrize(
    ("percent", "fallen"), [(0, ["far", "little", "ten"]), (10, ["far", "ten"]), (11, ["far"])]
)
def test_a_revenue_that_fell_far_enough(
    store: Store, acme: Advertiser, percent: int, fallen: list[str]
) -> None:
    before = {"far": "10.00", "ten": "0.10", "little": "10.00", "up": "9.50", "other": "10.00"}
    after = {"far": "8.00", "ten": "0.09", "little": "9.99", "up": "10.00"}
    sync(store, acme, [repriced(name, value) for name, value in before.items()])
    records = [repriced(name, value) for name, value in after.items()]
    run = sync(store, acme, [*records, repriced("other", "5.00", currency="EUR")])
    assert found(store, change="drop", runs=str(run.id), percent=percent) == fallen
    if not percent:
        assert {row["external_id"] for row in store.changes.list(kind="drop")} == {*fallen}


def test_a_margin_that_came_to_be_negative(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [repriced("fell", "6.00"), repriced("worse", "4.00"), repriced("ok", "9")])
    records = [repriced("fell", "4.00"), repriced("worse", "3.00"), repriced("ok", "8")]
    run = sync(store, acme, records)
    assert found(store, change="margin", runs=str(run.id)) == ["fell"]


def test_what_is_no_run_or_no_change_is_told(store: Store) -> None:
    for query in ({"runs": "a"}, {"change": "b"}):
        with pytest.raises(UsageError):
            found(store, **query)


def test_the_index_answers_for_a_run(store: Store) -> None:
    from offersync_gui.store import offer_sql

    query = offer_sql.page(OfferQuery(runs="1", change="drop", percent=5))
    text, parameters = query.sql()
    with store._connections.reading() as db:
        plan = [row[3] for row in db.sql(f"EXPLAIN QUERY PLAN {text}", parameters)]
    assert any("change_run" in line for line in plan), plan
    assert not [line for line in plan if line.startswith("SCAN c")], plan
