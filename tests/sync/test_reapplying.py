"""Changed rules and stored offers: for new ones only, or for all, and without asking anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.sync import hand_edits
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.reapplying import reapply, said_now
from tests.sync.feeds import Feed, record

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

    from offersync_gui.domain.sync_run import SyncRun, Trigger
    from offersync_gui.sync.workspace import Workspace


@pytest.fixture
def feed(workspace: Workspace, httpserver: HTTPServer) -> Feed:
    return Feed(workspace, httpserver)


def obey(feed: Feed, *, new_only: bool = False, **rules: str) -> None:
    accounts = Accounts(feed.workspace)
    values = {key.replace("__", "."): value for key, value in rules.items()}
    accounts.change(accounts.named("Acme"), values, {}, new_only=new_only)


def stored_run(feed: Feed, trigger: Trigger = "manual") -> SyncRun:
    [advertiser] = feed.workspace.store.advertisers.list()
    [run] = Coordinator(feed.workspace).run([advertiser], trigger=trigger, work=reapply)
    return run


def payouts(feed: Feed) -> dict[str, str]:
    return {key: row["payout"] for key, row in feed.stored().items()}


def test_rules_hold_for_new_offers_only_if_so_wished(feed: Feed) -> None:
    feed.sync([record(1)])
    obey(feed, new_only=True, payout__percent="50")
    assert feed.sync([record(1), record(2)]).updated == 0
    assert payouts(feed) == {"1": "8.00", "2": "5.00"}
    feed.sync([record(1, 20), record(2, 20)])
    assert payouts(feed) == {"1": "16.00", "2": "10.00"}
    obey(feed, new_only=True, payout__percent="10")
    feed.sync([record(1), record(2), record(3)])
    assert payouts(feed) == {"1": "8.00", "2": "5.00", "3": "1.00"}


def test_rules_that_hold_for_all_again_reach_every_offer(feed: Feed) -> None:
    feed.sync([record(1)])
    obey(feed, new_only=True, payout__percent="50")
    obey(feed, payout__percent="25")
    feed.sync([record(1)])
    assert payouts(feed) == {"1": "2.50"}


def test_another_name_leaves_earlier_rules_in_force(feed: Feed) -> None:
    feed.sync([record(1)])
    obey(feed, new_only=True, payout__percent="50")
    accounts = Accounts(feed.workspace)
    accounts.change(accounts.named("Acme"), {}, {}, name="Acme 2")
    feed.sync([record(1, 20)])
    assert payouts(feed) == {"1": "16.00"}


def test_changed_rules_reach_stored_offers_without_asking_the_platform(
    feed: Feed, httpserver: HTTPServer
) -> None:
    feed.sync([record(1), record(2, title="Casino")])
    asked = len(httpserver.log)
    before = feed.workspace.store.advertisers.get("Acme")
    obey(feed, payout__percent="50", field__name__prefix="A ", filter__name_contains="offer")
    run = stored_run(feed)
    assert (run.state, run.requests, run.updated, run.filtered) == ("ok", 0, 1, 1)
    stored = feed.stored()
    assert (stored["1"]["name"], stored["1"]["payout"]) == ("A Offer 1", "5.00")
    assert (stored["2"]["status"], stored["2"]["status_cause"]) == ("paused", "filter")
    assert len(httpserver.log) == asked
    after = feed.workspace.store.advertisers.get("Acme")
    assert after.last_run_at == before.last_run_at
    assert feed.sync([record(1), record(2, title="Casino")]).updated == 0


def test_a_rehearsal_over_stored_offers_writes_nothing(feed: Feed) -> None:
    feed.sync([record(1)])
    obey(feed, payout__percent="50")
    before = feed.stored()
    run = stored_run(feed, "dry_run")
    assert run.changes
    assert {change["field"] for change in run.changes} == {"payout", "payouts"}
    assert feed.stored() == before


def test_offers_that_are_gone_stay_gone(feed: Feed) -> None:
    feed.sync([record(number) for number in range(1, 13)])
    feed.sync([record(number) for number in range(2, 13)])
    gone = feed.stored()["1"]
    obey(feed, payout__percent="50")
    stored_run(feed)
    assert feed.stored()["1"] == gone


def test_what_would_stop_too_many_stored_offers_is_held(feed: Feed) -> None:
    feed.sync([record(number) for number in range(1, 21)])
    obey(feed, filter__name_contains="nothing")
    run = stored_run(feed)
    assert run.state == "held"
    assert {row["status"] for row in feed.stored().values()} == {"active"}
    feed.workspace.store.runs.apply(run.id)
    assert {row["status_cause"] for row in feed.stored().values()} == {"filter"}


def test_what_the_platform_says_is_known_of_locked_fields(feed: Feed) -> None:
    feed.sync([record(1)])
    hand_edits.edit(feed.workspace, "Acme", "1", {"name": "Mine"})
    feed.sync([record(1, title="Renamed")])
    assert feed.stored()["1"]["name"] == "Mine"
    assert said_now(feed.workspace, "Acme", "1").name == "Renamed"
