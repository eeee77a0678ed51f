"""Undo: of a run, of an act, of a single change; and what the next sync makes of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.errors import UsageError
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync import hand_edits
from offersync_gui.sync.undoing import undo_act, undo_change, undo_run
from tests.sync.feeds import Feed, record

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

    from offersync_gui.sync.workspace import Workspace


@pytest.fixture
def feed(workspace: Workspace, httpserver: HTTPServer) -> Feed:
    return Feed(workspace, httpserver)


def without_time(feed: Feed) -> dict[str, dict[str, Any]]:
    return {key: row | {"updated_at": None} for key, row in feed.stored().items()}


def found(feed: Feed, word: str) -> list[str]:
    _total, rows = feed.workspace.store.offers.list(OfferQuery(search=word))
    return [row["external_id"] for row in rows]


FIRST = [record(number) for number in range(1, 13)]


def test_a_run_that_is_undone_leaves_what_was_before(feed: Feed) -> None:
    feed.sync(FIRST)
    before = without_time(feed)
    run = feed.sync(
        [
            record(1, 12, title="Renamed", description="<p>New <b>words</b></p>"),
            *FIRST[1:-1],
            record(99),
        ]
    )
    assert (run.updated, run.new, run.paused) == (1, 1, 1)
    undone = undo_run(feed.workspace, run.id)
    assert undone.left == 0
    after = without_time(feed)
    assert after.pop("99")["status"] == "archived"
    assert after == before
    assert (found(feed, "renamed"), found(feed, "offer 1")[-1]) == ([], "1")


def test_what_was_undone_stays_until_the_platform_says_something_new(feed: Feed) -> None:
    feed.sync([record(1, 10)])
    run = feed.sync([record(1, 12)])
    undo_run(feed.workspace, run.id)
    again = feed.sync([record(1, 12)])
    assert (again.updated, feed.stored()["1"]["revenue"]) == (0, "10.00")
    feed.sync([record(1, 12, title="Renamed")])
    stored = feed.stored()["1"]
    assert (stored["revenue"], stored["payout"], stored["name"]) == ("10.00", "8.00", "Renamed")
    feed.sync([record(1, 13)])
    assert feed.stored()["1"]["revenue"] == "13.00"
    feed.sync([record(1, 12)])
    assert feed.stored()["1"]["revenue"] == "12.00"


def test_an_undo_can_be_undone(feed: Feed) -> None:
    feed.sync([record(1, 10)])
    run = feed.sync([record(1, 12)])
    undone = undo_run(feed.workspace, run.id)
    assert undone.act is not None
    undo_act(feed.workspace, undone.act)
    assert feed.stored()["1"]["revenue"] == "12.00"
    assert feed.sync([record(1, 12)]).updated == 0


def test_what_was_changed_since_stays(feed: Feed) -> None:
    feed.sync([record(1, 10), record(2, 10)])
    run = feed.sync([record(1, 12, title="Renamed"), record(2, 12)])
    hand_edits.edit(feed.workspace, "Acme", "1", {"name": "Mine"})
    undone = undo_run(feed.workspace, run.id)
    assert undone.left == 1
    stored = feed.stored()
    assert (stored["1"]["name"], stored["1"]["revenue"], stored["2"]["revenue"]) == (
        "Mine",
        "10.00",
        "10.00",
    )


def test_the_undo_of_an_edit_unlocks_what_it_locked(feed: Feed) -> None:
    feed.sync([record(1)])
    first = hand_edits.edit(feed.workspace, "Acme", "1", {"name": "Mine"})
    second = hand_edits.edit(feed.workspace, "Acme", "1", {"name": "Better"})
    undo_act(feed.workspace, second.id)
    assert (feed.stored()["1"]["name"], feed.stored()["1"]["locked_fields"]) == ("Mine", ["name"])
    undo_act(feed.workspace, first.id)
    assert (feed.stored()["1"]["name"], feed.stored()["1"]["locked_fields"]) == ("Offer 1", [])


def test_a_single_change_is_undone_alone(feed: Feed) -> None:
    feed.sync([record(1)])
    feed.sync([record(1, title="Renamed", preview_url="https://a.example")])
    changes = feed.workspace.store.changes.of_offer("Acme", "1")
    [name] = [change["id"] for change in changes if change["field"] == "name"]
    undo_change(feed.workspace, name)
    stored = feed.stored()["1"]
    assert (stored["name"], stored["preview_url"]) == ("Offer 1", "https://a.example")


def test_an_undo_is_in_the_history(feed: Feed) -> None:
    feed.sync([record(1, 10)])
    run = feed.sync([record(1, 12)])
    undo_run(feed.workspace, run.id)
    rows = [
        (row["actor"], row["old"], row["new"], row["rule"])
        for row in feed.workspace.store.changes.of_offer("Acme", "1")
        if row["field"] == "revenue"
    ]
    assert rows == [("user", "12.00", "10.00", "undo"), ("sync", "10.00", "12.00", "source")]


def test_statuses_of_many_are_taken_back_with_tags_and_notes(feed: Feed) -> None:
    feed.sync(FIRST)
    store = feed.workspace.store
    before = without_time(feed)
    ids = store.offers.ids(OfferQuery())
    acts = [
        store.offers.restate(ids, "disabled").id,
        store.local_tags.change(ids, add=["vip"]).id,
        store.offers.edit("Acme", "1", {"notes": "call", "favourite": True}).id,
    ]
    for act in reversed(acts):
        assert undo_act(feed.workspace, act).left == 0
    assert without_time(feed) == before


def test_an_offer_that_went_and_was_brought_back_by_undo_goes_again(feed: Feed) -> None:
    feed.sync(FIRST)
    run = feed.sync(FIRST[1:])
    undo_run(feed.workspace, run.id)
    assert feed.stored()["1"]["status"] == "active"
    feed.sync(FIRST[1:])
    assert feed.stored()["1"]["status_cause"] == "missing"
    feed.sync(FIRST)
    assert feed.stored()["1"]["status"] == "active"


def test_a_run_that_does_not_exist_cannot_be_undone(feed: Feed) -> None:
    with pytest.raises(UsageError, match="no run 99"):
        undo_run(feed.workspace, 99)


def test_an_undo_that_fails_changes_nothing(feed: Feed) -> None:
    feed.sync([record(1, 10)])
    run = feed.sync([record(1, 12)])
    before = feed.stored()
    with closing(sqlite3.connect(feed.workspace.store.path)) as db:
        db.execute(
            "CREATE TRIGGER full BEFORE INSERT ON change BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
    with pytest.raises(Exception, match="full"):
        undo_run(feed.workspace, run.id)
    assert feed.stored() == before
