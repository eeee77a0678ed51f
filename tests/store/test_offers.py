"""Lists, records and edits by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.domain.offer import Cap, OsTarget
from offersync_gui.domain.standing import Standing
from offersync_gui.errors import UsageError
from offersync_gui.store.offer_query import ORDERS, OfferQuery
from tests.store.builders import (
    FINGERPRINT,
    STARTED,
    advertiser,
    missing,
    offer,
    stage_all,
    staged,
    sync,
)

if TYPE_CHECKING:
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.store import Store
    from tests.helpers.hand_clock import HandClock

KEYS = """
    advertiser template external_id
    name description_html description_text
    status status_cause source_status approval visibility
    preview_url tracking_url_raw tracking_url impression_url
    revenue revenue_type payout currency model
    payouts
    countries countries_excluded
    regions cities carriers devices os browsers languages
    categories tags
    caps
    starts_at ends_at
    traffic_allowed traffic_forbidden
    kpi_html restrictions_html
    logo_url creatives
    landings
    app_id conversion_flow hold_days cookie_days
    source_updated_at first_seen_at last_seen_at updated_at
    invalid_reasons locked_fields
    notes favourite
"""


def ids(store: Store, **query: Any) -> list[str]:
    """Of the list, which must agree with its total and with the records."""
    total, rows = store.offers.list(OfferQuery(**query))
    found = [row["external_id"] for row in rows]
    assert total == len(found) == store.offers.count(OfferQuery(**query))
    records = store.offers.iterate(OfferQuery(**query))
    assert [record["external_id"] for record in records] == found
    return found


def test_a_record_has_every_key_in_order(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [offer("1")])
    record = store.offers.record("Acme", "1")
    assert list(record) == KEYS.split()
    assert (record["advertiser"], record["template"]) == ("Acme", "affise")
    assert record["os"] == [{"name": "Android", "min_version": "10", "max_version": None}]
    assert record["payouts"][0]["revenue"] == "12.345678"
    assert (record["favourite"], record["notes"], record["locked_fields"]) == (False, None, [])
    assert list(store.offers.iterate(OfferQuery())) == [record]


@pytest.mark.parametrize("call", ["record", "raw"])
def test_an_unknown_offer_is_named(store: Store, acme: Advertiser, call: str) -> None:
    with pytest.raises(UsageError, match="'Acme' has no offer '1'"):
        getattr(store.offers, call)("Acme", "1")


def test_country_means_allowed_there(store: Store, acme: Advertiser) -> None:
    sync(
        store,
        acme,
        [
            offer("world", countries=[]),
            offer("listed", countries=["DE", "NO"]),
            offer("elsewhere", countries=["US"]),
            offer("excluded", countries=[], countries_excluded=["NO"]),
        ],
    )
    assert ids(store, country="no") == ["listed", "world"]


def test_filters_narrow_together(store: Store, acme: Advertiser) -> None:
    other = store.advertisers.add(advertiser("Other"))
    sync(store, acme, [offer("1"), offer("2", model="CPI"), offer("3", model="CPI")])
    sync(store, other, [offer("4", model="CPI")])
    store.offers.set_status("Acme", ["3"], "paused")
    assert ids(store, advertiser="acme", model="cpi", status="active") == ["2"]
    assert ids(store, advertiser="nobody") == []


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("caf", True),
        ("CAFÉ vou", True),
        ("vou café", True),
        ("cafe\u0301", True),
        ("offer games", True),
        ("id-7", True),
        ('AC/DC\'s "x" -foo', False),
        ('"', True),
        ("NEAR(a b) OR * ^name:", False),
        ("voucherx", False),
        ("a_b", False),
        ("日本", False),
    ],
)
def test_search_takes_whatever_is_typed(
    store: Store, acme: Advertiser, typed: str, *, found: bool
) -> None:
    sync(store, acme, [offer("id-7")])
    assert ids(store, search=typed) == (["id-7"] if found else [])
    assert ids(store, search=typed, status="active") == (["id-7"] if found else [])


@pytest.mark.parametrize("order", [*ORDERS, *(f"-{name}" for name in ORDERS)])
def test_every_order_works(store: Store, acme: Advertiser, order: str) -> None:
    sync(store, acme, [offer("1"), offer("2")])
    assert sorted(ids(store, order=order)) == ["1", "2"]


def test_the_list_comes_in_the_order_and_the_part_that_is_asked_for(
    store: Store, acme: Advertiser
) -> None:
    sync(store, acme, [offer("1", revenue="9.00"), offer("2", revenue="10.00"), offer("3")])
    assert ids(store) == ["3", "2", "1"]
    assert ids(store, order="revenue") == ["1", "2", "3"]
    assert ids(store, order="-revenue") == ["3", "2", "1"]
    total, rows = store.offers.list(OfferQuery(order="revenue", limit=1, offset=1))
    assert (total, [row["external_id"] for row in rows]) == (3, ["2"])
    assert store.offers.list(OfferQuery(limit=5, offset=9)) == (3, [])
    with pytest.raises(UsageError, match="no order 'id; DROP'"):
        store.offers.list(OfferQuery(order="id; DROP"))


def test_a_row_of_the_list_has_what_is_shown(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [offer("1", invalid_reasons=["no payout"])])
    (row,) = store.offers.list(OfferQuery())[1]
    assert (row["countries"], row["os"], row["categories"]) == (
        ["DE", "US"],
        ["Android"],
        ["Games"],
    )
    assert (row["advertiser"], row["payout"], row["invalid_reasons"]) == (
        "Acme",
        "9.8765",
        ["no payout"],
    )


def test_each_view_has_its_own_offers(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [offer("plain"), offer("bad", invalid_reasons=["no payout"])])
    with store.writer(acme, "manual", STARTED) as writer:
        stored = writer.stored(["plain"])["plain"]
        writer.stage(staged(offer("waits"), standing=Standing("review", "new")))
        stage_all(writer, [offer("bad", revenue="1.00", invalid_reasons=["no payout"])])
        writer.apply(writer.run, [missing(stored)], complete=True)
    assert ids(store, view="all") == ["waits", "bad", "plain"]
    assert ids(store, view="review") == ["waits"]
    assert ids(store, view="invalid") == ["bad"]
    assert ids(store, view="gone") == ["plain"]
    with pytest.raises(UsageError, match="no view 'other'"):
        ids(store, view="other")


def test_news_and_changed_payouts_are_those_of_the_last_days(
    store: Store, acme: Advertiser, clock: HandClock
) -> None:
    clock.jump(hours=24 * -365)
    sync(store, acme, [offer("old"), offer("repriced")])
    sync(store, acme, [offer("old", revenue="1.00")])
    clock.jump(hours=24 * 3650)
    sync(store, acme, [offer("repriced", revenue="1.00"), offer("fresh", name="New")])
    assert ids(store, view="new") == ["fresh"]
    assert ids(store, view="payout_changed") == ["repriced"]


def test_an_edited_field_is_locked_until_it_is_unlocked(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [offer("1")])
    store.offers.edit("Acme", "1", {"name": "Mine", "countries": ["FR"], "notes": "n"})
    record = store.offers.record("Acme", "1")
    assert (record["name"], record["countries"], record["notes"]) == ("Mine", ["FR"], "n")
    assert record["locked_fields"] == ["countries", "name"]
    assert ids(store, country="fr", search="mine") == ["1"]
    with store.writer(acme, "manual", STARTED) as writer:
        assert writer.stored(["1"])["1"].locked == ["countries", "name"]
    store.offers.unlock("Acme", "1", "name")
    assert store.offers.record("Acme", "1")["locked_fields"] == ["countries"]
    with store.writer(acme, "manual", STARTED) as writer:
        assert writer.trusting(FINGERPRINT).known() == {}
    with pytest.raises(UsageError, match="name of offer 1 is not locked"):
        store.offers.unlock("Acme", "1", "name")
    changes = store.changes.of_offer("Acme", "1")
    assert [(c["actor"], c["kind"], c["field"]) for c in changes[:-1]] == [
        ("user", "unlocked", "name"),
        ("user", "field", "name"),
        ("user", "field", "countries"),
        ("user", "field", "notes"),
    ]


@pytest.mark.parametrize(
    "values", [{"status": "active"}, {"external_id": "2"}, {"nonsense": 1}, {"countries": "US"}]
)
def test_what_cannot_be_set_changes_nothing(
    store: Store, acme: Advertiser, values: dict[str, Any]
) -> None:
    sync(store, acme, [offer("1")])
    before = store.offers.record("Acme", "1")
    with pytest.raises(UsageError):
        store.offers.edit("Acme", "1", {"name": "Other", **values})
    assert store.offers.record("Acme", "1") == before
    assert ids(store, search="offer") == ["1"]


def test_a_status_by_hand_is_for_all_or_none(
    store: Store, acme: Advertiser, clock: HandClock
) -> None:
    sync(store, acme, [offer("1"), offer("2")])
    with pytest.raises(UsageError, match="no offer '9'"):
        store.offers.set_status("Acme", ["1", "9"], "disabled")
    assert ids(store, status="disabled") == []
    clock.jump(hours=1)
    store.offers.set_status("Acme", ["1", "2"], "disabled")
    assert ids(store, status="disabled") == ["2", "1"]
    record = store.offers.record("Acme", "1")
    assert (record["status_cause"], record["updated_at"]) == ("user", "2026-11-22T05:25:54Z")
    change = store.changes.of_offer("Acme", "1")[0]
    assert (change["old"], change["new"], change["cause"]) == ("active", "disabled", "user")


def test_offers_of_a_removed_advertiser_can_be_kept(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [offer("1"), offer("2")])
    store.advertisers.remove(acme.id, keep_offers=True)
    assert ids(store, status="archived", advertiser="Acme") == ["2", "1"]
    again = store.advertisers.add(advertiser("ACME"))
    sync(store, again, [offer("1", name="Again")])
    assert store.offers.record("acme", "1")["name"] == "Again"
    assert store.offers.record("acme", "2")["status"] == "archived"


def test_the_change_feed_can_be_narrowed(store: Store, acme: Advertiser, clock: HandClock) -> None:
    sync(store, acme, [offer("1")])
    clock.jump(hours=1)
    run = sync(store, acme, [offer("1", revenue="1.00")])
    assert len(store.changes.list()) == 2
    assert len(store.changes.list(limit=1)) == 1
    for narrow in (
        {"since": "2026-11-22T05:00:00Z"},
        {"kind": "field"},
        {"run": run.id},
    ):
        assert [change["field"] for change in store.changes.list(**narrow)] == ["revenue"]
    assert store.changes.list(advertiser="Other") == []


def test_orders_join_and_the_later_decide_between_equals(store: Store, acme: Advertiser) -> None:
    sync(
        store,
        acme,
        [
            offer("1", model="CPI", payout="2.00"),
            offer("2", model="CPA", payout="1.00"),
            offer("3", model="CPI", payout="10.00"),
        ],
    )
    assert ids(store, order="model,-payout") == ["2", "3", "1"]
    assert ids(store, order="model,-payout", search="offer") == ["2", "3", "1"]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"payout_min": "1.5"}, ["3", "2"]),
        ({"payout_max": "1.5"}, ["2", "1"]),
        ({"payout_min": "1.5", "payout_max": "1.50"}, ["2"]),
        ({"os": "iOS"}, ["3", "2"]),
        ({"category": "Games"}, ["2", "1"]),
        ({"category": 'A "b", c'}, ["3"]),
        ({"category": "b"}, []),
        ({"search": "offer", "os": "iOS", "category": "Games"}, ["2"]),
    ],
)
def test_payout_system_and_category_narrow(
    store: Store, acme: Advertiser, filters: dict[str, str], found: list[str]
) -> None:
    sync(
        store,
        acme,
        [
            offer("1", payout="1"),
            offer("2", payout="1.500", os=[OsTarget("iOS")], categories=["Games", "Fun"]),
            offer("3", payout="2", os=[], categories=['A "b", c']),
        ],
    )
    assert ids(store, **filters) == found


def test_a_payout_that_is_no_amount_is_refused(store: Store) -> None:
    with pytest.raises(UsageError, match="'much' is not an amount"):
        store.offers.count(OfferQuery(payout_min="much"))


def test_rows_follow_the_ids(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [offer("1"), offer("2", caps=[Cap("day", "conversions", "50")]), offer("3")])
    known = store.offers.ids(OfferQuery(order="external_id"))
    rows = store.offers.rows([known[1], 999, known[0]])
    assert [row["external_id"] for row in rows] == ["2", "1"]
    assert rows[0]["caps"][0]["value"] == "50"
    assert [row["external_id"] for row in store.offers.records(known[::-1])] == ["3", "2", "1"]


def test_words_are_those_in_use(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [offer("1"), offer("2", countries=["US", "AT"], os=[], categories=["Fun"])])
    assert store.offers.words("countries") == ["AT", "DE", "US"]
    assert store.offers.words("os") == ["Android"]
    assert store.offers.words("categories") == ["Fun", "Games"]


def test_a_status_by_hand_can_be_taken_back(store: Store, acme: Advertiser) -> None:
    sync(store, acme, [offer("1"), offer("2"), offer("3")])
    store.offers.set_status("Acme", ["1"], "paused")
    restated = store.offers.restate([*store.offers.ids(OfferQuery()), 999], "archived")
    assert restated.offers == 3
    store.offers.set_status("Acme", ["3"], "active")
    undone = store.undo.act(restated.id, lambda offer: offer)
    assert (undone.offers, undone.left) == (2, 1)
    rows = store.offers.rows(store.offers.ids(OfferQuery(order="external_id")))
    assert [(row["status"], row["status_cause"]) for row in rows] == [
        ("paused", "user"),
        ("active", "new"),
        ("active", "user"),
    ]
    history = store.changes.of_offer("Acme", "2")
    assert [(row["old"], row["new"], row["cause"]) for row in history[:2]] == [
        ("archived", "active", "new"),
        ("active", "archived", "user"),
    ]
