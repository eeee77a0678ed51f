"""The first look at a database shows what the store would show, or leaves it to the store."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from offersync_gui.domain.offer import Cap, OsTarget
from offersync_gui.store import first_look
from offersync_gui.store.migrations import NEWEST
from offersync_gui.store.offer_query import ORDERS, OfferQuery
from tests.store.builders import advertiser, offer, sync

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.store import Store
    from offersync_gui.store.first_look import FirstLook


def looked(path: Path, order: str | None = None, limit: int = 2) -> FirstLook:
    look = first_look.first_look(path, order, limit)
    assert look is not None
    return look


@pytest.fixture
def filled(store: Store, acme: Advertiser) -> Store:
    caps = [Cap("day", "conversions", "5"), Cap("month", "budget", "9.5", "sale", ["DE"])]
    offers = [
        offer("1", revenue="9.00", countries=["DE", "US"], caps=caps),
        offer("2", revenue="10.00", os=[OsTarget("iOS")], categories=["Games"]),
        offer("3", starts_at="2026-01-01T00:00:00Z"),
    ]
    sync(store, acme, offers)
    return store


@pytest.mark.parametrize(
    "order", [None, *ORDERS, *(f"-{name}" for name in ORDERS), "-status,revenue"]
)
def test_it_shows_the_store_s_offers(path: Path, filled: Store, order: str | None) -> None:
    look = looked(path, order)
    assert (look.total, look.offers) == filled.offers.list(OfferQuery(order=order, limit=2))
    assert look.query == OfferQuery(order=order)


def test_it_knows_settings_and_living_advertisers(path: Path, filled: Store) -> None:
    filled.settings.set("ui.language", "de")
    filled.advertisers.add(advertiser("Zebra"))
    gone = filled.advertisers.add(advertiser("Beta"))
    filled.advertisers.remove(gone.id, keep_offers=True)
    look = looked(path)
    assert look.settings == filled.settings.all() == {"ui.language": "de"}
    assert (
        look.advertisers
        == ("Acme", "Zebra")
        == tuple(item.name for item in filled.advertisers.list())
    )


def test_an_empty_database_is_shown_as_such(path: Path, store: Store) -> None:
    assert looked(path) == ({}, (), OfferQuery(), 0, [])


@pytest.mark.parametrize(
    "change",
    [
        f"PRAGMA user_version = {NEWEST + 1}",
        f"PRAGMA user_version = {NEWEST - 1}",
        "PRAGMA application_id = 1",
        "UPDATE sync_run SET state = 'running'",
        "DROP TABLE setting",
    ],
)
def test_what_is_unusual_is_left_to_the_store(path: Path, filled: Store, change: str) -> None:
    filled.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(change)
    assert first_look.first_look(path, None, 2) is None


def test_an_unknown_order_is_left_to_the_store(path: Path, filled: Store) -> None:
    assert first_look.first_look(path, "no such order", 2) is None


def test_a_file_that_is_not_there_is_not_made(path: Path) -> None:
    assert first_look.first_look(path, None, 2) is None
    assert not path.exists()


@pytest.mark.parametrize("checked", [0, 2**20])
def test_damage_is_left_to_the_store(
    path: Path, filled: Store, monkeypatch: pytest.MonkeyPatch, checked: int
) -> None:
    monkeypatch.setattr(first_look, "CHECKED_BYTES", checked)
    filled.close()
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    assert first_look.first_look(path, None, 2) is None


def test_a_database_that_is_being_changed_at_this_moment_is_shown(
    path: Path, filled: Store
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("BEGIN IMMEDIATE")
        assert looked(path).total == 3
