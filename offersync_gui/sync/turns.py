"""Who works at the interpreter: runs one after another in small portions, in the order they ask.

Threads that all want the interpreter lock pass it on at every call that releases it, which costs
more than the work itself.
"""

from __future__ import annotations

from collections import deque
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.engine.cancel import CancelToken


class Turns:
    """Fair: whoever had a turn goes behind those who wait."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: deque[Lock] = deque()
        self._taken = False

    @contextmanager
    def one(self, token: CancelToken) -> Iterator[None]:
        """Raises Cancelled. Not for anything that waits for a network."""
        self._take()
        try:
            token.raise_if_cancelled()
            yield
        finally:
            self._pass_on()

    def _take(self) -> None:
        with self._lock:
            if not self._taken:
                self._taken = True
                return
            called = Lock()
            called.acquire()
            self._waiting.append(called)
        called.acquire()

    def _pass_on(self) -> None:
        with self._lock:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False
