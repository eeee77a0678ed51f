"""The two journeys of an operator whose feed breaks, and whose hand wins; by commands only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.sync.feeds import Platform, record

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

    from tests.cli.conftest import Ended, Program


def offers(program: Program) -> dict[str, dict[str, Any]]:
    listed = program("offers", "list", "--limit", "0", "--json").document["offers"]
    return {one["external_id"]: one | {"last_seen_at": None} for one in listed}


def show(program: Program, external_id: str) -> dict[str, Any]:
    shown: dict[str, Any] = program("offers", "show", "Acme", external_id, "--json").document
    return shown


def synced(program: Program) -> dict[str, Any]:
    (run,) = program("sync", "--json").document["runs"]
    return dict(run)


@pytest.fixture
def platform(httpserver: HTTPServer) -> Platform:
    platform = Platform(httpserver)
    platform.pages = [[record(number) for number in range(1, 41)]]
    return platform


@pytest.fixture
def stored(program: Program, platform: Platform) -> dict[str, dict[str, Any]]:
    """Forty offers that run."""
    ended = program(
        *("advertiser", "add", "Acme", "--template", "affise", "--secrets", "-"),
        *("--set", f"base_url={platform.base_url}", "--set", "new.status=active"),
        *("--set", "missing.after_runs=1", "--set", "missing.after_hours=0"),
        stdin='{"api_key": "k3y"}',
    )
    assert ended.code == 0, ended.err
    program("sync")
    return offers(program)


def test_a_broken_feed_is_held_looked_at_and_discarded(
    program: Program, platform: Platform, stored: dict[str, dict[str, Any]]
) -> None:
    (whole,) = platform.pages
    platform.pages = [whole[:16]]
    held = synced(program)
    assert (held["state"], held["missing"]) == ("held", 24)
    assert offers(program) == stored
    diff = program("runs", "show", str(held["id"]), "--json").document["runs"][0]["changes"]
    assert [one["kind"] for one in diff] == ["missing"] * 24
    assert {(one["old"], one["new"], one["rule"]) for one in diff} == {
        ("active", "paused", "missing.action")
    }
    assert program("runs", "discard", str(held["id"])).code == 0
    assert offers(program) == stored
    platform.pages = [whole]
    again = synced(program)
    assert (again["state"], again["unchanged"], again["updated"]) == ("ok", 40, 0)
    assert offers(program) == stored


def test_a_pause_by_hand_stays_and_an_undone_run_gives_the_payout_back(
    program: Program, platform: Platform, stored: dict[str, dict[str, Any]]
) -> None:
    before, external_id = stored["7"], "7"
    program("offers", "pause", "Acme", external_id)
    platform.pages[0][6] = record(7, 15)
    run = synced(program)
    assert run["updated"] == 1
    after = show(program, external_id)
    assert (after["status"], after["status_cause"]) == ("paused", "user")
    assert after["payout"] != before["payout"]
    assert after["why"]["next"].startswith("it stays so")
    undone = program("runs", "undo", str(run["id"]), "--json").document["undone"]
    assert (undone["offers"], undone["left"]) == (1, 0)
    restored = show(program, external_id)
    assert restored["payout"] == before["payout"]
    assert (restored["status"], restored["status_cause"]) == ("paused", "user")
    assert "payout" in restored["why"]["undone"]
    assert synced(program)["updated"] == 0
    assert show(program, external_id)["payout"] == before["payout"]


def test_an_edit_and_its_undo(program: Program, stored: dict[str, dict[str, Any]]) -> None:
    external_id = next(iter(stored))
    assert program("offers", "undo", "Acme", external_id).code == 2
    program("offers", "set", "Acme", external_id, "name=Mine")
    ended = program("offers", "undo", "Acme", external_id, "--json")
    assert (ended.document["name"], ended.document["locked_fields"]) == (
        stored[external_id]["name"],
        [],
    )
    assert program("runs", "undo", "999").code == 2


def test_changed_options_reach_stored_offers_when_told_so(
    program: Program, stored: dict[str, dict[str, Any]]
) -> None:
    program("advertiser", "set", "Acme", "--set", "payout.percent=50")
    rehearsal = program("sync", "--stored", "--dry-run", "--json").document["runs"][0]
    assert (rehearsal["requests"], rehearsal["updated"]) == (0, 40)
    assert offers(program) == stored
    assert program("sync", "--stored", "--json").document["runs"][0]["updated"] == 40
    assert {one["payout"] == stored[key]["payout"] for key, one in offers(program).items()} == {
        False
    }


def test_why_tells_filters_and_who_paused(
    program: Program, stored: dict[str, dict[str, Any]]
) -> None:
    external_id = next(iter(stored))
    program("offers", "pause", "Acme", external_id)
    ended: Ended = program(
        *("advertiser", "set", "Acme", "--set", "filter.name_contains=nothing"),
        *("--set", "filter.revenue_min=0", "--set", "field.name.prefix=A "),
    )
    assert ended.code == 0
    why = show(program, external_id)["why"]
    assert why["status"].startswith("paused, because you set it; since 20")
    assert why["status"].endswith(" by you")
    assert why["feed"].startswith("yes, last seen 20")
    assert why["filters"] == "fails filter.name_contains; passes filter.revenue_min"
    assert why["name"] == "field.name.prefix = A  (advertiser)"
