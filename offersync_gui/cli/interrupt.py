"""Ctrl+C during a sync: the first one stops it in good order."""

from __future__ import annotations

import signal
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from offersync_gui.engine.cancel import CancelToken

Result = TypeVar("Result")
# On Windows, Ctrl+C is noticed only between two waits.
WAIT_SECONDS = 0.2


def interruptible(token: CancelToken, work: Callable[[], Result]) -> Result:
    """What ``work`` returns. SIGINT and SIGTERM cancel the token, and ``work`` then ends."""
    with _cancelling(token), ThreadPoolExecutor(1, thread_name_prefix="offersync-work") as pool:
        future = pool.submit(work)
        while not wait([future], timeout=WAIT_SECONDS).done:
            pass
        return future.result()


@contextmanager
def _cancelling(token: CancelToken) -> Iterator[None]:
    def stop(number: int, frame: Any) -> None:
        token.cancel()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
