"""One run per advertiser at a time, across threads and processes; a killed one lets go."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from offersync_gui.paths import private_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def run_lock(folder: Path, uid: str) -> Iterator[bool]:
    """Whether the lock was free and is now ours. Never waits."""
    folder.mkdir(mode=0o700, exist_ok=True)
    with private_file(folder / f"{uid}.lock").open("r+b") as file:
        try:
            _lock(file.fileno())
        except OSError:
            yield False
        else:
            yield True
