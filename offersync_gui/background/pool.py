"""Several threads that do jobs at once, and answer in the GUI thread."""

from __future__ import annotations

import logging
from functools import cached_property
from typing import TYPE_CHECKING

from offersync_gui.background.jobs import Jobs
from offersync_gui.errors import OfferSyncError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future, ThreadPoolExecutor

    from offersync_gui.background.jobs import Job

log = logging.getLogger(__name__)


class Pool(Jobs):
    """At most ``most`` threads, made when they are needed. It must be stopped before it goes.

    ``closing`` is called by the job's thread after each job.
    """

    def __init__(self, name: str, most: int, closing: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._name, self._most = name, most
        self._closing = closing
        self._futures: set[Future[None]] = set()

    @cached_property
    def _executor(self) -> ThreadPoolExecutor:
        """Made, and its library loaded, with the first job."""
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(self._most, thread_name_prefix=f"offersync-{self._name}")

    def stop(self, seconds: float) -> bool:
        """`refuse`, then wait for the threads; False when one is at work after that time."""
        self.refuse()
        if not self._futures:
            return True
        from concurrent.futures import wait

        self._executor.shutdown(wait=False, cancel_futures=True)
        # Those that never began are not waited for: nobody would tell of their end.
        begun = {future for future in self._futures if not future.cancelled()}
        late = wait(begun, timeout=seconds).not_done
        if late:
            log.warning("%d jobs did not stop in %.1f s", len(late), seconds)
            return False
        self._executor.shutdown()
        return True

    def _hand(self, job: Job) -> None:
        self._futures = {future for future in self._futures if not future.done()}
        self._futures.add(self._executor.submit(self._execute, job))

    def _finish(self) -> None:
        try:
            if self._closing is not None:
                self._closing()
        except OfferSyncError:
            log.exception("A thread of %s could not be left in good order", self._name)
