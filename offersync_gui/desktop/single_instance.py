"""One window for each data folder: the lock decides, and who comes second asks the first."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from time import monotonic, sleep
from typing import TYPE_CHECKING

from offersync_gui.errors import StoreError
from offersync_gui.store.run_lock import run_lock

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

LOCK_FOLDER = "running"
PATIENCE_SECONDS = 6.0
PAUSE_SECONDS = 0.1


class SingleInstance:
    """The lock is the system's own, so that a killed program has let go of it."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._held = ExitStack()

    def acquire(self) -> bool:
        """True for the first; all others have asked it to show itself, and should end.

        Waits for one that is just ending, or beginning. Never longer than a few seconds; then
        raises StoreError, as nobody has answered.
        """
        deadline = monotonic() + PATIENCE_SECONDS
        while not self._lock():
            # Loads QtNetwork, which a first start needs only once its window is painted.
            from offersync_gui.desktop.raising import ask

            if ask(self._data_dir):
                return False
            if monotonic() > deadline:
                log.warning("Another OfferSync uses this data folder, but does not answer")
                raise _silent(self._data_dir)
            sleep(PAUSE_SECONDS)
        return True

    def release(self) -> None:
        self._held.close()

    def _lock(self) -> bool:
        with ExitStack() as stack:
            if not stack.enter_context(run_lock(self._data_dir / LOCK_FOLDER, "window")):
                return False
            self._held = stack.pop_all()
        return True


def _silent(data_dir: Path) -> StoreError:
    return StoreError(
        "OfferSync is running already, but does not answer",
        f"Another one uses the data folder {data_dir}.",
        "Wait a moment and try again, or end the other one.",
    )
