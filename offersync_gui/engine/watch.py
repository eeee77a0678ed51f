"""Ends an exchange from outside: when its job is cancelled, and at its deadline."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import TYPE_CHECKING, Protocol

from offersync_gui.errors import TimedOut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.engine.cancel import CancelToken


class HasFileno(Protocol):
    def fileno(self) -> int: ...


class Watch:
    """Guards one socket at a time; shutting it down wakes the thread that reads or writes it."""

    def __init__(self, token: CancelToken, host: str, seconds: float) -> None:
        self._token = token
        self._host = host
        self._seconds = seconds
        self._lock = threading.Lock()
        self._handle: socket.socket | None = None
        self._late = False

    def guard(self, sock: HasFileno) -> None:
        """Watch over ``sock`` until the next one or the end of the exchange."""
        self.release()
        # A handle of our own: TLS takes the socket out of its object, and reading may close it.
        handle = socket.fromfd(sock.fileno(), socket.AF_INET, socket.SOCK_STREAM)
        with self._lock:
            self._handle = handle
        if self._late or self._token.is_cancelled:
            self.stop()

    def release(self) -> None:
        with self._lock:
            if self._handle:
                self._handle.close()
            self._handle = None

    def stop(self) -> None:
        with self._lock, suppress(OSError):
            if self._handle:
                self._handle.shutdown(socket.SHUT_RDWR)

    def expire(self) -> None:
        self._late = True
        self.stop()

    def check(self) -> None:
        """Raise Cancelled or TimedOut if the exchange was ended from outside."""
        self._token.raise_if_cancelled()
        if self._late:
            raise TimedOut(
                f"{self._host} took too long",
                f"Its answer was not complete after {self._seconds:g} seconds.",
                "Try again later, or allow more time.",
            )


_current: ContextVar[Watch] = ContextVar("watch")


def current_watch() -> Watch:
    """The watch over the exchange that this thread is in."""
    return _current.get()


@contextmanager
def watched(token: CancelToken, host: str, seconds: float) -> Iterator[Watch]:
    """Inside the block, this thread's exchange ends with ``token`` and after ``seconds``."""
    watch = Watch(token, host, seconds)
    timer = threading.Timer(seconds, watch.expire)
    timer.daemon = True
    before = _current.set(watch)
    timer.start()
    try:
        with token.on_cancel(watch.stop):
            yield watch
    finally:
        timer.cancel()
        watch.release()
        _current.reset(before)
