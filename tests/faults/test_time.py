"""Clocks: hours that come twice or not at all, and a computer that knows no time zones."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from offersync_gui.background.scheduler import BEAT_SECONDS
from offersync_gui.background.timetable import Timetable
from offersync_gui.domain.advertiser import Advertiser
from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.schedule import due_at
from tests.faults.command_line import ROOT
from tests.faults.network import record
from tests.helpers.hand_clock import HandClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.real import Real

ACME = Advertiser(1, "uid", "Acme", "affise")
DAILY_MINUTES, RUN_SECONDS = 24 * 60, 20
# Central Europe, as POSIX writes it: needs no file of time zones.
EUROPE = "CET-1CEST,M3.5.0,M10.5.0/3"
NO_ZONES = {"PYTHONTZPATH": "", "TZDIR": "/nonexistent"}


@pytest.fixture
def in_europe(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", EUROPE)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.fault("Z03")
@pytest.mark.skipif(sys.platform == "win32", reason="has no tzset")
@pytest.mark.usefixtures("in_europe")
@pytest.mark.parametrize(
    "first",
    [datetime(2026, 3, 27, 1, 30, tzinfo=UTC), datetime(2026, 10, 23, 0, 30, tzinfo=UTC)],
    ids=["an hour is missing", "an hour comes twice"],
)
def test_a_daily_run_comes_once_on_each_day(first: datetime) -> None:
    assert first.astimezone().strftime("%H:%M") == "02:30"
    runs = list(runs_of(first, days=5))
    days = Counter(run.astimezone().date() for run in runs)
    assert set(days.values()) == {1}
    assert len(days) == 5
    gaps = {second - run for run, second in pairwise(runs)}
    assert max(gaps) - min(gaps) < timedelta(minutes=1)


def runs_of(first: datetime, days: int) -> Iterator[datetime]:
    """As the program beats: what is due runs, and ends a moment later."""
    clock, last = HandClock(first), None
    timetable = Timetable(clock)
    while clock.now() < first + timedelta(days=days):
        due = due_at(last, DAILY_MINUTES, clock.now())
        timetable.read([(ACME, due)])
        if timetable.due:
            yield clock.now()
            last = utc_text(clock.now() + timedelta(seconds=RUN_SECONDS))
        clock.jump(seconds=BEAT_SECONDS)


ZONED = """
import json, sys, zoneinfo
from offersync_gui.engine.convert.dates import read_time, zone_named
assert not zoneinfo.TZPATH, zoneinfo.TZPATH
zones = ["UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata"]
print(json.dumps([read_time("2026-07-01 12:00:00", zone, "start") for zone in zones]))
"""


@pytest.mark.fault("Z06")
def test_times_are_read_without_zones_on_the_computer() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ZONED],
        cwd=ROOT,
        env={**os.environ, **NO_ZONES},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    hours = [text[11:13] for text in json.loads(done.stdout)]
    assert hours == ["12", "16", "10", "06"]


@pytest.mark.fault("Z06")
@pytest.mark.parametrize("zone", ["", "Nowhere/City", EUROPE])
def test_the_program_works_without_zones(
    real: Real, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    for name, value in {**NO_ZONES, "TZ": zone}.items():
        monkeypatch.setenv(name, value)
    real.network.truth = [record(1, start_at="2026-07-01 12:00:00"), *real.network.truth[1:]]
    checked = real.command("template", "check", ROOT / "resources/templates/flexoffers.toml")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    with real.start() as running:
        running("show_all")
        [states] = running("cycle", "1")["states"]
        assert states == ["ok", "ok"]
        [told] = running("look")["told"]
        assert told.startswith("2 advertisers synced")
        running("quit")
        running.ends()
