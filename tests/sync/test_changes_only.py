"""A platform that tells what has changed: the timer asks for that, between whole reads."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Request, Response

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from tests.helpers.hand_clock import HandClock

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

    from offersync_gui.domain.sync_run import SyncRun, Trigger
    from offersync_gui.sync.workspace import Workspace

TEMPLATE = """
id = "changing"
name = "Changing"
[[fields]]
name = "base_url"
label = "Address"
kind = "url"
[answer]
no_records = [304]
[[lists]]
method = "POST"
path = "/offers"
json = { page = 1 }
records = ["offers"]
changes = { method = "GET", path = "/changed", query = { since = "{since}" } }
[offer]
external_id = "id"
name = "title"
tracking_url_raw = "link"
[offer.source_status]
from = "state"
map = { live = "active", paused = "paused" }
[[offer.payouts]]
revenue = "pays"
currency = "=USD"
[rules]
take = "all"
"new.status" = "active"
"""


def offer(number: int, **more: Any) -> dict[str, Any]:
    found = {"id": number, "title": f"T{number}", "state": "live", "pays": "1.00"}
    return found | {"link": f"https://go.example/{number}"} | more


class Platform:
    """``offers`` are all, ``changed`` what the delta gives; None is HTTP 304."""

    def __init__(self, server: HTTPServer) -> None:
        self.offers = [offer(number) for number in range(1, 21)]
        self.changed: list[dict[str, Any]] | None = None
        self.refuses = False
        self.asked: list[str] = []
        server.expect_request("/offers", method="POST").respond_with_handler(self._all)
        server.expect_request("/changed", method="GET").respond_with_handler(self._delta)

    def _all(self, request: Request) -> Response:
        self.asked.append("all")
        return _json(self.offers)

    def _delta(self, request: Request) -> Response:
        self.asked.append(request.args["since"])
        if self.refuses:
            return Response('{"error": "gone"}', 404, mimetype="application/json")
        return Response(status=304) if self.changed is None else _json(self.changed)


def _json(offers: list[dict[str, Any]]) -> Response:
    return Response(json.dumps({"offers": offers}), mimetype="application/json")


class Account:
    def __init__(self, workspace: Workspace, server: HTTPServer) -> None:
        self.workspace, self.platform, self.clock = workspace, Platform(server), HandClock()
        workspace.store._clock = self.clock
        folder = workspace.data_dir / "templates"
        folder.mkdir()
        (folder / "changing.toml").write_text(TEMPLATE)
        values = {"base_url": server.url_for("").rstrip("/"), "requests_per_minute": "6000"}
        Accounts(workspace).add("Acme", "changing", values, {})
        self.coordinator = Coordinator(workspace, clock=self.clock)

    def sync(self, trigger: Trigger = "timer", **later: float) -> SyncRun:
        self.clock.jump(**later)
        self.platform.asked.clear()
        advertiser = self.workspace.store.advertisers.get("Acme")
        [run] = self.coordinator.run([advertiser], trigger=trigger)
        return run

    def stored(self) -> dict[str, dict[str, Any]]:
        records = self.workspace.store.offers.iterate(OfferQuery())
        return {item["external_id"]: item for item in records}


@pytest.fixture
def account(workspace: Workspace, httpserver: HTTPServer) -> Account:
    return Account(workspace, httpserver)


def test_the_first_read_is_whole_and_the_next_asks_for_changes(account: Account) -> None:
    assert account.sync().new == 20
    assert account.platform.asked == ["all"]
    account.platform.changed = [offer(1, title="New name"), offer(2, state="paused"), offer(21)]
    run = account.sync(hours=6)
    assert (run.state, run.fetched, run.new, run.updated) == ("ok", 3, 1, 2)
    assert (run.missing, run.paused) == (0, 1)
    [since] = account.platform.asked
    assert since.endswith("Z")
    assert since < account.clock.now().isoformat()
    stored = account.stored()
    assert (stored["1"]["name"], stored["2"]["status"]) == ("New name", "paused")
    assert stored["20"]["status"] == "active"
    assert len(stored) == 21


def test_no_change_is_no_empty_feed(account: Account) -> None:
    account.sync()
    before = account.stored()
    run = account.sync(hours=6)
    assert (run.state, run.fetched, run.missing, run.error) == ("ok", 0, 0, None)
    assert account.stored() == before


def test_a_day_later_everything_is_read_and_what_is_gone_is_missing(account: Account) -> None:
    account.sync()
    account.sync(hours=23)
    assert account.platform.asked != ["all"]
    account.platform.offers.pop()
    run = account.sync(hours=2)
    assert account.platform.asked == ["all"]
    assert (run.state, run.missing) == ("ok", 1)


@pytest.mark.parametrize("trigger", ["manual", "dry_run"])
def test_a_sync_by_hand_reads_everything(account: Account, trigger: Trigger) -> None:
    account.sync()
    account.sync(trigger, hours=1)
    assert account.platform.asked == ["all"]


def test_other_rules_need_every_offer(account: Account) -> None:
    account.sync()
    acme = account.workspace.store.advertisers.get("Acme")
    Accounts(account.workspace).change(acme, {"payout.percent": "50"}, {})
    assert account.sync(hours=1).updated == 20
    assert account.platform.asked == ["all"]


def test_a_platform_that_refuses_the_question_is_read_whole(account: Account) -> None:
    account.sync()
    account.platform.refuses = True
    account.platform.offers.pop()
    run = account.sync(hours=1)
    assert account.platform.asked[1:] == ["all"]
    assert (run.state, run.fetched, run.missing) == ("ok", 19, 1)


def test_changes_that_would_stop_too_much_wait_for_a_whole_read(account: Account) -> None:
    account.sync()
    before = account.stored()
    account.platform.changed = [offer(number, state="paused") for number in range(1, 16)]
    run = account.sync(hours=1)
    assert (run.state, run.updated) == ("partial", 0)
    assert run.error is not None
    assert account.stored() == before
    account.platform.offers = [
        offer(number, state="paused" if number < 16 else "live") for number in range(1, 21)
    ]
    assert account.sync(hours=24).state == "held"
