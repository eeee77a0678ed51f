"""Brings a database file to where it can be used: made, checked, backed up, migrated."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from offersync_gui.errors import StoreError
from offersync_gui.paths import private_file
from offersync_gui.store.backups import back_up_before_migration, forget_parts
from offersync_gui.store.first_look import CHECKED_BYTES
from offersync_gui.store.inspection import quick_check, version_of
from offersync_gui.store.migrating import migrate
from offersync_gui.store.migrations import NEWEST

if TYPE_CHECKING:
    from pathlib import Path


def prepare(path: Path, backups: Path) -> None:
    """Afterwards the file is there, of the newest version, and readable. Raises StoreError.

    A small file is checked page by page each time; a large one would need too long, so that
    it is checked only after a run that was killed (and, by SQLite itself, for a cut end).
    """
    create(path)
    forget_parts(path.parent, path)
    version = version_of(path)
    if version == NEWEST:
        if path.stat().st_size <= CHECKED_BYTES:
            quick_check(path)
        return
    if version:
        quick_check(path)
        back_up_before_migration(path, backups, version)
    migrate(path)


def create(path: Path) -> None:
    """An empty file that only its owner may read, if there is nothing.

    What is there is not opened: closing it again would drop SQLite's locks in this process.
    """
    try:
        if not path.exists():
            private_file(path)
    except OSError as error:
        raise _unusable(path, str(error.strerror)) from error
    if not path.is_file():
        raise _unusable(path, "it is not a file")
    if not os.access(path, os.R_OK | os.W_OK):
        raise _unusable(path, "it may not be read or written")


def _unusable(path: Path, reason: str) -> StoreError:
    return StoreError(
        "The database file cannot be used",
        f"{path}: {reason}.",
        "Check that its folder exists and may be written, or choose another: --data-dir.",
    )
