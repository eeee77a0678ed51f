"""What both limits share: pages over one kept-alive connection, and one table in SQLite."""

from __future__ import annotations

import gc
import http.client
import sqlite3
import sys
from collections.abc import Callable, Iterator
from hashlib import blake2b
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from tests.bench.limit_mapping import Record

Row = tuple[Any, ...]
"""External id, hash, name, model, countries, revenue, currency, the record as JSON, and its raw
bytes: what any store of offers keeps."""

Known = dict[str, bytes]
Reader = Callable[[Iterator[bytes], Known], tuple[int, list[Row]]]

SCHEMA = """CREATE TABLE IF NOT EXISTS offers (
    id INTEGER PRIMARY KEY, external_id TEXT UNIQUE, hash BLOB, name TEXT, model TEXT,
    countries TEXT, revenue TEXT, currency TEXT, record BLOB, raw BLOB
)"""
_COLUMNS = ("hash", "name", "model", "countries", "revenue", "currency", "record", "raw")
UPSERT = f"""INSERT INTO offers (external_id, {", ".join(_COLUMNS)})
    VALUES ({", ".join("?" * (len(_COLUMNS) + 1))}) ON CONFLICT (external_id) DO UPDATE SET
    {", ".join(f"{name} = excluded.{name}" for name in _COLUMNS)}"""


def run(read: Reader) -> None:
    """One pull as a whole process: ``python -m … BASE_URL API_KEY DATABASE``."""
    gc.disable()  # nothing here makes cycles
    base_url, api_key, path = sys.argv[1:]
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute(SCHEMA)
    known = dict(database.execute("SELECT external_id, hash FROM offers"))
    fetched, rows = read(pages(base_url, api_key), known)
    with database:
        database.executemany(UPSERT, rows)
    database.close()
    print(f'{{"fetched": {fetched}, "written": {len(rows)}}}')


def pages(base_url: str, api_key: str) -> Iterator[bytes]:
    """The bodies of all pages, in order; a body without a next page is the last."""
    connection = http.client.HTTPConnection(urlsplit(base_url).netloc)
    number, body = 0, b'"next_page":'
    while b'"next_page":' in body[-100:]:
        number += 1
        target = f"/3.0/offers?limit=500&page={number}"
        connection.request("GET", target, headers={"API-Key": api_key})
        body = connection.getresponse().read()
        yield body
    connection.close()


def row(record: Record, hash_: bytes, text: bytes, raw: bytes) -> Row:
    plain = (record[name] for name in ("revenue", "currency"))
    countries = ",".join(record["countries"])
    return (
        record["external_id"],
        hash_,
        record["name"],
        record["model"],
        countries,
        *plain,
        text,
        raw,
    )


def digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=16).digest()
