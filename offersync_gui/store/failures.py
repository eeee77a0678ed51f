"""Turns what the environment does to the database into words; bugs pass through untouched."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from shutil import disk_usage
from typing import TYPE_CHECKING, NamedTuple

import peewee

from offersync_gui.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class _Words(NamedTuple):
    title: str
    next_step: str


_BUSY = _Words(
    "The database is busy",
    "Another OfferSync is writing to it. Wait until it is done, then try again.",
)
_DAMAGED = _Words(
    "The database is damaged",
    "Nothing was changed. Restore a backup: offersync restore FILE keeps the damaged file aside; "
    "automatic backups lie in the folder backups of the data folder.",
)
_READ_ONLY = _Words(
    "The database cannot be written",
    "Allow writing to the file and its folder, or choose another with --data-dir.",
)
_UNREACHABLE = _Words(
    "The database file cannot be opened",
    "Check that the folder exists and may be written, or choose another with --data-dir.",
)
_FULL = _Words("The disk is full", "Make room on the disk, then try again. The database is intact.")
# What SQLite says of a full disk when the file beside the database finds no room.
_PERHAPS_FULL = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN})
LEAST_FREE_BYTES = 256 * 1024
_ENVIRONMENT = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _UNREACHABLE,
    sqlite3.SQLITE_IOERR: _Words(
        "The disk does not read or write the database", "Check the disk, then try again."
    ),
}


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Raises StoreError for busy, full, damaged, read-only and unreachable databases."""
    try:
        yield
    except (peewee.PeeweeException, sqlite3.Error) as error:
        for cause in _causes(error):
            words = _words_for(cause, path)
            if words is not None:
                raise StoreError(words.title, f"{path}: {cause}.", words.next_step) from error
        raise


def _words_for(cause: BaseException, path: Path) -> _Words | None:
    kind = getattr(cause, "sqlite_errorcode", 0) & 0xFF  # the rest are its details
    if kind in _PERHAPS_FULL and _is_full(path):
        return _FULL
    return _ENVIRONMENT.get(kind)


def _is_full(path: Path) -> bool:
    try:
        return disk_usage(path.parent).free < LEAST_FREE_BYTES
    except OSError:
        return False


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what led to it: a full disk hides behind "cannot rollback"."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def damaged(path: Path, detail: str) -> StoreError:
    """For damage that SQLite reports as text, not as an error."""
    return StoreError(_DAMAGED.title, f"{path}: {detail}", _DAMAGED.next_step)


def gone(path: Path) -> StoreError:
    """For a file that somebody took away, or put another in its place."""
    return StoreError(
        "The database file is no longer there",
        f"{path} was removed or replaced while it was in use. Nothing was written since.",
        "Put it back, or restore a backup, and start OfferSync again.",
    )


def is_damage(error: StoreError) -> bool:
    """Whether a backup would help."""
    return error.title == _DAMAGED.title
