"""Looks at a database file without changing a byte of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, nullcontext
from typing import TYPE_CHECKING

from offersync_gui.errors import StoreError
from offersync_gui.store.connection import BUSY_SECONDS
from offersync_gui.store.failures import damaged, plain_errors
from offersync_gui.store.migrations import NEWEST
from offersync_gui.store.migrations.m0001_first import APPLICATION_ID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    Until = Callable[[Callable[[], None]], AbstractContextManager[None]]

SMALLEST_BYTES = 512


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write and makes no file."""
    uri = f"{path.absolute().as_uri()}?mode=ro"
    with (
        plain_errors(path),
        closing(sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS)) as connection,
    ):
        yield connection


def version_of(path: Path) -> int:
    """0 for a file without a schema. Raises StoreError when it is not for this program."""
    # SQLite takes a shorter file for an empty one, and would write over it.
    if path.is_file() and 0 < path.stat().st_size < SMALLEST_BYTES:
        raise damaged(path, "it is shorter than any database.")
    with reading(path) as connection:
        version, application, tables = (
            connection.execute(sql).fetchone()[0]
            for sql in (
                "PRAGMA user_version",
                "PRAGMA application_id",
                "SELECT count(*) FROM sqlite_master",
            )
        )
    if tables and application != APPLICATION_ID:
        raise StoreError(
            "The file is not a database of OfferSync",
            f"{path} belongs to another program and was left alone.",
            "Choose another folder with --data-dir, or another file.",
        )
    if version > NEWEST:
        raise StoreError(
            "The database is from a newer OfferSync",
            f"{path} has version {version}; this program knows up to {NEWEST}.",
            "Install the newer OfferSync. The file was left alone.",
        )
    return int(version)


def quick_check(path: Path, until: Until | None = None) -> None:
    """Raises StoreError when pages are damaged; takes about a second for 400 MB.

    Within ``until(stop)``, ``stop`` may be called to interrupt it: sqlite3.OperationalError.
    """
    with reading(path) as connection, until(connection.interrupt) if until else nullcontext():
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise damaged(path, found)


def check(path: Path) -> None:
    """Whether the file is whole and for this program. Raises StoreError."""
    if not version_of(path):
        raise damaged(path, "it is empty.")
    quick_check(path)
