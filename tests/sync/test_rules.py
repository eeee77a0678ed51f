"""Every option of how offers are stored, through a feed: what it does, and only it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.errors import UsageError
from offersync_gui.sync.accounts import Accounts
from tests.sync.feeds import Feed, record

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

    from offersync_gui.sync.workspace import Workspace


@pytest.fixture
def feed(workspace: Workspace, httpserver: HTTPServer) -> Feed:
    return Feed(workspace, httpserver)


def obey(feed: Feed, **rules: str) -> None:
    """From the next run on."""
    accounts = Accounts(feed.workspace)
    accounts.change(
        accounts.named("Acme"), {key.replace("__", "."): v for key, v in rules.items()}, {}
    )


def one(feed: Feed) -> dict[str, Any]:
    return feed.stored()["1"]


def test_a_field_of_the_first_time_keeps_what_it_was(feed: Feed) -> None:
    feed.sync([record(1, categories=["Games"], logo="https://cdn.example/a.png")])
    run = feed.sync([record(1, 11, categories=["Other"], logo="https://cdn.example/b.png")])
    assert run.updated == 1
    stored = one(feed)
    assert (stored["categories"], stored["logo_url"]) == (["Games"], "https://cdn.example/a.png")
    assert stored["revenue"] == "11.00"


@pytest.mark.parametrize(
    ("mode", "first", "second"),
    [
        ("always", "https://a.example/1", "https://a.example/2"),
        ("first", "https://a.example/1", "https://a.example/1"),
        ("if_empty", "https://a.example/1", "https://a.example/1"),
        ("never", None, None),
    ],
)
def test_the_way_of_writing_a_field(
    feed: Feed, mode: str, first: str | None, second: str | None
) -> None:
    obey(feed, field__preview_url=mode)
    feed.sync([record(1, preview_url="https://a.example/1")])
    assert one(feed)["preview_url"] == first
    feed.sync([record(1, preview_url="https://a.example/2")])
    assert one(feed)["preview_url"] == second


def test_an_empty_field_is_filled_once(feed: Feed) -> None:
    obey(feed, field__preview_url="if_empty")
    feed.sync([record(1)])
    feed.sync([record(1, preview_url="https://a.example/1")])
    feed.sync([record(1, preview_url="https://a.example/2")])
    assert one(feed)["preview_url"] == "https://a.example/1"


@pytest.mark.parametrize(
    ("rules", "name"),
    [
        ({"field__name__prefix": "[A] "}, "[A] Offer 1"),
        ({"field__name__suffix": "!"}, "Offer 1!"),
        ({"field__name__value": "Mine"}, "Mine"),
        ({"field__name__value": "Mine", "field__name__prefix": "x"}, "Mine"),
        ({"field__name__default": "None"}, "Offer 1"),
    ],
)
def test_a_text_of_ones_own(feed: Feed, rules: dict[str, str], name: str) -> None:
    obey(feed, **rules)
    feed.sync([record(1)])
    assert one(feed)["name"] == name
    assert feed.sync([record(1, 12)]).updated == 1
    assert one(feed)["name"] == name


def test_a_default_stands_in_where_the_platform_says_nothing(feed: Feed) -> None:
    obey(feed, field__name__default="Nameless", field__countries__default="de, at")
    feed.sync([record(1, title="")])
    stored = one(feed)
    assert (stored["name"], stored["countries"]) == ("Nameless", ["AT", "DE"]) or stored[
        "countries"
    ] == ["DE", "AT"]
    assert stored["status"] == "active"


def test_an_own_value_of_what_is_derived_wins(feed: Feed) -> None:
    obey(feed, field__payout__value="3.5")
    feed.sync([record(1)])
    assert (one(feed)["payout"], one(feed)["revenue"]) == ("3.50", "10.00")


@pytest.mark.parametrize("key", ["field.payout.value", "field.ends_at.default"])
def test_a_value_that_cannot_be_is_refused(feed: Feed, key: str) -> None:
    with pytest.raises(UsageError, match="not changed"):
        obey(feed, **{key: "rubbish"})


def test_categories_get_words_of_ones_own(feed: Feed) -> None:
    obey(feed, category__map="games=Gaming, Apps=Gaming")
    feed.sync([record(1, categories=["Games", "Apps", "Loans"])])
    assert one(feed)["categories"] == ["Gaming", "Loans"]


CAPS = [{"period": "day", "type": "conversions", "value": 50, "goals": {}, "country_type": "exact"}]


@pytest.mark.parametrize(
    ("mode", "told", "untold"),
    [
        ("source", "50", None),
        ("source_or_default", "50", "7"),
        ("default", "7", "7"),
        ("ignore", None, None),
    ],
)
def test_caps_are_those_of_the_platform_or_ones_own(
    feed: Feed, mode: str, told: str | None, untold: str | None
) -> None:
    obey(feed, caps__mode=mode, caps__default="7/day")
    feed.sync([record(1, caps=CAPS), record(2)])
    stored = feed.stored()
    found = [caps[0]["value"] if (caps := stored[key]["caps"]) else None for key in "12"]
    assert found == [told, untold]


def test_a_fallen_revenue_is_applied_with_its_rule_as_the_reason(feed: Feed) -> None:
    feed.sync([record(1, 10)])
    feed.sync([record(1, 8)])
    changes = feed.workspace.store.changes.of_offer("Acme", "1")
    assert {one["rule"] for one in changes if one["field"] == "revenue"} == {"payout.on_drop"}
    assert one(feed)["revenue"] == "8.00"
    obey(feed, payout__on_drop="apply")
    feed.sync([record(1, 6)])
    [last, *_] = [
        change
        for change in feed.workspace.store.changes.of_offer("Acme", "1")
        if change["field"] == "revenue"
    ]
    assert last["rule"] == "source"


def test_a_fallen_revenue_waits_for_the_user(feed: Feed) -> None:
    obey(feed, payout__on_drop="hold")
    feed.sync([record(1, 10)])
    feed.sync([record(1, 8)])
    held = one(feed)
    assert (held["revenue"], held["status"], held["status_cause"]) == ("10.00", "paused", "rule")
    assert feed.sync([record(1, 8)]).updated == 0
    feed.workspace.store.offers.set_status("Acme", ["1"], "active")
    feed.sync([record(1, 8)])
    taken = one(feed)
    assert (taken["revenue"], taken["status"], taken["status_cause"]) == ("8.00", "active", "user")


def test_a_revenue_that_recovers_ends_the_wait(feed: Feed) -> None:
    obey(feed, payout__on_drop="hold")
    feed.sync([record(1, 10)])
    feed.sync([record(1, 8)])
    feed.sync([record(1, 10)])
    assert (one(feed)["status"], one(feed)["status_cause"]) == ("active", "new")


def test_conditions_decide_about_new_offers(feed: Feed) -> None:
    obey(feed, new__approve_rules="revenue<5 -> paused; any -> review")
    feed.sync([record(1, 4), record(2, 6)])
    stored = feed.stored()
    assert [stored[key]["status"] for key in "12"] == ["paused", "review"]
    assert {stored[key]["status_cause"] for key in "12"} == {"rule"}


def test_what_the_user_approved_is_paused_when_it_goes_and_approved_when_it_returns(
    feed: Feed,
) -> None:
    feed.sync([record(1), record(2)])
    feed.workspace.store.offers.set_status("Acme", ["1"], "active")
    feed.sync([record(2)])
    assert (one(feed)["status"], one(feed)["status_cause"]) == ("paused", "missing")
    feed.sync([record(1), record(2)])
    assert (one(feed)["status"], one(feed)["status_cause"]) == ("active", "user")


def test_what_the_user_approved_in_spite_of_its_source_runs(feed: Feed) -> None:
    over: dict[str, Any] = {"stop_at": "2020-01-01"}
    feed.sync([record(1, **over)])
    assert one(feed)["status"] == "expired"
    feed.workspace.store.offers.set_status("Acme", ["1"], "active")
    feed.sync([record(1, 11, **over)])
    assert (one(feed)["status"], one(feed)["status_cause"]) == ("active", "user")
    feed.sync([record(1, 11)])
    feed.sync([record(1, 11, **over)])
    assert one(feed)["status"] == "expired"
