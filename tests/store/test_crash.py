"""Killed at any moment, a program leaves the state before a run or after it, never between."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from offersync_gui.store import Store
from offersync_gui.store.inspection import check
from offersync_gui.store.offer_query import OfferQuery
from tests.store.killed import OFFERS

ROOT = Path(__file__).parent.parent.parent
KILLS = 10
LONGEST_LIFE_SECONDS = 0.2


def test_killed_while_applying(path: Path) -> None:
    for _ in range(KILLS):
        kill_at_random(path)
        check(path)
        store = Store.open(path, backups=path.parent)
        last = next(run for run in store.runs.list() if run.state == "ok")
        assert {run.state for run in store.runs.list()} <= {"ok", "interrupted"}
        names = [record["name"] for record in store.offers.iterate(OfferQuery())]
        assert names == [f"Run {last.new}"] * OFFERS
        assert store.offers.count(OfferQuery(search=names[0])) == OFFERS
        assert len(store.changes.list(run=last.id)) == OFFERS
        with store._connections.reading() as db:
            assert db.sql("PRAGMA foreign_key_check").fetchone() is None
            db.sql("INSERT INTO search (search) VALUES ('integrity-check')")
        store.close()


def kill_at_random(path: Path) -> None:
    """At least one more run is applied, and the next is somewhere."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.store.killed", str(path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"applied\n"
        time.sleep(random.uniform(0, LONGEST_LIFE_SECONDS))
        child.kill()
