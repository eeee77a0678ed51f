"""Feeds that would do harm are held, or left aside, and say why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.sync.accounts import Accounts
from tests.sync.feeds import Feed, record

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

    from offersync_gui.sync.workspace import Workspace


@pytest.fixture
def feed(workspace: Workspace, httpserver: HTTPServer) -> Feed:
    return Feed(workspace, httpserver)


@pytest.mark.parametrize(
    ("field", "word", "kept"),
    [
        ("title", "name", "name"),
        ("link", "tracking link", "tracking_url_raw"),
        ("payments", "payouts", "payouts"),
    ],
)
@pytest.mark.parametrize("count", [3, 30])
def test_a_renamed_field_is_held_and_wipes_nothing(
    feed: Feed, field: str, word: str, kept: str, count: int
) -> None:
    offers = [record(number) for number in range(count)]
    feed.sync(offers)
    before = feed.stored()
    run = feed.sync(
        [{f"new_{field}" if k == field else k: v for k, v in o.items()} for o in offers]
    )
    assert run.state == "held"
    assert run.error is not None
    assert f"{count} of {count} offers would lose their {word}" in run.error["detail"]
    assert feed.stored() == before
    assert all(offer[kept] for offer in before.values())


def test_a_renamed_field_in_an_incomplete_feed_wipes_nothing_either(feed: Feed) -> None:
    offers = [record(number) for number in range(30)]
    feed.sync(offers)
    before = feed.stored()
    feed.missing = 5
    run = feed.sync([{**offer, "title": ""} for offer in offers])
    assert (run.state, run.updated, run.unchanged, run.fetched) == ("partial", 0, 30, 30)
    assert run.error is not None
    assert "Nothing of it was kept" in run.error["detail"]
    assert feed.stored() == before


def test_a_few_offers_that_lose_their_link_are_no_renamed_field(feed: Feed) -> None:
    offers = [record(number) for number in range(30)]
    feed.sync(offers)
    run = feed.sync(
        [{**offer, "link": "" if offer["id"] < 3 else offer["link"]} for offer in offers]
    )
    assert (run.state, run.updated) == ("ok", 3)


def test_most_of_a_feed_gone_is_held(feed: Feed) -> None:
    feed.sync([record(number) for number in range(30)])
    run = feed.sync([record(number) for number in range(5)])
    assert (run.state, run.missing) == ("held", 25)
    assert {offer["status"] for offer in feed.stored().values()} == {"active"}


def test_offers_that_nobody_runs_may_go_unasked(feed: Feed) -> None:
    offers = [record(number) for number in range(49)]
    feed.sync(offers)
    archived = [str(number) for number in range(20)]
    feed.workspace.store.offers.set_status("Acme", archived, "archived")
    run = feed.sync(offers[20:])
    assert (run.state, run.missing) == ("ok", 20)


def test_offers_that_are_kept_when_they_go_may_go_unasked(
    workspace: Workspace, httpserver: HTTPServer
) -> None:
    feed = Feed(workspace, httpserver, **{"missing.action": "keep"})
    feed.sync([record(number) for number in range(30)])
    run = feed.sync([record(number) for number in range(5)])
    assert (run.state, run.missing) == ("ok", 25)


def test_offers_that_run_on_against_a_filter_are_told_by_every_run(feed: Feed) -> None:
    offers = [record(number) for number in range(1, 5)]
    feed.sync(offers)
    accounts = Accounts(feed.workspace)
    accounts.change(feed.advertiser, {"filter.out_action": "keep", "filter.ids_allow": "1"}, {})
    runs = [feed.sync(offers) for _ in range(3)]
    assert [(run.filtered, run.unchanged) for run in runs] == [(3, 1)] * 3
    assert {offer["status"] for offer in feed.stored().values()} == {"active"}


def test_an_offer_that_is_filtered_out_goes_missing_if_the_rule_says_so(feed: Feed) -> None:
    offers = [record(number) for number in range(30)]
    feed.sync(offers)
    accounts = Accounts(feed.workspace)
    accounts.change(feed.advertiser, {"filter.out_action": "missing", "filter.ids_deny": "7"}, {})
    assert feed.sync(offers).filtered == 1
    gone = feed.stored()["7"]
    assert (gone["status"], gone["status_cause"]) == ("paused", "missing")
    accounts.change(accounts.named("Acme"), {}, {}, reset=["filter.ids_deny"])
    assert feed.sync(offers).returned == 1
    assert feed.stored()["7"]["status"] == "active"
