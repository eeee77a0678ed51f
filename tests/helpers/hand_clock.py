"""A clock that stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


class HandClock:
    """Wall clock and monotonic clock, each moved for itself."""

    def __init__(self, wall: datetime = NOON) -> None:
        self.wall = wall
        self.steady = 0.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.steady

    def jump(self, **length: float) -> None:
        """The wall clock alone, as when the machine sleeps."""
        self.wall += timedelta(**length)
