"""What is set by hand is read like a platform's answer, held, and what follows is renewed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.errors import UsageError
from offersync_gui.sync import hand_edits
from offersync_gui.sync.field_values import read
from tests.sync.feeds import Feed, Record, record

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

    from offersync_gui.sync.workspace import Workspace


@pytest.fixture
def feed(workspace: Workspace, httpserver: HTTPServer) -> Feed:
    return Feed(workspace, httpserver)


def edited(feed: Feed, **texts: str) -> Record:
    hand_edits.edit(feed.workspace, "Acme", "1", texts)
    return feed.stored()["1"]


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("countries", "de, Austria", ["DE", "AT"]),
        ("countries", '["FR"]', ["FR"]),
        ("countries", "", []),
        ("categories", "Games, Dating", ["Games", "Dating"]),
        ("payout", "1,250.5", "1250.50"),
        ("payout", "", None),
        ("currency", "euro", "EUR"),
        ("ends_at", "2026-12-31", "2026-12-31T00:00:00Z"),
        ("preview_url", "https://shop.example/x", "https://shop.example/x"),
        ("hold_days", "12", 12),
        ("caps", "2500/month/budget", [{"period": "month", "type": "budget", "value": "2500"}]),
        ("favourite", "true", True),
        ("local_tags", "vip, top ten", ["vip", "top ten"]),
    ],
)
def test_a_value_is_read(name: str, text: str, value: Any) -> None:
    assert read(name, text) == value


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("revenue", "abc"),
        ("countries", "DE, Nowhere"),
        ("ends_at", "tomorrow"),
        ("currency", "shells"),
        ("tracking_url_raw", "javascript:alert(1)"),
        ("hold_days", "soon"),
        ("hold_days", "-1"),
        ("caps", "100/never"),
        ("name", ""),
        ("local_tags", "[1]"),
    ],
)
def test_a_value_that_cannot_be_changes_nothing(feed: Feed, name: str, text: str) -> None:
    feed.sync([record(1)])
    before = feed.stored()
    with pytest.raises(UsageError, match=f"{name} was not changed"):
        edited(feed, name=text) if name == "name" else edited(feed, **{name: text})
    assert feed.stored() == before


def test_the_tracking_link_follows_the_link_of_the_platform(feed: Feed) -> None:
    feed.sync([record(1)])
    offer = edited(feed, tracking_url_raw="https://other.example/7")
    assert offer["tracking_url"] == "https://other.example/7?ref_id={click_id}&sub1={source_id}"
    feed.sync([record(1, link="https://go.example/moved")])
    assert feed.stored()["1"]["tracking_url"] == offer["tracking_url"]


def test_a_name_given_by_hand_heals_an_offer_without_one(feed: Feed) -> None:
    feed.sync([record(1, title="")])
    before = feed.stored()["1"]
    assert (before["status"], before["invalid_reasons"]) == ("review", ["no name"])
    assert edited(feed, name="Mine")["invalid_reasons"] == []
    feed.sync([record(1, title="")])
    healed = feed.stored()["1"]
    assert (healed["name"], healed["status"]) == ("Mine", "active")


def test_what_is_held_is_not_derived_again(feed: Feed) -> None:
    feed.sync([record(1)])
    offer = edited(feed, payout="3.30", tracking_url_raw="https://other.example/7")
    assert (offer["payout"], offer["locked_fields"]) == ("3.30", ["payout", "tracking_url_raw"])
    feed.sync([record(1, 20)])
    assert (feed.stored()["1"]["revenue"], feed.stored()["1"]["payout"]) == ("20.00", "3.30")
