"""Gates for tests: to this computer, without a proxy unless the test is about one."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.engine.cancel import CancelToken
from offersync_gui.engine.session import Gate, Request
from offersync_gui.errors import Cancelled
from offersync_gui.logs import Redactor

if TYPE_CHECKING:
    from collections.abc import Iterator


CANARY = "k3y-canary-51af"
"""A secret that must not be seen anywhere."""
PROMPT_SECONDS = 1.0
"""What a person who cancels is promised."""


@contextmanager
def opened_gate(**changed: Any) -> Iterator[Gate]:
    """A gate that is closed at the end; ``changed`` are arguments of :class:`Gate`."""
    plain: dict[str, Any] = {
        "hosts": ["127.0.0.1"],
        "redactor": Redactor(),
        "token": CancelToken(),
        "proxies": {},
    }
    gate = Gate(**plain | changed)
    try:
        yield gate
    finally:
        gate.close()


def cancelled_after(url: str, *, arrived: threading.Event | None = None) -> float:
    """Cancel while ``url`` is being read; returns the seconds until the thread was free."""
    token = CancelToken()
    cancelled_at = 0.0

    def cancel() -> None:
        nonlocal cancelled_at
        if arrived:
            assert arrived.wait(5)
        time.sleep(0.05)  # well into the next wait
        cancelled_at = time.monotonic()
        token.cancel()

    with opened_gate(token=token, max_bytes=2**40) as gate:
        canceller = threading.Thread(target=cancel)
        canceller.start()
        with pytest.raises(Cancelled):
            gate.send(Request("GET", url))
        free_at = time.monotonic()
        canceller.join()
    return free_at - cancelled_at
