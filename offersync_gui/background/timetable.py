"""When the timer runs whom: the stored schedule, moved by what failed in this session."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.clock import Clock

FIRST_WAIT = timedelta(minutes=2)
LONGEST_WAIT = timedelta(hours=6)
MOST_DOUBLINGS = 8


class _Failures(NamedTuple):
    times: int
    unreachable: bool
    wait: timedelta
    until: datetime


class Timetable:
    """Failures move an advertiser's next run, but never take it off the schedule.

    After a run that reached nobody, the next one comes sooner than the schedule says, as that one
    did not count; after other failures it comes later, and each time later still, so that a fault
    is not hammered at.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._schedule: Sequence[tuple[Advertiser, datetime]] = ()
        self._failures: dict[str, _Failures] = {}

    def read(self, schedule: Sequence[tuple[Advertiser, datetime]]) -> None:
        """Advertisers that are synced automatically, with the time that is due by the store."""
        self._schedule = schedule

    @property
    def next_run(self) -> datetime | None:
        return min((self._at(*entry) for entry in self._schedule), default=None)

    @property
    def due(self) -> list[Advertiser]:
        now = self._clock.now()
        return [entry[0] for entry in self._schedule if self._at(*entry) <= now]

    def failed(self, name: str, *, unreachable: bool) -> None:
        before = self._failures.get(name)
        times = 1 if before is None else before.times + 1
        wait = min(FIRST_WAIT * 2 ** min(times - 1, MOST_DOUBLINGS), LONGEST_WAIT)
        self._failures[name] = _Failures(times, unreachable, wait, self._clock.now() + wait)

    def succeeded(self, name: str) -> None:
        self._failures.pop(name, None)

    def reachable_again(self) -> None:
        """The network came back: those who missed it need not wait any longer."""
        now = self._clock.now()
        for name, failures in self._failures.items():
            if failures.unreachable:
                self._failures[name] = failures._replace(until=now)

    def _at(self, advertiser: Advertiser, due: datetime) -> datetime:
        failures = self._failures.get(advertiser.name)
        # A wait that long was noted by a clock that has been set back since.
        if failures is None or failures.until > self._clock.now() + LONGEST_WAIT:
            return due
        if failures.unreachable:
            return min(due, failures.until)
        return max(due + failures.wait, failures.until)
