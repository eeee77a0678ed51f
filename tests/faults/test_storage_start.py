"""The start: another instance, what a killed one leaves, databases and folders that are no use."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from threading import Event
from typing import TYPE_CHECKING

import pytest

from offersync_gui.store.connection import PAGE_BYTES
from offersync_gui.store.first_look import CHECKED_BYTES
from tests.faults.command_line import ROOT, told_plainly
from tests.faults.killed_storage import kept_of
from tests.faults.real import QUIT_SECONDS
from tests.helpers import raw_server
from tests.helpers.small_disk import read_only

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.faults.real import Real, Running
    from tests.helpers.raw_server import Exchange

DATABASE = "offersync.db"
UNUSABLE = 5
SECOND = "import sys; from offersync_gui.app import run; sys.exit(run(sys.argv[1]))"


def second(folder: Path) -> int:
    """Another start on the same folder; how it ended."""
    command = [sys.executable, "-c", SECOND, str(folder)]
    return subprocess.run(command, cwd=ROOT, timeout=30, check=False).returncode


@pytest.mark.fault("B06")
def test_a_second_start_raises_the_first(real: Real) -> None:
    with real.start() as running:
        running.until(lambda seen: seen["window"])
        running("tray")
        running("close")
        running.until(lambda seen: not seen["window"])
        assert second(real.folder) == 0
        running.until(lambda seen: seen["window"])
        running("quit")
        running.ends()


@pytest.mark.fault("B06")
def test_a_second_start_does_not_disturb_a_sync(real: Real) -> None:
    reached = Event()

    def wait(exchange: Exchange) -> bool:
        reached.set()
        return raw_server.never_answer(exchange)

    with real.start() as running:
        running.until(lambda seen: seen["window"])
        real.network.fault = wait
        running("sync")
        assert reached.wait(QUIT_SECONDS)
        assert second(real.folder) == 0
        assert running("look")["state"]["busy"]
        running("quit")
        running.ends()


@pytest.mark.fault("B07")
@pytest.mark.parametrize("kills", [1, 3])
def test_what_killed_ones_leave_is_no_obstacle(real: Real, kills: int) -> None:
    for _ in range(kills):
        with real.start() as running:
            running.until(lambda seen: seen["window"])
            real.network.fault = raw_server.never_answer
            running("sync")
            running.process.kill()
            running.process.wait()
    real.network.fault = None
    with real.start() as running:
        running.until(lambda seen: seen["window"])
        assert second(real.folder) == 0, "it answers"
        [states] = running("cycle", "1")["states"]
        assert states == ["ok", "ok"]
        running("quit")
        running.ends()
    assert {run["state"] for run in real.runs()} <= {"ok", "interrupted"}


def garbage(path: Path) -> None:
    path.write_bytes(b"no database at all" * 5000)


def emptied(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + bytes(50_000))


def a_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // PAGE_BYTES * PAGE_BYTES
    content[middle : middle + PAGE_BYTES] = b"\xff" * PAGE_BYTES
    path.write_bytes(content)


def cut(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 3 + 100])


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(garbage, marks=pytest.mark.fault("B08")),
        pytest.param(emptied, marks=pytest.mark.fault("B08")),
        pytest.param(a_page, marks=pytest.mark.fault("B09")),
        pytest.param(cut, marks=pytest.mark.fault("B09")),
    ],
)
def test_a_damaged_database_is_found_kept_and_replaced_by_its_backup(
    real: Real, damage: Callable[[Path], None]
) -> None:
    path, backups = real.folder / DATABASE, real.folder / "backups"
    backups.mkdir()
    assert real.command("backup", backups / "kept.db").returncode == 0
    before = kept_of(path)
    damage(path)
    damaged = path.read_bytes()
    told_plainly(real.command("offers", "list"), UNUSABLE, "damaged", "restore")
    assert path.read_bytes() == damaged
    with real.start() as running:
        seen = running.until(lambda seen: seen["question"])
        assert "damaged" in seen["question"]
        running("press", "Restore")
        running.until(lambda seen: seen["window"])
        running("quit")
        running.ends()
    assert kept_of(path) == before
    [aside] = real.folder.glob("*before-restore.db")
    assert aside.read_bytes() == damaged
    aside.unlink()


@pytest.mark.fault("B08")
def test_the_backup_that_is_offered_is_a_sound_one(real: Real) -> None:
    path, backups = real.folder / DATABASE, real.folder / "backups"
    backups.mkdir()
    assert real.command("backup", backups / "older.db").returncode == 0
    garbage(backups / "newer.db")
    garbage(path)
    with real.start() as running:
        running.until(lambda seen: seen["question"])
        running("press", "Restore")
        running.until(lambda seen: seen["window"])
        running("quit")
        running.ends()


@pytest.mark.fault("B09")
@pytest.mark.parametrize("damage", [a_page, cut])
def test_a_large_database_is_checked_behind_the_window(
    real: Real, damage: Callable[[Path], None]
) -> None:
    path, copy = real.folder / DATABASE, real.folder.parent / "copy.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE filler (content BLOB)")
        rows = range(2 * CHECKED_BYTES // 2**20)
        db.executemany("INSERT INTO filler VALUES (zeroblob(1048576))", [() for _ in rows])
        db.commit()
    shutil.copy(path, copy)
    damage_index(path) if damage is a_page else damage(path)
    with real.start() as running:
        seen = running.until(lambda seen: seen["question"] or seen["told"])
        assert "damaged" in seen["question"] + str(seen["told"])
        running.process.kill()
    shutil.copy(copy, path)
    copy.unlink()


def damage_index(path: Path) -> None:
    """A page that the start has no need of."""
    with closing(sqlite3.connect(path)) as db:
        sql = "SELECT rootpage FROM sqlite_master WHERE name = 'change_act'"
        [(page,)] = db.execute(sql)
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE_BYTES)
        file.write(b"\xff" * PAGE_BYTES)


@pytest.mark.fault("B09")
def test_damage_that_shows_in_use_is_told(real: Real) -> None:
    """A large database is not read as a whole at the start."""
    path = real.folder / DATABASE
    with real.start() as running:
        running.until(lambda seen: seen["window"])
        real.command("backup", real.folder.parent / "copy.db")
        with closing(sqlite3.connect(path)) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with path.open("r+b") as file:
            file.seek(PAGE_BYTES)
            file.write(b"\xff" * (path.stat().st_size - PAGE_BYTES))
        running("sync")
        running.until(lambda seen: "damaged" in str(seen["told"]))
        running("quit")
        running.ends()
    done = real.command("restore", real.folder.parent / "copy.db")
    assert done.returncode == 0, done.stderr
    (real.folder.parent / "copy.db").unlink()


@pytest.mark.fault("B13")
def test_a_folder_that_cannot_be_written(real: Real) -> None:
    with read_only(real.folder):
        for argv in (["sync"], ["offers", "list"]):
            told_plainly(real.command(*argv), UNUSABLE, "cannot be", "--data-dir")
        with real.start() as running:
            seen = running.until(lambda seen: seen["question"])
            assert "cannot be" in seen["question"]
            running("press", "Quit")
            assert running.process.wait(QUIT_SECONDS) == UNUSABLE


@pytest.mark.fault("B13")
def test_a_folder_that_cannot_be_made(real: Real, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = real.command("--data-dir", tmp_path / "file" / "data", "offers", "list")
    told_plainly(done, UNUSABLE, "cannot be used", "--data-dir")


def whole_folder(folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))


def database_alone(folder: Path) -> None:
    aside = folder.with_name("elsewhere")
    aside.mkdir()
    for file in folder.glob(f"{DATABASE}*"):
        file.rename(aside / file.name)


@pytest.mark.fault("B13")
@pytest.mark.parametrize("take", [whole_folder, database_alone])
def test_what_goes_away_in_use_is_told_and_nothing_is_written_anew(
    real: Real, take: Callable[[Path], None]
) -> None:
    aside = real.folder.with_name("elsewhere")
    with real.start() as running:
        running.until(lambda seen: seen["window"])
        take(real.folder)
        before = kept_of(aside / DATABASE)
        running("sync")
        running.until(lambda seen: seen["told"])
        words = str(running("look")["told"])
        assert "no longer there" in words or "cannot be used" in words
        assert kept_of(aside / DATABASE) == before
        assert not (real.folder / DATABASE).exists()
        quit_well(running)
    put_back(real.folder, aside)


def quit_well(running: Running) -> None:
    running("quit")
    running.ends()


def put_back(folder: Path, aside: Path) -> None:
    if (aside / "logs").exists():
        shutil.rmtree(folder, ignore_errors=True)
        aside.rename(folder)
        return
    for file in aside.iterdir():
        file.rename(folder / file.name)
    aside.rmdir()
