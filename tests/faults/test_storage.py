"""The database: no room, other versions, steps that fail."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from offersync_gui.errors import StoreError
from offersync_gui.store import Store, opening
from offersync_gui.store.inspection import check
from offersync_gui.store.migrating import migrate
from offersync_gui.store.migrations import NEWEST, STEPS, Step
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.store.staging import RunWriter
from tests.faults import oracles
from tests.faults.command_line import told_plainly
from tests.faults.killed_storage import kept_of
from tests.faults.network import Network, record
from tests.faults.real import Real
from tests.faults.trial import ACME, canary
from tests.helpers.small_disk import can_mount, filled_up, small_disk

if TYPE_CHECKING:
    from tests.faults.trial import Trial

DATA = Path(__file__).parents[1] / "data"
DATABASE = "offersync.db"
UNUSABLE = 5
"""The exit code of a database that cannot be used."""
MANY, DISK_BYTES = 300, 6 * 2**20


def grow(network: Network) -> None:
    """It has more offers than there is room for."""
    more = [record(number, description=os.urandom(1000).hex()) for number in range(13, MANY + 1)]
    network.truth = [*network.truth, *more]
    network.per_page = MANY


@pytest.mark.fault("B03", "B04")
def test_a_database_that_may_not_grow(trial: Trial, monkeypatch: pytest.MonkeyPatch) -> None:
    grow(trial.network)
    with monkeypatch.context() as patch:
        no_page_more(patch)
        trial.begin(ACME)
        trial.bot.waitUntil(lambda: not trial.controller.state.busy)
        trial.heart.stop()
    [told] = [text for text in trial.texts if "disk" in text]
    assert "The disk is full" in told
    assert "Make room" in told
    assert "rollback" not in told
    assert trial.stored() == trial.before
    assert trial.sync().new == MANY - 12, "with room, it works again"


def no_page_more(patch: pytest.MonkeyPatch) -> None:
    """For every run that begins from now on."""
    stage = RunWriter.stage

    def on_a_full_disk(writer: RunWriter, *arguments: object) -> None:
        writer._db.sql("PRAGMA max_page_count = 1")
        stage(writer, *arguments)  # type: ignore[arg-type]

    patch.setattr(RunWriter, "stage", on_a_full_disk)


@pytest.mark.fault(*["B03"] * can_mount())
@pytest.mark.skipif(not can_mount(), reason="only root may mount a small disk")
def test_a_disk_that_is_full(tmp_path: Path) -> None:
    with (
        small_disk(tmp_path / "disk", DISK_BYTES) as disk,
        Network(canary()) as network,
        Network(canary(), offers=3) as neighbour,
    ):
        real = Real(disk / "data", network, neighbour)
        real.prepare()
        before = kept_of(real.folder / DATABASE)
        grow(network)
        with filled_up(disk):
            told_plainly(real.command("sync", "--json"), UNUSABLE, "The disk is full", "Make room")
            edit = real.command("offers", "set", ACME, "1", "notes=mine")
            told_plainly(edit, UNUSABLE, "The disk is full")
        oracles.sound(real.folder / DATABASE)
        assert kept_of(real.folder / DATABASE) == before
        real.look_at_everything(tmp_path)


@pytest.mark.fault("B10")
@pytest.mark.parametrize("version", [NEWEST + 1, NEWEST + 1000, 2**31 - 1])
def test_a_database_of_a_newer_program_is_not_touched(real: Real, version: int) -> None:
    path = real.folder / DATABASE
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {version}")
    before = path.read_bytes()
    for argv in (["sync"], ["offers", "list"], ["backup", real.folder / "copy.db"]):
        told_plainly(real.command(*argv), UNUSABLE, "newer OfferSync")
    with real.start() as running:
        seen = running.until(lambda seen: seen["question"])
        assert "newer OfferSync" in seen["question"]
        running("press", "Quit")
        assert running.process.wait(5) == UNUSABLE
    assert path.read_bytes() == before
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {NEWEST}")


@pytest.mark.fault("B11")
@pytest.mark.parametrize("version", range(1, NEWEST + 1))
def test_a_database_of_every_version_is_taken_over(tmp_path: Path, version: int) -> None:
    path, backups = tmp_path / DATABASE, tmp_path / "backups"
    shutil.copy(DATA / f"offersync-v{version}.db", path)
    before = kept_of(path)
    store = Store.open(path, backups=backups)
    assert kept_of(path) == before
    assert store.offers.record("Acme", "1")["notes"] == "call Ann"
    assert store.offers.count(OfferQuery(search="hand")) == 1
    store.close()
    check(path)
    oracles.sound(path)
    copies = list(backups.glob("*.db"))
    assert len(copies) == (version < NEWEST)
    for copy in copies:
        assert kept_of(copy) == before
        with closing(sqlite3.connect(copy)) as db:
            assert db.execute("PRAGMA user_version").fetchone() == (version,)


FAULTY = {
    "SQL": "INSERT INTO nowhere VALUES (1)",
    "a function": "UPDATE offer SET campaign_name = campaign_name(1, 2, 3, 4)",
    "orphans": "DELETE FROM advertiser",
    "a rule": "UPDATE offer SET id = 1",
}


@pytest.mark.fault("B12")
@pytest.mark.parametrize("fault", FAULTY)
@pytest.mark.parametrize("old", [1, NEWEST - 1, NEWEST])
def test_a_migration_that_fails_half_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str, old: int
) -> None:
    path = tmp_path / DATABASE
    shutil.copy(DATA / f"offersync-v{old}.db", path)
    before = dump(path)
    broken = Step(NEWEST + 2, ("CREATE TABLE half (id)", FAULTY[fault]))
    steps = (*STEPS, Step(NEWEST + 1, ("CREATE TABLE more (id)",)), broken)
    with monkeypatch.context() as patch:
        patch.setattr(opening, "NEWEST", NEWEST + 2)
        patch.setattr(opening, "migrate", lambda path: migrate(path, steps))
        for _ in range(2):
            with pytest.raises(StoreError, match="could not be updated") as caught:
                Store.open(path, backups=tmp_path / "backups")
    assert "Nothing was changed" in caught.value.next_step
    assert dump(path) == before, "not one step of it"
    assert {dump(copy) == before for copy in (tmp_path / "backups").glob("*.db")} == {True}
    Store.open(path, backups=tmp_path / "backups").close()
    oracles.sound(path)


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        tables = db.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        return [str(version), *map(str, tables), *map(str, kept_of(path))]


@pytest.mark.fault("B18")
@pytest.mark.parametrize("table", ["advertiser", "offer", "sync_run"])
def test_a_rebuilt_table_takes_nothing_with_it(tmp_path: Path, table: str) -> None:
    """As SQLite wants it done, where a column cannot be changed in place."""
    path = tmp_path / DATABASE
    shutil.copy(DATA / f"offersync-v{NEWEST}.db", path)
    Store.open(path, backups=tmp_path).close()
    before, counts = kept_of(path), rows_of(path)
    with closing(sqlite3.connect(path)) as db:
        [(sql,)] = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [table])
        views = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'view'").fetchall()
    new = sql.replace(f"CREATE TABLE {table}", f"CREATE TABLE {table}_new", 1)
    assert new != sql
    rebuilt = Step(
        NEWEST + 1,
        (
            *(f"DROP VIEW {name}" for name, _ in views),
            new,
            f"INSERT INTO {table}_new SELECT * FROM {table}",
            f"DROP TABLE {table}",
            f"ALTER TABLE {table}_new RENAME TO {table}",
            *(text for _, text in views),
        ),
    )
    migrate(path, (*STEPS, rebuilt))
    assert kept_of(path) == before
    assert rows_of(path) == counts
    oracles.sound(path)


def rows_of(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as db:
        names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: db.execute(f"SELECT count(*) FROM [{name}]").fetchone()[0] for (name,) in names
        }
