"""Spares the garbage collector during a run: what a feed allocates makes no cycles."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_THRESHOLD = 50_000


class _Calm:
    """Uses may be nested and may overlap: the first one begins, the last one ends."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._users = 0
        self._before = gc.get_threshold()

    def begin(self) -> None:
        with self._lock:
            self._users += 1
            if self._users == 1:
                self._before = gc.get_threshold()
                gc.freeze()
                gc.set_threshold(max(self._before[0], _THRESHOLD), 20, 100)

    def end(self) -> None:
        with self._lock:
            self._users -= 1
            if self._users == 0:
                gc.set_threshold(*self._before)
                gc.unfreeze()


_calm = _Calm()


@contextmanager
def calm_collector() -> Iterator[None]:
    """Rare collections that leave alone what was there before."""
    _calm.begin()
    try:
        yield
    finally:
        _calm.end()
