"""Connections to one database file: one for each thread, opened when it is first needed."""

from __future__ import annotations

from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING

from peewee import SqliteDatabase

from offersync_gui.store.failures import plain_errors

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUSY_SECONDS = 5
WAL_BYTES_KEPT = 32 * 2**20
READER_CACHE_KIB = 64 * 1024
WRITER_CACHE_KIB = 16 * 1024


def database(path: Path, *, foreign_keys: bool = True, cache_kib: int = 2048) -> SqliteDatabase:
    """Not connected yet. WAL is a property of the file, set when it is created."""
    pragmas = {
        "foreign_keys": int(foreign_keys),
        "synchronous": "normal",
        "journal_size_limit": WAL_BYTES_KEPT,
        "cache_size": -cache_kib,
    }
    return SqliteDatabase(path, pragmas=pragmas, timeout=BUSY_SECONDS, autoconnect=False)


class Connections:
    """``reading`` and ``writing`` give the connected database; both raise StoreError.

    Writers of this process take turns here, so that a long one does not make others fail as busy.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._database = database(path, cache_kib=READER_CACHE_KIB)
        self._turn = RLock()

    @contextmanager
    def reading(self) -> Iterator[SqliteDatabase]:
        with plain_errors(self.path):
            self._database.connect(reuse_if_open=True)
            yield self._database

    @contextmanager
    def writing(self) -> Iterator[SqliteDatabase]:
        """One transaction: all of it or nothing."""
        with self._turn, self.reading() as db, db.atomic("IMMEDIATE"):
            yield db

    @contextmanager
    def own(self) -> Iterator[SqliteDatabase]:
        """A connection apart, for one thread and one purpose; closed at the end."""
        with plain_errors(self.path):
            db = database(self.path, cache_kib=WRITER_CACHE_KIB)
            db.connect()
            try:
                yield db
            finally:
                db.close()

    @contextmanager
    def turn(self, db: SqliteDatabase) -> Iterator[None]:
        """As :meth:`writing`, on a connection of :meth:`own`."""
        with self._turn, plain_errors(self.path), db.atomic("IMMEDIATE"):
            yield

    def close(self) -> None:
        """Closes this thread's connection."""
        with plain_errors(self.path):
            self._database.close()
