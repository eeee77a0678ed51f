"""Connections to one database file: one for each thread, opened when it is first needed."""

from __future__ import annotations

import os
from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING, Any

from peewee import SqliteDatabase

from offersync_gui.store.failures import gone, plain_errors

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from peewee import ModelSelect, Select

    Query = ModelSelect[Any]
    Parameters = Mapping[str, Any] | Sequence[Any]

BUSY_SECONDS = 5
WAL_BYTES_KEPT = 32 * 2**20
READER_CACHE_KIB = 64 * 1024
WRITER_CACHE_KIB = 16 * 1024
PAGE_BYTES = 16 * 1024
"""Offers of a few KB share a page, so that fewer and fuller pages are written."""


class Database(SqliteDatabase):
    """Not connected yet. WAL is a property of the file, set when it is made.

    Its methods take models' queries, so that models need not be bound to one database.
    """

    def __init__(self, path: Path, *, foreign_keys: bool = True, cache_kib: int = 2048) -> None:
        pragmas = {
            "foreign_keys": int(foreign_keys),
            "synchronous": "normal",
            "journal_size_limit": WAL_BYTES_KEPT,
            "cache_size": -cache_kib,
        }
        # Not one that is made anew where somebody has taken the file away.
        uri = f"{path.absolute().as_uri()}?mode=rw"
        super().__init__(uri, uri=True, pragmas=pragmas, timeout=BUSY_SECONDS, autoconnect=False)

    def sql(self, statement: str, parameters: Parameters = ()) -> sqlite3.Cursor:
        cursor: sqlite3.Cursor = self.execute_sql(statement, parameters)  # type: ignore[no-untyped-call]
        return cursor

    def many(self, statement: str, rows: Iterable[Parameters]) -> None:
        """The statement for each row; to be called within a transaction."""
        self.connection().executemany(statement, rows)  # type: ignore[no-untyped-call]

    def tuples(self, query: Select) -> Iterator[tuple[Any, ...]]:
        """Plain rows as they come, without the cost of models."""
        return iter(self.execute(query))  # type: ignore[no-untyped-call]

    def dicts(self, query: Select) -> Iterator[dict[str, Any]]:
        """As :meth:`tuples`, by the names of the columns."""
        cursor = self.execute(query)  # type: ignore[no-untyped-call]
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor)


class Connections:
    """``reading`` and ``writing`` give the connected database; both raise StoreError.

    Writers of this process take turns here, so that a long one does not make others fail as busy.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._database = Database(path, cache_kib=READER_CACHE_KIB)
        self._turn = RLock()
        self._file = _identity(path)

    @contextmanager
    def reading(self) -> Iterator[Database]:
        with self._environment():
            self._database.connect(reuse_if_open=True)
            yield self._database

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """One transaction: all of it or nothing."""
        with self._turn, self.reading() as db, db.atomic("IMMEDIATE"):
            yield db

    @contextmanager
    def own(self) -> Iterator[Database]:
        """A connection apart, for one thread and one purpose; closed at the end."""
        with self._environment():
            db = Database(self.path, cache_kib=WRITER_CACHE_KIB)
            db.connect()
            try:
                yield db
            finally:
                db.close()

    @contextmanager
    def turn(self, db: Database) -> Iterator[None]:
        """As :meth:`writing`, on a connection of :meth:`own`."""
        with self._turn, self._environment(), db.atomic("IMMEDIATE"):
            yield

    def close(self) -> None:
        """Closes this thread's connection."""
        with plain_errors(self.path):
            self._database.close()

    @contextmanager
    def _environment(self) -> Iterator[None]:
        """What is written to a file that was taken away would be lost without a word."""
        if _identity(self.path) != self._file:
            raise gone(self.path)
        with plain_errors(self.path):
            yield


def _identity(path: Path) -> tuple[int, int] | None:
    """Of the file itself, whatever its name; None where there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
