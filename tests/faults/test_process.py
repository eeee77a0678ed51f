"""Threads, signals and faults of the program itself: it can be stopped, and goes on."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.store.staging import RunWriter
from offersync_gui.sync.coordinator import Coordinator
from tests.faults.network import page, record
from tests.faults.real import QUIT_SECONDS
from tests.faults.trial import ACME
from tests.helpers import raw_server
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from tests.faults.real import Real, Running
    from tests.faults.trial import Trial
    from tests.helpers.raw_server import Exchange, Scenario

ROOT = Path(__file__).parents[2]
CANCEL_SECONDS = 1.0
CYCLES, WARM_UP = 100, 20
GROWTH = 1.1


WAITS: dict[str, Scenario] = {
    "for an answer": raw_server.never_answer,
    "in a head": raw_server.drip_head,
    "in a body": raw_server.stall_in_body,
    "for a drip": raw_server.drip_body,
    "for another try": reply(b"{}", "503 Service Unavailable"),
    "as it was asked to": reply(b"{}", "429 Too Many Requests", retry_after="20"),
}


@pytest.mark.fault("C01")
@pytest.mark.parametrize("wait", WAITS)
@pytest.mark.parametrize("number", [1, 2], ids=["first page", "second page"])
def test_cancel_ends_it_at_once(trial: Trial, wait: str, number: int) -> None:
    reached = Event()

    def fault(exchange: Exchange) -> bool:
        if page(exchange) < number:
            return trial.network.answer(exchange)
        reached.set()
        return WAITS[wait](exchange)

    trial.network.fault = fault
    trial.begin(ACME)
    trial.bot.waitUntil(reached.is_set)
    begun = monotonic()
    trial.controller.cancel()
    run = trial.finish()
    assert monotonic() - begun <= CANCEL_SECONDS
    assert run.state == "cancelled"
    assert trial.stored() == trial.before


def wait_in(network: Any, scenario: Scenario, running: Running) -> None:
    """It syncs, and waits there."""
    reached = Event()

    def fault(exchange: Exchange) -> bool:
        reached.set()
        return scenario(exchange)

    network.fault = fault
    assert running("sync")
    assert reached.wait(QUIT_SECONDS)


@pytest.mark.fault("C02")
@pytest.mark.parametrize("wait", ["for an answer", "in a body", "for another try"])
@pytest.mark.parametrize("way", ["quit", "close", "SIGTERM", "SIGINT"])
def test_it_can_be_quit_in_a_sync(real: Real, wait: str, way: str) -> None:
    with real.start() as running:
        running.until(lambda seen: seen["window"])
        wait_in(real.network, WAITS[wait], running)
        if way.startswith("SIG"):
            running.process.send_signal(signal.Signals[way])
        else:
            running(way)
        assert running.ends() <= QUIT_SECONDS
    [run, *_] = [one for one in real.runs() if one["advertiser"] == ACME]
    assert run["state"] == "cancelled"


@pytest.mark.fault("C03")
def test_a_fault_in_a_slot_is_told_once_and_it_goes_on(real: Real) -> None:
    with real.start() as running:
        for _ in range(3):
            assert running("fail")
        seen = running.until(lambda seen: seen["told"])
        [told] = seen["told"]
        assert "unexpected" in told
        assert "a fault in a slot" not in told
        assert seen["dialogs"] == []
        [states] = running("cycle", "1")["states"]
        assert states == ["ok", "ok"]
        running("quit")
        running.ends()
    assert real.log.count("ZeroDivisionError: a fault in a slot") == 3


PLACES: dict[str, tuple[type, str]] = {
    "before it asks": (Coordinator, "_job"),
    "with an offer": (RunWriter, "stage"),
    "when it stores": (RunWriter, "apply"),
}


@pytest.mark.fault("C04")
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("error", [ZeroDivisionError, MemoryError, RecursionError])
def test_a_fault_in_the_worker_fails_that_run_alone(
    trial: Trial, monkeypatch: pytest.MonkeyPatch, place: str, error: type[Exception]
) -> None:
    trial.network.truth = [*trial.network.truth, record(13)]
    owner, name = PLACES[place]
    sound = getattr(owner, name)

    def broken(self: Any, *arguments: Any, **options: Any) -> Any:
        advertiser = arguments[0] if owner is Coordinator else self._advertiser
        if advertiser.name == ACME:
            raise error(f"with {trial.network.key}")
        return sound(self, *arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, broken)
        run = trial.sync()
    assert run.state == "failed"
    assert run.error is not None
    assert "unexpected" in run.error["title"]
    assert trial.stored() == trial.before
    assert trial.sync().state == "ok"


@pytest.mark.fault("C06")
def test_a_hundred_syncs_cost_no_memory(real: Real) -> None:
    with real.start() as running:
        running("show_all")
        running("cycle", str(WARM_UP))
        before = running("measure")
        states = running("cycle", str(CYCLES))["states"]
        after = running("measure")
        running("quit")
        running.ends()
    assert states == [["ok", "ok"]] * CYCLES
    assert after["kib"] <= before["kib"] * GROWTH, (before, after)
    for kept in ("threads", "files"):
        assert after[kept] < before[kept] + CYCLES // 10, (before, after)


WARNS = """
from PySide6.QtCore import qWarning

def test_it(qtbot):
    qWarning("QObject::startTimer: Timers cannot be started from another thread")
"""


@pytest.mark.fault("C07")
def test_what_qt_warns_of_fails_a_test(tmp_path: Path) -> None:
    """So that every run of the tests finds it."""
    (tmp_path / "test_warns.py").write_text(WARNS)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    command += ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path), str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Timers cannot be started" in done.stdout


@pytest.mark.fault("C10")
def test_a_fatal_signal_leaves_a_report_that_is_offered(real: Real) -> None:
    with real.start() as running:
        running.until(lambda seen: seen["window"])
        wait_in(real.network, raw_server.never_answer, running)
        running("crash")
        assert running.process.wait(QUIT_SECONDS) == -signal.SIGSEGV
    report = real.folder / "logs" / "crash-last.txt"
    with real.start() as running:
        seen = running.until(lambda seen: seen["told"])
        assert str(report) in seen["told"][0]
        running("quit")
        running.ends()
    assert "Segmentation fault" in report.read_text()
    assert "File" in report.read_text()
    assert report.stat().st_mode & 0o777 == 0o600
    assert real.runs()[0]["state"] in ("ok", "interrupted")
    with real.start() as running:
        running.until(lambda seen: seen["window"])
        assert running("look")["told"] == [], "once"
        running("quit")
        running.ends()
