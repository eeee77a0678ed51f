"""Waiting for what another process or thread does."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_SECONDS = 20.0
PAUSE_SECONDS = 0.01


def wait_until(it_is_so: Callable[[], object]) -> None:
    """Fails when it takes longer than a slow machine may need."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not it_is_so():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(PAUSE_SECONDS)
