"""Files of all kinds in the place of the database: each is used, or refused and left alone."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from offersync_gui.errors import StoreError
from offersync_gui.store import Store, migrations, opening
from offersync_gui.store.connection import PAGE_BYTES
from offersync_gui.store.inspection import check
from offersync_gui.store.migrating import migrate
from offersync_gui.store.migrations import NEWEST, STEPS, Step
from offersync_gui.store.offer_query import OfferQuery
from tests.store.builders import advertiser, offer, sync

if TYPE_CHECKING:
    from collections.abc import Callable

DATA = Path(__file__).parent.parent / "data"
OLD_FILES = sorted(DATA.glob("offersync-v*.db"))
BROKEN_STEP = Step(NEWEST + 1, ("CREATE TABLE half (id)", "INSERT INTO nowhere VALUES (1)"))
posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")


def open_store(path: Path) -> Store:
    return Store.open(path, backups=path.parent / "backups")


def filled(path: Path) -> Path:
    store = open_store(path)
    sync(store, store.advertisers.add(advertiser()), [offer(str(i)) for i in range(200)])
    store.close()
    return path


def refused(path: Path, title: str) -> StoreError:
    before = path.read_bytes()
    with pytest.raises(StoreError, match=title) as caught:
        open_store(path)
    assert path.read_bytes() == before
    assert caught.value.next_step
    return caught.value


@posix
def test_files_are_the_owners_alone(path: Path) -> None:
    before = os.umask(0)
    try:
        store = open_store(path)
        sync(store, store.advertisers.add(advertiser()), [offer("1")])
        modes = {stat.S_IMODE(each.stat().st_mode) for each in path.parent.glob(f"{path.name}*")}
        store.close()
    finally:
        os.umask(before)
    assert modes == {0o600}


def test_pragmas_hold_on_every_connection(store: Store) -> None:
    with store._connections.reading() as db, store._connections.own() as other:
        for each in (db, other):
            assert each.pragma("journal_mode") == "wal"
            assert each.pragma("foreign_keys") == 1
            assert each.pragma("synchronous") == 1
            assert each.pragma("busy_timeout") == 5000


def test_a_newer_file_is_refused(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {NEWEST + 1}")
    assert f"version {NEWEST + 1}" in refused(path, "newer OfferSync").detail


@pytest.mark.parametrize(
    "content", [b"garbage" * 1000, b"x", b"SQLite format 3\0" + b"\xff" * 5000]
)
def test_garbage_is_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert "restore" in refused(path, "damaged").next_step


def test_another_programs_database_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE theirs (id)")
    refused(path, "not a database of OfferSync")


def test_damaged_pages_are_found(path: Path) -> None:
    content = bytearray(filled(path).read_bytes())
    middle = len(content) // 2 // PAGE_BYTES * PAGE_BYTES
    content[middle : middle + PAGE_BYTES] = b"\xff" * PAGE_BYTES
    path.write_bytes(content)
    refused(path, "damaged")


def test_a_cut_file_is_found_whatever_its_size(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "CHECKED_BYTES", 0)
    content = filled(path).read_bytes()
    path.write_bytes(content[: len(content) // 2])
    refused(path, "damaged")


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be used") as caught:
        open_store(tmp_path / "none" / "offersync.db")
    assert "--data-dir" in caught.value.next_step


def test_a_folder_in_its_place_is_told(path: Path) -> None:
    path.mkdir()
    with pytest.raises(StoreError, match="cannot be used"):
        open_store(path)


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_read_only_folder_is_told(path: Path) -> None:
    filled(path)
    path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        with pytest.raises(StoreError, match="cannot be used"):
            open_store(path).settings.set("a", "b")
    finally:
        path.parent.chmod(0o700)


@pytest.mark.fault("B11")
def test_there_is_an_old_file_for_every_version() -> None:
    versions = [step.version for step in STEPS]
    assert versions == list(range(1, NEWEST + 1))
    assert {f"offersync-v{version}.db" for version in versions} <= {p.name for p in OLD_FILES}


@pytest.mark.parametrize("old", OLD_FILES, ids=lambda old: old.stem)
def test_a_file_of_every_version_opens_with_its_data(old: Path, path: Path) -> None:
    shutil.copy(old, path)
    store = open_store(path)
    assert [item.name for item in store.advertisers.list()] == ["Acme"]
    record = store.offers.record("Acme", "1")
    assert (record["revenue"], record["notes"]) == ("12.345678", "call Ann")
    assert record["locked_fields"] == ["name"]
    assert store.offers.count(OfferQuery(search="by hand")) == 1
    assert store.offers.count(OfferQuery(view="gone")) == 1
    assert [run.state for run in store.runs.list()] == ["held", "ok", "ok"]
    assert store.settings.all() == {"sync.enabled": "false"}
    assert store.runs.apply(3).state == "ok"
    store.close()
    check(path)


@pytest.mark.parametrize("old", OLD_FILES, ids=lambda old: old.stem)
def test_an_old_file_gets_the_schema_of_a_new_one(old: Path, path: Path) -> None:
    shutil.copy(old, path)
    fresh = path.with_name("fresh.db")
    for each in (path, fresh):
        open_store(each).close()
    assert schema(path) == schema(fresh)


def schema(path: Path) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as db:
        return set(db.execute("SELECT name, sql FROM sqlite_master"))


def grow(monkeypatch: pytest.MonkeyPatch, *steps: Step) -> None:
    """As if this were a later program."""
    grown = (*STEPS, *steps)
    newest = grown[-1].version
    monkeypatch.setattr(opening, "NEWEST", newest)
    monkeypatch.setattr("offersync_gui.store.inspection.NEWEST", newest)
    monkeypatch.setattr(opening, "migrate", lambda path: migrate(path, grown))


def test_before_a_migration_a_backup_is_made(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(path)
    grow(monkeypatch, Step(NEWEST + 1, ("CREATE TABLE more (id)",)))
    open_store(path).close()
    (copy,) = (path.parent / "backups").iterdir()
    assert copy.name.endswith(f"-v{NEWEST}.db")
    assert [version(copy), version(path)] == [NEWEST, NEWEST + 1]


def test_a_new_file_needs_no_backup(path: Path) -> None:
    open_store(path).close()
    assert not (path.parent / "backups").exists()


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])


def test_the_last_three_backups_are_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(path)
    grow(monkeypatch, BROKEN_STEP)
    made: list[Path] = []
    for _ in range(5):
        with pytest.raises(StoreError, match="could not be updated"):
            open_store(path)
        kept = set((path.parent / "backups").iterdir())
        made.extend(kept.difference(made))
        assert kept == set(made[-3:])
    assert len(made) == 5


def test_a_step_that_fails_half_way_leaves_the_old_version(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(path)
    with monkeypatch.context() as patch:
        grow(patch, BROKEN_STEP)
        with pytest.raises(StoreError, match="could not be updated"):
            open_store(path)
    assert version(path) == NEWEST
    store = open_store(path)
    assert store.offers.count(OfferQuery()) == 200
    with store._connections.reading() as db:
        assert "half" not in db.get_tables()
    store.close()


def rebuilt_offers() -> list[str]:
    return [
        "CREATE TABLE offer_new AS SELECT * FROM offer",
        "DROP VIEW search_source",
        "DROP TABLE offer",
        "CREATE TABLE offer (id INTEGER PRIMARY KEY, advertiser_id REFERENCES advertiser)",
        "INSERT INTO offer SELECT id, advertiser_id FROM offer_new",
    ]


@pytest.mark.parametrize(
    ("statements", "problem"),
    [
        (rebuilt_offers, None),
        (lambda: ["DELETE FROM offer WHERE external_id = '1'"], "could not be updated"),
    ],
    ids=["rebuilt", "orphans"],
)
def test_a_rebuilt_table_takes_nothing_with_it(
    path: Path, statements: Callable[[], list[str]], problem: str | None
) -> None:
    filled(path)
    steps = (*STEPS, Step(NEWEST + 1, statements()))
    if problem is None:
        migrate(path, steps)
    else:
        with pytest.raises(StoreError, match=problem):
            migrate(path, steps)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM offer_detail").fetchone() == (200,)
        assert db.execute("SELECT count(*) FROM offer").fetchone() == (200,)


def test_migrations_do_not_know_the_live_schema() -> None:
    modules = list(Path(migrations.__file__).parent.glob("m*.py"))
    assert len(modules) == len(STEPS)
    for module in modules:
        assert "import" not in module.read_text(encoding="utf-8").replace(
            "from __future__ import annotations", ""
        )
