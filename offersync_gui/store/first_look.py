"""What the window shows first, read with SQLite alone before the store itself is loaded."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any, NamedTuple

from offersync_gui.store.listing import Summary, summaries
from offersync_gui.store.migrations import NEWEST
from offersync_gui.store.migrations.m0001_first import APPLICATION_ID
from offersync_gui.store.offer_query import ORDERS, OfferQuery

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# A larger file takes too long to check, and is not checked at a start.
CHECKED_BYTES = 16 * 2**20
BUSY_SECONDS = 0.2


class FirstLook(NamedTuple):
    """``settings`` are those that are stored, ``offers`` the first ones of ``query``."""

    settings: Mapping[str, str]
    advertisers: tuple[str, ...]
    query: OfferQuery
    total: int
    offers: list[Summary]


def first_look(path: Path, order: str | None, limit: int) -> FirstLook | None:
    """All offers in that order of an OfferQuery, of which only the first are read.

    None where anything is not as usual, be it that there is no file yet: then the store has to
    be opened first, which puts it right or tells what is wrong.
    """
    try:
        uri = f"{path.absolute().as_uri()}?mode=rw"
        with closing(sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS)) as database:
            return _read(database, order, limit) if _is_sound(database, path) else None
    except (OSError, sqlite3.Error, KeyError, ValueError):
        return None


def _is_sound(database: sqlite3.Connection, path: Path) -> bool:
    """Of this program and version, whole, and without a run that was killed."""
    small = path.stat().st_size <= CHECKED_BYTES
    return (
        os.access(path, os.R_OK | os.W_OK)
        and _one(database, "PRAGMA application_id") == APPLICATION_ID
        and _one(database, "PRAGMA user_version") == NEWEST
        and _one(database, "SELECT count(*) FROM sync_run WHERE state = 'running'") == 0
        and (not small or _one(database, "PRAGMA quick_check(1)") == "ok")
    )


def _read(database: sqlite3.Connection, order: str | None, limit: int) -> FirstLook:
    settings = database.execute("SELECT key, value FROM setting")
    names = database.execute("SELECT name FROM advertiser WHERE removed_at IS NULL ORDER BY name")
    sql = f"SELECT id FROM offer ORDER BY {_sql_of(order)} LIMIT ?"
    ids = [row[0] for row in database.execute(sql, [limit])]
    return FirstLook(
        settings=dict(settings),
        advertisers=tuple(name for (name,) in names),
        query=OfferQuery(order=order),
        total=_one(database, "SELECT count(*) FROM offer"),
        offers=list(summaries(database.execute, ids)),
    )


def _sql_of(order: str | None) -> str:
    """Raises KeyError for a word that is none of ORDERS."""
    if order is None:
        return "id DESC"
    terms = (
        f"{ORDERS[term.removeprefix('-')]} {'DESC' if term.startswith('-') else 'ASC'}"
        for term in order.split(",")
    )
    return ", ".join([*terms, "id"])


def _one(database: sqlite3.Connection, statement: str) -> Any:
    return database.execute(statement).fetchone()[0]
