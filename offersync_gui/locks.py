"""Lock files: one at a time, across threads and processes; a killed process lets go.

The files stay: removing one would let two processes lock two files of the same name. The library
for it loads asyncio, for which every start of the window would wait.
"""

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

    def _lock(descriptor: int, *, wait: bool) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int, *, wait: bool) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock file ``path``, once it is free."""
    with private_file(path).open("r+b") as file:
        _lock(file.fileno(), wait=True)
        yield


@contextmanager
def locked_if_free(path: Path) -> Iterator[bool]:
    """Whether ``path`` was free and is now held. Never waits."""
    with private_file(path).open("r+b") as file:
        try:
            _lock(file.fileno(), wait=False)
        except OSError:
            free = False
        else:
            free = True
        yield free
