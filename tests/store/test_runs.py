"""Runs in the list, runs that the guard holds, and runs whose program was killed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.domain.sync_run import Warning_
from offersync_gui.errors import UsageError
from offersync_gui.store import Store
from offersync_gui.store.offer_query import OfferQuery
from tests.store.builders import (
    FINGERPRINT,
    STARTED,
    advertiser,
    missing,
    offer,
    stage_all,
    sync,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.offer import Offer
    from offersync_gui.domain.sync_run import SyncRun


def hold(store: Store, account: Advertiser, records: Sequence[Offer]) -> SyncRun:
    """A run that would change ``records`` and miss all others."""
    with store.writer(account, "manual", STARTED) as writer:
        writer.trusting(FINGERPRINT)
        stage_all(writer, records)
        moves = [missing(row) for row in writer.absent({item.external_id for item in records})]
        writer.run.state, writer.run.fetched = "held", len(records)
        writer.hold(writer.run, moves)
        return writer.run


@pytest.fixture
def held(store: Store, acme: Advertiser) -> SyncRun:
    sync(store, acme, [offer("1"), offer("2")])
    return hold(store, acme, [offer("1", name="Changed"), offer("3")])


def contents(store: Store) -> dict[str, tuple[str, str]]:
    return {
        record["external_id"]: (record["name"], record["status"])
        for record in store.offers.iterate(OfferQuery())
    }


BEFORE = {"1": ("Offer 1", "active"), "2": ("Offer 2", "active")}


def test_a_run_is_stored_whole(store: Store, acme: Advertiser) -> None:
    with store.writer(acme, "timer", STARTED) as writer:
        run = writer.run
        run.state = "partial"
        run.requests, run.bytes, run.fetched, run.new, run.duplicates = 3, 2**40, 5, 4, 1
        run.warnings = [Warning_("ends_at", 2, "31.02.2026")]
        run.error = {"kind": "timeout", "title": "t", "detail": "d", "next_step": "n"}
        writer.apply(run, [], complete=False)
    assert run.finished_at == "2026-11-22T04:25:54Z"
    assert store.runs.get(run.id) == run
    assert store.runs.list("ACME", limit=1) == [run]
    assert store.runs.list("Other") == []
    assert store.advertisers.get("Acme").last_state == "partial"
    assert store.advertisers.get("Acme").last_full_at is None


def test_an_unknown_run_is_named(store: Store) -> None:
    with pytest.raises(UsageError, match="no run 7"):
        store.runs.get(7)


def test_a_held_run_changes_nothing_and_shows_what_it_would(store: Store, held: SyncRun) -> None:
    assert contents(store) == BEFORE
    shown = store.runs.get(held.id)
    assert shown.state == "held"
    assert shown.changes == held.changes
    assert [(c["external_id"], c["kind"]) for c in shown.changes or []] == [
        ("1", "field"),
        ("3", "new"),
        ("2", "missing"),
    ]


def test_a_held_run_can_be_applied_once(store: Store, held: SyncRun) -> None:
    assert store.runs.apply(held.id).state == "ok"
    assert contents(store) == {
        "1": ("Changed", "active"),
        "2": ("Offer 2", "paused"),
        "3": ("Offer 3", "active"),
    }
    assert {change["run"] for change in store.changes.list(limit=3)} == {held.id}
    assert store.offers.count(OfferQuery(search="changed")) == 1
    with pytest.raises(UsageError, match="not held"):
        store.runs.apply(held.id)
    with pytest.raises(UsageError, match="not held"):
        store.runs.discard(held.id)


def test_a_held_run_leaves_alone_what_was_changed_by_hand(store: Store, held: SyncRun) -> None:
    store.offers.edit("Acme", "1", {"name": "By hand"})
    store.offers.set_status("Acme", ["2"], "disabled")
    store.runs.apply(held.id)
    assert contents(store) == {
        "1": ("By hand", "active"),
        "2": ("Offer 2", "disabled"),
        "3": ("Offer 3", "active"),
    }


def test_a_held_run_can_be_discarded(store: Store, held: SyncRun) -> None:
    run = store.runs.discard(held.id)
    assert (run.state, run.error and run.error["kind"]) == ("cancelled", "cancelled")
    assert contents(store) == BEFORE
    assert left_aside(store) == 0


def test_a_held_run_is_not_decided_while_the_next_one_runs(
    store: Store, acme: Advertiser, held: SyncRun
) -> None:
    with store.writer(acme, "manual", STARTED):
        for decide in (store.runs.apply, store.runs.discard):
            with pytest.raises(UsageError, match="synced already"):
                decide(held.id)
    assert contents(store) == BEFORE
    assert store.runs.apply(held.id).state == "ok"


def test_a_held_run_goes_with_its_advertiser(store: Store, acme: Advertiser, held: SyncRun) -> None:
    store.advertisers.remove(acme.id, keep_offers=True)
    run = store.runs.get(held.id)
    assert run.state == "cancelled"
    assert run.error is not None
    assert run.error["title"] == "The advertiser was removed"
    assert left_aside(store) == 0
    with pytest.raises(UsageError, match="not held"):
        store.runs.apply(held.id)


def left_aside(store: Store) -> int:
    with store._connections.reading() as db:
        return int(db.sql("SELECT count(*) FROM held").fetchone()[0])


def test_the_next_run_replaces_a_held_one(store: Store, acme: Advertiser, held: SyncRun) -> None:
    other = store.advertisers.add(advertiser("Other"))
    of_other = hold(store, other, [offer("1")])
    again = hold(store, acme, [offer("1", name="Newer")])
    assert store.runs.get(held.id).state == "cancelled"
    sync(store, acme, [offer("1")])
    assert store.runs.get(again.id).state == "cancelled"
    assert store.runs.get(of_other.id).state == "held"
    assert left_aside(store) == 1
    assert contents(store)["1"] == ("Offer 1", "active")


def test_a_run_whose_program_was_killed_is_interrupted(
    store: Store, acme: Advertiser, path: Path
) -> None:
    with store.writer(acme, "manual", STARTED) as alive:
        Store.open(path, backups=path.parent / "backups").close()
        assert store.runs.get(alive.run.id).state == "running"
    Store.open(path, backups=path.parent / "backups").close()
    run = store.runs.get(alive.run.id)
    assert (run.state, run.error and run.error["title"]) == (
        "interrupted",
        "The run was interrupted",
    )


def test_the_next_run_closes_a_dead_one(store: Store, acme: Advertiser) -> None:
    with store.writer(acme, "manual", STARTED) as dead:
        pass
    sync(store, acme, [])
    assert [run.state for run in store.runs.list()] == ["ok", "interrupted"]
    assert store.runs.list()[1].id == dead.run.id
