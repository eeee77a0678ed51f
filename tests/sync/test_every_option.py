"""One history of a feed, under each option: none of them is there for nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.domain.field_options import FIELDS
from offersync_gui.domain.rules import RULES, SCHEDULE_KEYS
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.workspace import Workspace
from tests.helpers.hand_clock import HandClock
from tests.sync.feeds import Platform, Record, record

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_httpserver import HTTPServer

ELSEWHERE = SCHEDULE_KEYS | {"alerts"}
OPTIONS = {
    "new.status": "paused",
    "new.visibility": "public",
    "new.approve_rules": "country=DE -> disabled",
    "take": "approved",
    "limit_new": "3",
    "filter.countries": "US",
    "filter.countries_excluded": "DE",
    "filter.os": "iOS",
    "filter.devices": "tablet",
    "filter.models": "CPI",
    "filter.currencies": "EUR",
    "filter.categories": "Games",
    "filter.name_contains": "casino",
    "filter.ids_allow": "1,2",
    "filter.ids_deny": "1",
    "filter.revenue_min": "12",
    "filter.revenue_max": "12",
    "filter.out_action": "keep",
    "payout.mode": "same",
    "payout.percent": "50",
    "payout.amount": "3",
    "payout.min_margin": "5",
    "payout.decimals": "2",
    "payout.on_drop": "hold",
    "tracking.click_id": "aff_sub={click_id}",
    "tracking.source_id": "aff_sub2={source}",
    "tracking.remove": "utm_*",
    "tracking.replace": "old=new",
    "tracking.add": "mine=1",
    "missing.action": "archive",
    "missing.after_runs": "9",
    "missing.after_hours": "99",
    "missing.archive_days": "365",
    "return.action": "review",
    "guard.percent": "90",
    "guard.min_offers": "99",
    "caps.mode": "ignore",
    "caps.default": "7/day",
    "category.map": "Games=Play",
}
TOGETHER = {
    "payout.amount": {"payout.mode": "minus"},
    "caps.default": {"caps.mode": "default"},
    "filter.out_action": {"filter.revenue_min": "10"},
}
"""What has to be set for the option to matter; the plain history has that as well."""


def rich(number: int, revenue: float = 10.12345, **other: Any) -> Record:
    usual: Record = {
        "link": f"https://go.example/{number}?utm_source=x&old=1",
        "categories": ["Games"],
        "caps": [{"period": "day", "type": "conversions", "value": 50}],
    }
    return record(number, revenue, **usual | other)


def paid(number: int, **payment: Any) -> Record:
    usual = {"revenue": 11, "currency": "USD", "type": "fixed", "countries": []}
    return rich(number, payments=[usual | payment])


FIRST = [
    rich(1),
    rich(2, title="Casino"),
    paid(3, countries=["DE"]),
    paid(4, countries=["US"], os=["Android"]),
    paid(5, currency="EUR"),
    paid(6, devices=["mobile"]),
    rich(7, revenue=15, categories=["Loans"]),
    rich(8, link="", required_approval=True),
    *(rich(number) for number in range(9, 21)),
]
WITHOUT_ONE = [rich(2, revenue=9), *FIRST[2:]]
FEW = FIRST[:4]
HISTORY = ((0, FIRST), (1, WITHOUT_ONE), (1, WITHOUT_ONE), (30, WITHOUT_ONE), (1, FIRST), (1, FEW))
"""Days since the run before, and what the platform shows then."""


def lived(folder: Path, platform: Platform, rules: dict[str, str]) -> list[Any]:
    """What the runs came to, and what was stored after each."""
    folder.mkdir()
    workspace = Workspace.open(folder, {"OFFERSYNC_VAULT_PASSPHRASE": "correct horse"})
    clock, seen = HandClock(), []
    values = {"base_url": platform.base_url, "new.status": "active", "take": "all"}
    account = Accounts(workspace).add("Acme", "affise", values | rules, {"api_key": "k3y"})
    coordinator = Coordinator(workspace, clock=clock)
    for days, offers in HISTORY:
        clock.jump(days=days)
        platform.pages = [offers]
        [run] = coordinator.run([account], trigger="manual")
        seen += [run.state, _records(workspace)]
    workspace.close()
    return seen


def _records(workspace: Workspace) -> list[Record]:
    times = dict.fromkeys(("first_seen_at", "last_seen_at", "updated_at"))
    return [one | times for one in workspace.store.offers.iterate(OfferQuery(order="external_id"))]


def test_every_option_has_its_place_here() -> None:
    of_fields = {key for key in RULES if key.startswith("field.")}
    assert OPTIONS.keys() == RULES.keys() - of_fields - ELSEWHERE
    assert {key.split(".")[1] for key in of_fields} >= set(FIELDS)


@pytest.fixture(scope="module")
def plain() -> dict[str, list[Any]]:
    """The histories without an option, by what is set beside it."""
    return {}


@pytest.mark.parametrize("key", OPTIONS)
def test_an_option_makes_another_history(
    tmp_path: Path, httpserver: HTTPServer, plain: dict[str, list[Any]], key: str
) -> None:
    platform, beside = Platform(httpserver), TOGETHER.get(key, {})
    if str(beside) not in plain:
        plain[str(beside)] = lived(tmp_path / "plain", platform, beside)
    assert plain[str(beside)][::2] == ["ok"] * 5 + ["held"]
    ruled = lived(tmp_path / "ruled", platform, beside | {key: OPTIONS[key]})
    assert ruled != plain[str(beside)]
