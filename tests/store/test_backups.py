"""Backups are whole or not there; a restore keeps what was before."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from offersync_gui.errors import StoreError
from offersync_gui.store.backups import restore
from offersync_gui.store.inspection import check
from offersync_gui.store.migrations import NEWEST
from tests.store.builders import offer, sync

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.store import Store


@pytest.fixture
def backup(store: Store, acme: Advertiser, tmp_path: Path) -> Path:
    """With one offer; the store has another since."""
    sync(store, acme, [offer("1")])
    target = tmp_path / "copy.db"
    store.backup(target)
    sync(store, acme, [offer("2")])
    return target


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


def external_ids(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return [row[0] for row in db.execute("SELECT external_id FROM offer ORDER BY id")]


def test_a_backup_is_a_sound_database_of_its_own(backup: Path) -> None:
    check(backup)
    assert external_ids(backup) == ["1"]


def test_a_backup_that_fails_leaves_the_old_one(store: Store, backup: Path) -> None:
    before, there = backup.read_bytes(), names(backup.parent)
    with pytest.raises(StoreError, match="could not be written"):
        store.backup(backup / "inside.db")
    assert (backup.read_bytes(), names(backup.parent)) == (before, there)


def test_restore_replaces_and_keeps(store: Store, backup: Path, path: Path) -> None:
    aside = restore(path, backup)
    assert aside is not None
    assert external_ids(aside) == ["1", "2"]
    assert store.offers.record("Acme", "1")["name"] == "Offer 1"
    assert external_ids(path) == ["1"]
    assert not [name for name in names(path.parent) if name.endswith(".part")]


def test_restore_in_the_place_of_a_damaged_file(store: Store, backup: Path, path: Path) -> None:
    store.close()
    path.write_bytes(b"garbage")
    aside = restore(path, backup)
    assert aside is not None
    assert aside.read_bytes() == b"garbage"
    assert external_ids(path) == ["1"]


def test_restore_of_a_file_with_other_pages(backup: Path, path: Path) -> None:
    with closing(sqlite3.connect(backup)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("PRAGMA page_size = 4096")
        db.execute("VACUUM")
    restore(path, backup)
    assert external_ids(path) == ["1"]
    check(path)


def test_restore_where_nothing_is(backup: Path, tmp_path: Path) -> None:
    target = tmp_path / "other" / "offersync.db"
    target.parent.mkdir()
    assert restore(target, backup) is None
    assert names(target.parent) == {"offersync.db"}
    assert external_ids(target) == ["1"]


@pytest.mark.parametrize("kind", ["garbage", "empty", "newer", "missing", "foreign"])
def test_what_is_no_backup_is_not_restored(
    store: Store, backup: Path, path: Path, kind: str
) -> None:
    if kind in {"garbage", "empty"}:
        backup.write_bytes(b"garbage" if kind == "garbage" else b"")
    elif kind == "newer":
        with closing(sqlite3.connect(backup)) as db:
            db.execute(f"PRAGMA user_version = {NEWEST + 1}")
    else:
        backup.unlink()
    if kind == "foreign":
        with closing(sqlite3.connect(backup)) as db:
            db.execute("CREATE TABLE theirs (id)")
    store.close()
    before = path.read_bytes()
    with pytest.raises(StoreError):
        restore(path, backup)
    assert path.read_bytes() == before
    assert external_ids(path) == ["1", "2"]
