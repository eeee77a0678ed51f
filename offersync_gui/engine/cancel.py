"""How a job is stopped from another thread."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from offersync_gui.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class CancelToken:
    """Belongs to one job and is set at most once; every method may be called by any thread."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.RLock()
        self._callbacks: dict[object, Callable[[], None]] = {}

    def cancel(self) -> None:
        with self._lock:
            if self._event.is_set():
                return
            self._event.set()
            for callback in list(self._callbacks.values()):
                callback()

    @property
    def is_cancelled(self) -> bool:
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Sleep, but not beyond a cancellation; True when cancelled."""
        return self._event.wait(seconds)

    def raise_if_cancelled(self) -> None:
        """Raise :class:`~offersync_gui.errors.Cancelled` once the job is to stop."""
        if self._event.is_set():
            raise Cancelled("Sync cancelled", "It was stopped before it was complete.")

    @contextmanager
    def child(self) -> Iterator[CancelToken]:
        """A token for a part of the job: cancelled with this one, or alone, and at the end."""
        token = CancelToken()
        with self.on_cancel(token.cancel):
            try:
                yield token
            finally:
                token.cancel()

    @contextmanager
    def on_cancel(self, callback: Callable[[], None]) -> Iterator[None]:
        """Call ``callback`` once, by the cancelling thread, or at once if it is too late.

        Inside the block only: once it is left, the callback neither runs nor will run. It must
        be quick, must not fail, and must not wait for the thread inside the block.
        """
        key = object()
        with self._lock:
            self._callbacks[key] = callback
            if self.is_cancelled:
                callback()
        try:
            yield
        finally:
            with self._lock:
                del self._callbacks[key]
