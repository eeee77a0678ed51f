"""One run per advertiser at a time, across threads and processes; a killed one lets go."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from offersync_gui.locks import locked_if_free
from offersync_gui.paths import unusable_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def run_lock(folder: Path, uid: str) -> Iterator[bool]:
    """Whether the lock was free and is now ours. Never waits. Raises StoreError."""
    with ExitStack() as held:
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            free = held.enter_context(locked_if_free(folder / f"{uid}.lock"))
        except OSError as error:
            raise unusable_folder(str(error)) from error
        yield free
