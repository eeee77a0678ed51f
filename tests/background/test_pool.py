"""Several jobs at once, and an end that waits for those at work and for no others."""

from __future__ import annotations

import threading
from time import monotonic
from typing import TYPE_CHECKING

from offersync_gui.background.pool import Pool

if TYPE_CHECKING:
    from offersync_gui.engine.cancel import CancelToken


def test_a_pool_with_jobs_that_never_began_stops_at_once() -> None:
    pool = Pool("test", 1)
    begun = threading.Event()

    def work(token: CancelToken) -> None:
        begun.set()
        token.wait(60)
        token.raise_if_cancelled()

    for _ in range(4):
        pool.run(work, lambda nothing: None)
    assert begun.wait(5)
    started = monotonic()
    assert pool.stop(20)
    assert monotonic() - started < 10
