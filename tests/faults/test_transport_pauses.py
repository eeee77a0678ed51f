"""Platforms that are down, that ask for a pause, or that allow so much and no more."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from offersync_gui.domain.clock import utc_text
from tests.faults.test_transport import once, outcome
from tests.faults.trial import ACME, OTHER
from tests.helpers.gates import PROMPT_SECONDS
from tests.helpers.hand_clock import HandClock
from tests.helpers.raw_server import redirect, reply

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.faults.trial import Trial
    from tests.helpers.raw_server import Exchange, Scenario

AUTOMATIC = {"auto_sync": "true", "interval_minutes": "60"}
DOWN = ["500 Internal Server Error", "502 Bad Gateway", "503 Unavailable", "504 Gateway Timeout"]
PER_SECOND = 5


def by_hand(trial: Trial) -> HandClock:
    """From now on, Acme is synced every hour by a clock that stands still."""
    trial.acme = trial.accounts.change(trial.acme, AUTOMATIC, {})
    clock = HandClock(datetime.now(UTC))
    trial.restart(clock)
    trial.controller.refresh()
    trial.bot.waitUntil(lambda: trial.controller.state.next_run is not None)
    return clock


def wait_of(trial: Trial, clock: HandClock) -> timedelta:
    """Until the next automatic run."""
    next_run = trial.controller.state.next_run
    assert next_run is not None
    return next_run - clock.now()


@pytest.mark.fault("N10")
@pytest.mark.parametrize("status", DOWN)
def test_one_bad_answer_is_one_more_try(trial: Trial, status: str) -> None:
    before = trial.network.requests
    trial.network.fault = once(trial, reply(b"<html>Bad Gateway</html>", status))
    run = trial.sync()
    assert (run.state, run.fetched, run.updated) == ("ok", 12, 0)
    assert trial.network.requests == before + 4  # three pages, of which one had to be asked twice


@pytest.mark.fault("N11")
@pytest.mark.parametrize("status", DOWN)
def test_a_platform_that_is_down_is_tried_a_few_times(trial: Trial, status: str) -> None:
    trial.be_hasty(tries=2)
    trial.network.fault = reply(b"down", status, content_type="text/plain")
    run = trial.sync()
    assert (outcome(run), run.requests) == (("failed", "api_error"), 2)
    assert trial.stored() == trial.before


@pytest.mark.fault("N11", "A01")
@pytest.mark.parametrize("status", [DOWN[2], "401 Unauthorized"])
def test_a_platform_that_stays_down_is_asked_ever_more_rarely(trial: Trial, status: str) -> None:
    clock = by_hand(trial)
    trial.be_hasty(tries=1)
    trial.network.fault = reply(b"{}", status)
    waits = []
    for _ in range(6):
        clock.jump(seconds=wait_of(trial, clock).total_seconds())
        trial.beat()
        waits.append(wait_of(trial, clock))
    assert {run.state for run in trial.runs[-6:]} <= {"failed", "needs_attention"}
    assert waits[0] > timedelta(hours=1)
    assert all(later > earlier for earlier, later in pairwise(waits))
    trial.network.fault = None
    clock.jump(seconds=waits[-1].total_seconds())
    trial.beat()
    assert trial.runs[-1].state == "ok"
    assert wait_of(trial, clock) <= timedelta(hours=1)


@pytest.mark.fault("N12")
def test_a_short_pause_is_kept_and_holds_nobody_else(trial: Trial) -> None:
    trial.network.fault = once(trial, reply(b"{}", "429 Too Many Requests", retry_after="2"))
    begun = time.monotonic()
    run = trial.sync()
    assert time.monotonic() - begun >= 2
    assert (run.state, run.fetched) == ("ok", 12)
    assert [run.advertiser for run in trial.runs[-2:]] == [OTHER, ACME]


@pytest.mark.fault("N13")
@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Unavailable"])
def test_a_long_pause_ends_the_run_and_moves_the_next_one(trial: Trial, status: str) -> None:
    clock = by_hand(trial)
    clock.jump(hours=2)
    before = trial.network.requests
    trial.network.fault = reply(b"{}", status, retry_after="86400")
    if status.startswith("503"):
        trial.be_hasty(tries=1)
    begun = time.monotonic()
    trial.beat()
    assert time.monotonic() - begun < PROMPT_SECONDS
    [run] = [run for run in trial.runs if run.trigger == "timer"]
    assert trial.network.requests == before + 1
    assert trial.stored() == trial.before
    tomorrow = utc_text(clock.now() + timedelta(days=1))
    assert (outcome(run), limit(trial)) == (("failed", "rate_limited"), tomorrow)
    assert run.error
    assert f"Limited until {tomorrow}" in run.error["detail"]
    assert trial.shown_state().startswith("Limited until ")
    assert wait_of(trial, clock) >= timedelta(days=1) - timedelta(seconds=1)


def limit(trial: Trial) -> str | None:
    return trial.accounts.named(ACME).limited_until


@pytest.mark.fault("N13")
def test_a_pause_that_is_waited_for_can_be_cancelled(trial: Trial, qtbot: QtBot) -> None:
    trial.network.fault = reply(b"{}", "429 Too Many Requests", retry_after="59")
    trial.network.server.arrived.clear()
    trial.begin(ACME)
    qtbot.waitUntil(trial.network.server.arrived.is_set)
    begun = time.monotonic()
    trial.controller.cancel(ACME)
    run = trial.finish()
    assert time.monotonic() - begun < PROMPT_SECONDS
    assert run.state == "cancelled"
    assert trial.stored() == trial.before


def timed(moments: list[float], answer: Scenario) -> Scenario:
    def scenario(exchange: Exchange) -> bool:
        moments.append(time.monotonic())
        return answer(exchange)

    return scenario


def most_in_a_second(moments: list[float]) -> int:
    return max(sum(begin <= each < begin + 1 for each in moments) for begin in moments)


@pytest.mark.fault("N15")
def test_three_advertisers_at_one_host_share_what_it_allows(trial: Trial) -> None:
    trial.be_hasty(requests_per_second=PER_SECOND)
    for name in ("Second", "Third"):
        trial.add(name, trial.network)
    moments: list[float] = []
    trial.network.fault = timed(moments, trial.network.answer)
    trial.sync(ACME, "Second", "Third")
    assert [run.state for run in trial.runs[-3:]] == ["ok"] * 3
    assert len(moments) == 9
    assert most_in_a_second(moments) <= PER_SECOND


@pytest.mark.fault("N15")
def test_a_followed_redirect_counts_as_well(trial: Trial) -> None:
    trial.be_hasty(requests_per_second=PER_SECOND)
    moments: list[float] = []
    trial.network.fault = timed(moments, slashed(trial))
    assert trial.sync(ACME).state == "ok"
    assert len(moments) == 6
    assert most_in_a_second(moments) <= PER_SECOND


def slashed(trial: Trial) -> Scenario:
    """A platform that wants its paths to end with a slash."""

    def scenario(exchange: Exchange) -> bool:
        path, _, query = exchange.request.target.partition("?")
        away = redirect(f"{path}/?{query}", "301 Moved Permanently")
        return (trial.network.answer if path.endswith("/") else away)(exchange)

    return scenario
