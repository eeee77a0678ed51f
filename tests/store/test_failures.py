"""What the environment does to the database: a plain error, and everything as it was."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from threading import Event
from time import sleep
from typing import TYPE_CHECKING

import peewee
import pytest

from offersync_gui.errors import StoreError
from offersync_gui.store import connection
from offersync_gui.store.inspection import check
from offersync_gui.store.offer_query import OfferQuery
from tests.store.builders import STARTED, advertiser, offer, stage_all, sync

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.offer import Offer
    from offersync_gui.store import Store


def test_a_full_disk_is_named_and_can_be_recovered_from(
    store: Store, acme: Advertiser, path: Path
) -> None:
    sync(store, acme, [offer("1")])
    records = [offer(str(number)) for number in range(500)]
    with pytest.raises(StoreError, match="The disk is full"):
        sync_without_room(store, acme, records)
    assert store.offers.count(OfferQuery()) == 1
    check(path)
    sync(store, acme, records)
    assert store.offers.count(OfferQuery()) == 500
    assert [run.state for run in store.runs.list()] == ["ok", "interrupted", "ok"]


def sync_without_room(store: Store, account: Advertiser, records: Sequence[Offer]) -> None:
    with store.writer(account, "manual", STARTED) as writer:
        writer._db.sql("PRAGMA max_page_count = 1")  # the file may not grow by one page
        stage_all(writer, records)
        writer.apply(writer.run, [], complete=True)


def test_a_busy_database_is_named(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.01)
    store._connections._database.timeout = 0.01
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="busy"):
            store.settings.set("a", "b")
        assert store.settings.all() == {}
    store.settings.set("a", "b")


def test_a_database_that_cannot_be_written_is_named(store: Store) -> None:
    with store._connections.reading() as db:
        db.sql("PRAGMA query_only = 1")
    with pytest.raises(StoreError, match="cannot be written"):
        store.settings.set("a", "b")


def test_damage_in_the_midst_of_reading_is_named(
    store: Store, acme: Advertiser, path: Path
) -> None:
    sync(store, acme, [offer(str(number)) for number in range(500)])
    store.close()
    with path.open("r+b") as file:
        file.seek(8 * 4096)
        file.write(b"\xff" * (path.stat().st_size - 8 * 4096))
    with pytest.raises(StoreError, match="damaged"):
        list(store.offers.iterate(OfferQuery()))


def test_a_bug_is_no_environment(store: Store) -> None:
    with pytest.raises(peewee.OperationalError), store._connections.reading() as db:
        db.sql("SELECT nothing FROM nowhere")
    with pytest.raises(peewee.IntegrityError), store._connections.writing() as db:
        db.sql("INSERT INTO setting (key) VALUES ('a')")


def test_writers_of_one_process_take_turns(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer that is slower than a busy database is waited for fails nobody."""
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    store._connections._database.timeout = 0.05
    account = store.advertisers.add(advertiser("A"))
    with slow_writer(store):
        store.settings.set("key", "x")
    with slow_writer(store):
        sync(store, account, [offer("1")])
    assert store.settings.all() == {"key": "x"}
    assert store.offers.count(OfferQuery()) == 1


@contextmanager
def slow_writer(store: Store) -> Iterator[None]:
    """Another thread that writes, and goes on for a while."""
    started = Event()

    def write() -> None:
        with store._connections.writing():
            started.set()
            sleep(0.3)
        store.close_thread()

    with ThreadPoolExecutor(1) as pool:
        writer = pool.submit(write)
        assert started.wait(5)
        yield
        writer.result()
