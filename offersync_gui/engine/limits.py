"""Pacing: how often one advertiser, and all advertisers together at one host, may ask."""

from __future__ import annotations

import threading
from collections import defaultdict, deque
from typing import TYPE_CHECKING

from offersync_gui.domain.clock import Clock, SystemClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.engine.cancel import CancelToken

# Longer than a second: the host counts arrivals, which may lie closer together than the starts.
WINDOW_SECONDS = 1.1
MAX_BURST = 10
_SHORTEST_WAIT = 0.001


class HostWindows:
    """The recent requests at each host, whoever made them; shared by every :class:`Pacer`."""

    def __init__(self, clock: Clock | None = None) -> None:
        self.clock: Clock = clock or SystemClock()
        self._lock = threading.Lock()
        self._starts: defaultdict[str, deque[float]] = defaultdict(deque)

    def claim(self, host: str, limit: int) -> float:
        """Take a turn and return 0, or return the seconds until there may be one."""
        with self._lock:
            now, starts = self.clock.monotonic(), self._starts[host]
            while starts and starts[0] <= now - WINDOW_SECONDS:
                starts.popleft()
            if len(starts) >= limit:
                return starts[-limit] + WINDOW_SECONDS - now
            starts.append(now)
            return 0.0


class Bucket:
    """At most ``per_minute`` turns in any minute, of which a few may come at once."""

    def __init__(self, per_minute: int, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._size = max(1, min(MAX_BURST, per_minute // 30))
        # What the burst takes, the rest of its minute goes without.
        self._per_second = (per_minute + 1 - self._size) / 60
        self._level = float(self._size)
        self._filled_at = clock.monotonic()

    def claim(self) -> float:
        """Take a turn and return 0, or return the seconds until there may be one."""
        with self._lock:
            now = self._clock.monotonic()
            gained = (now - self._filled_at) * self._per_second
            self._level, self._filled_at = min(self._size, self._level + gained), now
            if self._level < 1:
                return (1 - self._level) / self._per_second
            self._level -= 1
            return 0.0


class Pacer:
    """The limits of one advertiser; 0 means no limit of that kind."""

    def __init__(
        self, windows: HostWindows, *, requests_per_minute: int = 0, requests_per_second: int = 0
    ) -> None:
        self.clock = windows.clock
        self._windows = windows
        self._per_second = requests_per_second
        self._bucket = Bucket(requests_per_minute, windows.clock) if requests_per_minute else None

    def wait_turn(self, host: str, token: CancelToken) -> None:
        """Return when a request to ``host`` may start; raises Cancelled as soon as that is so."""
        token.raise_if_cancelled()
        if self._bucket:
            _wait(self._bucket.claim, token)
        if self._per_second:
            _wait(lambda: self._windows.claim(host, self._per_second), token)


def _wait(claim: Callable[[], float], token: CancelToken) -> None:
    while seconds := claim():
        token.wait(max(seconds, _SHORTEST_WAIT))
        token.raise_if_cancelled()
