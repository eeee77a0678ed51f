"""Automatic sync against a clock that is set by hand: sleep, absence, failures."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from offersync_gui.background.scheduler import BEAT_SECONDS, Scheduler
from offersync_gui.background.timetable import Timetable
from offersync_gui.domain.advertiser import Advertiser
from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.schedule import due_at
from tests.background.conftest import NOBODY, let_go

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from offersync_gui.background.controller import SyncController
    from offersync_gui.background.sync_worker import Plan
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.sync.workspace import Workspace
    from tests.background.conftest import Add, Network
    from tests.helpers.hand_clock import HandClock

HOURLY = {"auto_sync": "true", "interval_minutes": "60"}
ACME = Advertiser(1, "uid", "Acme", "affise")


def states(workspace: Workspace) -> list[str]:
    return [run.state for run in workspace.store.runs.list()]


class Timer:
    """The program's heart, beaten by hand."""

    def __init__(self, controller: SyncController, clock: HandClock, qtbot: QtBot) -> None:
        self._clock, self._qtbot, self._controller = clock, qtbot, controller
        self.scheduler = Scheduler(clock)
        self.scheduler.beat.connect(controller.run_due)
        self.scheduler.start()

    def tick(self, **slept: float) -> None:
        """One beat, after which everything that it began has ended."""
        self._clock.jump(seconds=BEAT_SECONDS, **slept)
        self.scheduler.tick()
        lane = self._controller._lane
        self._qtbot.waitUntil(lambda: not (lane.is_busy or self._controller.state.busy))


@pytest.fixture
def start(controller: SyncController, clock: HandClock, qtbot: QtBot) -> Callable[[], Timer]:
    """Starts the timer, as each start of the program does."""
    return lambda: Timer(controller, clock, qtbot)


@pytest.mark.fault("Z02")
def test_after_a_sleep_of_eight_hours_the_overdue_run_starts_once(
    add: Add, network: Network, start: Callable[[], Timer], workspace: Workspace, qtbot: QtBot
) -> None:
    add("Acme", network(), **HOURLY)
    timer = start()
    timer.tick()
    assert states(workspace) == ["ok"]
    with qtbot.assertNotEmitted(timer.scheduler.beat):
        timer.tick(hours=8)
    assert states(workspace) == ["ok"], "the network needs a moment after the sleep"
    timer.tick()
    timer.tick()
    assert states(workspace) == ["ok", "ok"]


@pytest.mark.fault("Z07")
def test_a_week_without_the_program_is_one_run(
    add: Add, network: Network, start: Callable[[], Timer], workspace: Workspace, clock: HandClock
) -> None:
    add("Acme", network(), **HOURLY)
    start().tick()
    clock.jump(days=7)
    reopened = start()
    for _ in range(3):
        reopened.tick()
    assert states(workspace) == ["ok", "ok"]


@pytest.mark.fault("Z05")
def test_nothing_overflows_with_an_interval_of_thirty_days(clock: HandClock) -> None:
    month = 30 * 24 * 60
    assert due_at(utc_text(clock.now()), month, clock.now()) == clock.now() + timedelta(days=30)
    timetable = Timetable(clock)
    timetable.read([(ACME, due_at(utc_text(clock.now()), month, clock.now()))])
    clock.jump(days=29)
    assert timetable.due == []
    clock.jump(days=1)
    assert timetable.due == [ACME]


def test_a_last_run_in_the_future_was_a_wrong_clock(clock: HandClock) -> None:
    assert due_at("2031-01-01T00:00:00Z", 60, clock.now()) == clock.now()


def test_a_pause_that_the_platform_asks_for_is_kept(clock: HandClock) -> None:
    limit = clock.now() + timedelta(hours=3)
    assert due_at(None, 60, clock.now(), limited_until=utc_text(limit)) == limit


def test_failures_come_later_but_stay_on_the_schedule(clock: HandClock) -> None:
    timetable = Timetable(clock)
    waits = []
    for _ in range(12):
        timetable.failed("Acme", unreachable=False)
        timetable.read([(ACME, clock.now())])
        assert timetable.next_run is not None
        waits.append((timetable.next_run - clock.now()).total_seconds() / 60)
        clock.jump(minutes=waits[-1])
        assert timetable.due == [ACME]
    assert waits[:4] == [2, 4, 8, 16]
    assert waits[-1] == 360
    timetable.read([(ACME, clock.now() + timedelta(minutes=60))])
    assert timetable.next_run == clock.now() + timedelta(minutes=60 + 360)
    timetable.read([(ACME, clock.now() - timedelta(minutes=360))])
    timetable.succeeded("Acme")
    assert timetable.next_run == clock.now() - timedelta(minutes=360)


def test_who_could_not_be_reached_is_tried_before_its_time(clock: HandClock) -> None:
    timetable = Timetable(clock)
    timetable.failed("Acme", unreachable=True)
    timetable.read([(ACME, clock.now() + timedelta(hours=6))])
    assert timetable.next_run == clock.now() + timedelta(minutes=2)
    timetable.reachable_again()
    assert timetable.due == [ACME]


def test_a_clock_that_is_set_back_holds_nobody_up(clock: HandClock) -> None:
    timetable = Timetable(clock)
    timetable.failed("Acme", unreachable=False)
    clock.jump(days=-30)
    timetable.read([(ACME, clock.now())])
    assert timetable.due == [ACME]


def test_the_global_switch_and_the_pause_stop_the_timer(
    add: Add,
    network: Network,
    start: Callable[[], Timer],
    controller: SyncController,
    workspace: Workspace,
) -> None:
    add("Acme", network(), **HOURLY)
    add("By hand", network())
    timer = start()
    controller.set_paused(True)
    timer.tick()
    controller.set_paused(False)
    controller.set_enabled(False)
    timer.tick()
    assert not controller.state.enabled
    assert controller.state.next_run is None
    assert workspace.setting("sync.enabled") is False
    assert states(workspace) == []
    controller.set_enabled(True)
    timer.tick()
    assert [run.advertiser for run in workspace.store.runs.list()] == ["Acme"]


def test_a_run_that_reached_nobody_is_repeated_soon(
    add: Add, network: Network, start: Callable[[], Timer], workspace: Workspace, clock: HandClock
) -> None:
    sandbox = network()
    acme = add("Acme", NOBODY, **HOURLY)
    timer = start()
    timer.tick()
    assert states(workspace) == ["failed"]
    workspace.store.advertisers.update(
        replace(acme, options=acme.options | {"base_url": sandbox.base_url})
    )
    workspace.vault.write(acme.uid, {"api_key": sandbox.api_key})
    timer.tick()
    assert states(workspace) == ["failed"]
    clock.jump(minutes=1)
    timer.tick()
    assert states(workspace) == ["ok", "failed"]


def test_the_switch_stops_those_that_only_wait(
    add: Add,
    network: Network,
    controller: SyncController,
    workspace: Workspace,
    qtbot: QtBot,
) -> None:
    workspace.change_setting("network.parallel", "1")
    sandbox = network(latency=60)
    for name in ("Acme", "Beta"):
        add(name, sandbox, **HOURLY)
    with qtbot.waitSignal(controller.batch_finished):
        controller.run_due()
        qtbot.waitUntil(lambda: bool(controller.state.queued))
        controller.set_enabled(False)
        qtbot.waitUntil(lambda: not controller.state.queued)
        let_go(sandbox)
    assert [run.advertiser for run in workspace.store.runs.list()] == ["Acme"]


def test_a_plan_that_is_older_than_the_end_of_a_run_starts_no_second_one(
    add: Add,
    network: Network,
    controller: SyncController,
    workspace: Workspace,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    sandbox = network(latency=60)
    add("Acme", sandbox, **HOURLY)
    planned, ended = threading.Event(), threading.Event()
    plan_now = controller._worker.plan

    def plan_late(token: CancelToken) -> Plan:
        plan = plan_now(token)
        planned.set()
        assert ended.wait(20)
        return plan

    controller.run_finished.connect(lambda run: ended.set())
    controller.request_sync(["Acme"])
    qtbot.waitUntil(lambda: bool(controller.state.running))
    monkeypatch.setattr(controller._worker, "plan", plan_late)
    controller.run_due()
    qtbot.waitUntil(planned.is_set)
    let_go(sandbox)
    qtbot.waitUntil(lambda: not (controller._lane.is_busy or controller.state.busy))
    assert ended.is_set()
    assert states(workspace) == ["ok"]
