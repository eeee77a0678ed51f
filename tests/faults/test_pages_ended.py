"""Lists that are too long, too short, or that somebody ends between two pages."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from offersync_gui.engine import paging
from tests.faults import oracles
from tests.faults.network import record
from tests.faults.paged import KINDS, MAX_PAGES, NAMED, Paged
from tests.faults.trial import ACME, canary
from tests.helpers.raw_server import never_answer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.network import Record
    from tests.faults.trial import Trial
    from tests.helpers.raw_server import Exchange

ROOT = Path(__file__).parent.parent.parent
SIZE = 5
MOST_MB = 60


@pytest.fixture
def kind() -> str:
    return "total"


@pytest.fixture
def offers() -> int:
    return 12


@pytest.fixture
def network(kind: str, offers: int) -> Iterator[Paged]:
    with Paged(canary(), kind) as network:
        network.truth = [record(number) for number in range(1, offers + 1)]
        network.per_page = max(SIZE, offers // 5)
        yield network


def kinds(*names: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("kind", names or tuple(KINDS))


@pytest.mark.fault("P10")
@pytest.mark.parametrize("offers", [500])
@pytest.mark.parametrize(("kind", "left"), [("total", 0), ("total", 50), ("cursor", 1)])
def test_nearly_everything_is_gone_overnight(trial: Trial, network: Paged, left: int) -> None:
    network.fault = lambda exchange: network.give(exchange, network.truth[:left])
    run = trial.sync()
    assert (run.state, run.fetched) == ("held", left)
    assert trial.stored() == trial.before
    assert run.error is not None
    assert "500" in run.error["detail"]
    assert f"runs apply {run.id}" in run.error["next_step"]
    [notice] = trial.notices
    assert ACME in " ".join(notice[:2])


def endless(network: Paged, exchange: Exchange) -> bool:
    """Always the next page of offers that were never seen before, and always more of them."""
    start = network.start(exchange)
    end = start + network.per_page
    offers = [*network.truth, *map(record, range(10**6, 10**6 + end))]
    named = {"cursor": f"row {end}", "next": network.address(end)}
    return network.give(
        exchange, offers[:end], start, total=end + 10**6, pages=10**6, more=True, **named
    )


@pytest.mark.fault("P13")
@kinds()
def test_new_offers_for_ever(trial: Trial, network: Paged) -> None:
    network.fault = lambda exchange: endless(network, exchange)
    before = network.requests
    run = trial.sync()
    assert run.state == "partial"
    assert "did not end" in str(run.error)
    assert network.requests - before <= MAX_PAGES
    assert trial.stored() == trial.before


@pytest.mark.fault("P13")
@kinds("total", "cursor")
def test_a_million_offers_are_no_list(
    trial: Trial, network: Paged, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paging, "MOST_ROWS", 10_000)
    network.per_page = 1_000
    network.fault = lambda exchange: endless(network, exchange)
    peak = _peak_mb()
    run = trial.sync()
    assert run.state == "partial"
    assert run.fetched <= 10_000 + 10 * network.per_page
    assert trial.stored() == trial.before
    assert _peak_mb() - peak < MOST_MB


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def renamed() -> list[Record]:
    return [record(number, title=f"New name {number}") for number in range(1, 13)]


def stuck_at_the_second_page(network: Paged) -> list[int]:
    """From now on; the rows with which the pages begin that are asked for."""
    asked: list[int] = []

    def fault(exchange: Exchange) -> bool:
        asked.append(network.start(exchange))
        return never_answer(exchange) if asked[-1] else network.answer(exchange)

    network.fault = fault
    return asked


@pytest.mark.fault("P15")
@kinds()
def test_cancelled_between_two_pages(trial: Trial, network: Paged) -> None:
    network.truth = renamed()
    asked = stuck_at_the_second_page(network)
    trial.begin()
    trial.bot.waitUntil(lambda: len(asked) > 1)
    trial.controller.cancel(ACME)
    run = trial.finish()
    assert (run.state, run.missing) == ("cancelled", 0)
    assert len(trial.stored()) == 12
    begins_anew(trial, network)


def begins_anew(trial: Trial, network: Paged) -> None:
    """The next run asks for the first page, and is as if the one before had never begun."""
    asked: list[int] = []

    def watched(exchange: Exchange) -> bool:
        asked.append(network.start(exchange))
        return network.answer(exchange)

    network.fault = watched
    run = trial.sync()
    assert (run.state, run.fetched, run.missing) == ("ok", 12, 0)
    assert sorted(asked) == [0, 5, 10] or sorted(asked) == [0, 5, 10, 15]


@pytest.mark.fault("P16")
@kinds("total", "silent", *NAMED)
def test_killed_between_two_pages(trial: Trial, network: Paged) -> None:
    network.truth = renamed()[1:]
    asked = stuck_at_the_second_page(network)
    with trial.ended():
        secrets = [[*place, secret] for place, secret in trial.ring.items.items()]
        command = [sys.executable, "-m", "tests.faults.killed", str(trial.folder), ACME]
        with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE) as child:
            assert child.stdin is not None
            child.stdin.write(json.dumps(secrets).encode())
            child.stdin.close()
            trial.bot.waitUntil(lambda: len(asked) > 1)
            child.kill()
    oracles.sound(trial.folder / "offersync.db")
    assert trial.stored() == trial.before
    [last, *_] = trial.workspace.store.runs.list(ACME, 1)
    assert (last.state, last.new, last.missing) == ("interrupted", 0, 0)
    assert last.error is not None
    assert last.error["next_step"]
    network.truth = renamed()
    begins_anew(trial, network)
