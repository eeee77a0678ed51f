"""Work that is killed 50 times, each time at another moment, and what is found afterwards.

``python -m tests.faults.killed_storage WORK FOLDER [ARGUMENT…]`` ends with 0 if all of it was
sound. It has no threads, so that every try is a copy of this very process, ready to begin.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from offersync_gui.engine.cancel import CancelToken
from offersync_gui.logs import Redactor
from offersync_gui.store import Store
from offersync_gui.store.backups import restore
from offersync_gui.store.inspection import check, version_of
from offersync_gui.store.migrations import NEWEST
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.workspace import Workspace
from tests.faults.oracles import sound
from tests.store.builders import advertiser, offer, sync

if TYPE_CHECKING:
    from collections.abc import Callable

KILLS = 50
SYNCING_SECONDS = 0.15
MANY = 400
NAME = "offersync.db"


def killed_after(seconds: float, work: Callable[[int], None]) -> str:
    """What the copy wrote to its pipe before it was killed; if it ended by itself, that is fine."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        work(writer)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        begun = pipe.readline()  # it has come so far
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return begun + pipe.read()


def moments(longest: float) -> list[float]:
    """All over the time that the work needs."""
    return [longest * (number + random.random()) / KILLS for number in range(KILLS)]


def syncs(folder: Path, base_url: str, key: str) -> None:
    """The network gives each of its pulls another name, which all of its offers bear."""
    with closing(workspace_of(folder)) as workspace:
        values = {"base_url": base_url, "requests_per_minute": "6000"}
        acme = Accounts(workspace).add("Acme", "affise", values, {"api_key": key})
        vault = workspace.vault

    def work(pipe: int) -> None:
        workspace = workspace_of(folder)
        workspace.use_vault(vault)
        coordinator = Coordinator(workspace, parallel=1)
        while True:
            [run] = coordinator.run([acme], trigger="manual", token=CancelToken())
            assert run.state == "ok", run
            os.write(pipe, b"stored\n")

    stored = 0
    for moment in moments(SYNCING_SECONDS):
        stored += killed_after(moment, work).count("stored")
        sound(folder / NAME)
        with closing(workspace_of(folder)) as workspace:
            look_at_syncs(workspace.store, stored)


def look_at_syncs(store: Store, stored: int) -> None:
    runs = store.runs.list(limit=None)
    assert {run.state for run in runs} <= {"ok", "interrupted"}
    assert sum(run.state == "ok" for run in runs) >= stored, "what was told is there"
    names = {record["name"] for record in store.offers.iterate(OfferQuery())}
    assert len(names) == 1, f"half a run: {names}"
    assert store.offers.count(OfferQuery(search=names.pop())) == store.offers.count(OfferQuery())
    [last] = store.runs.list(limit=1)
    changes = [one for one in store.changes.list(run=last.id) if one["field"] == "name"]
    assert len(changes) in (0, store.offers.count(OfferQuery()))


def workspace_of(folder: Path) -> Workspace:
    workspace = Workspace.open(folder, {}, Redactor())
    workspace.change_setting("secrets.store", "session")
    return workspace


def migrations(folder: Path, old: str) -> None:
    """A file of an earlier release is opened; whatever happened, it is the old or the new one."""
    grown = grow(Path(old), folder / "grown.db")
    before = kept_of(grown)
    longest = time_of(lambda: open_copy(folder / "whole", grown))
    path = folder / NAME
    for moment in moments(longest):
        for left in folder.glob(f"{NAME}*"):
            left.unlink()
        shutil.copy(grown, path)
        killed_after(moment, lambda pipe: begin(pipe, path))
        sound(path)
        assert version_of(path) in (version_of(grown), NEWEST)
        assert kept_of(path) == before
        for copy in (folder / "backups").glob("*.db"):
            sound(copy)
            assert kept_of(copy) == before
        begin(None, path)
        assert kept_of(path) == before
        check(path)


def grow(old: Path, grown: Path) -> Path:
    """With enough in it that each step takes a while."""
    shutil.copy(old, grown)
    with closing(sqlite3.connect(grown, isolation_level=None)) as db:
        for table, own in (("offer", "id"), ("offer_detail", "offer_id")):
            names = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
            values = [
                {own: f"{own} + 10 * n", "external_id": "external_id || '-' || n"}.get(name, name)
                for name in names
            ]
            db.execute(
                f"WITH RECURSIVE more(n) AS (SELECT 1 UNION SELECT n + 1 FROM more LIMIT {MANY}) "
                f"INSERT INTO {table} ({', '.join(names)}) "
                f"SELECT {', '.join(values)} FROM {table}, more"
            )
    sound(grown)
    return grown


def kept_of(path: Path) -> list[tuple[object, ...]]:
    """What every version has."""
    tables = {
        "advertiser": "id, uid, name",
        "offer": "id, external_id, name, status, notes",
        "offer_detail": "offer_id, record",
        "sync_run": "id, state",
        "setting": "key, value",
    }
    with closing(sqlite3.connect(path)) as db:
        return [
            row
            for name, columns in tables.items()
            for row in db.execute(f"SELECT {columns} FROM {name} ORDER BY 1")
        ]


def open_copy(folder: Path, grown: Path) -> None:
    folder.mkdir()
    shutil.copy(grown, folder / NAME)
    begin(None, folder / NAME)


def begin(pipe: int | None, path: Path) -> None:
    if pipe is not None:
        os.write(pipe, b"begun\n")
    Store.open(path, backups=path.parent / "backups").close()


def restores(folder: Path) -> None:
    """The old content or the new one, and the next restore works."""
    path, backup = folder / NAME, folder / "copy.db"
    store = Store.open(path, backups=folder)
    acme = store.advertisers.add(advertiser())
    sync(store, acme, [offer(str(number), name="Old") for number in range(MANY)])
    store.backup(backup)
    sync(store, acme, [offer(str(number), name="New") for number in range(MANY)])
    store.close()
    newer = folder / "newer.db"
    shutil.copy(path, newer)
    longest = time_of(lambda: restore(path, backup))
    for moment in moments(longest):
        restore(path, newer)
        killed_after(moment, lambda pipe: put_back(pipe, path, backup))
        sound(path)
        assert names_in(path) in ({"Old"}, {"New"})
        for aside in folder.glob("*-before-restore.db"):
            sound(aside)
            aside.unlink()
        restore(path, backup)
        assert names_in(path) == {"Old"}
    forget(folder)


def forget(folder: Path) -> None:
    """What killed ones have left goes with the first start an hour later."""
    for part in folder.glob(".*.part*"):
        os.utime(part, (0, 0))
    Store.open(folder / NAME, backups=folder).close()
    assert not list(folder.glob(".*.part*"))


def put_back(pipe: int, path: Path, backup: Path) -> None:
    os.write(pipe, b"begun\n")
    restore(path, backup)


def names_in(path: Path) -> set[str]:
    store = Store.open(path, backups=path.parent)
    names = {record["name"] for record in store.offers.iterate(OfferQuery())}
    assert store.offers.count(OfferQuery()) == MANY
    store.close()
    return names


def time_of(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


WORKS: dict[str, Callable[..., None]] = {
    "syncs": syncs,
    "migrations": migrations,
    "restores": restores,
}

if __name__ == "__main__":
    WORKS[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])
