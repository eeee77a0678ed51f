"""What holds after every fault, whatever it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from tests.faults.trial import OTHER, timeless
from tests.helpers.leaks import files_with, written_forms

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from offersync_gui.domain.sync_run import SyncRun
    from tests.faults.trial import Trial

LONGEST_STALL_SECONDS = 0.25
GOOD = frozenset({"ok", "partial"})


def alive(trial: Trial) -> None:
    """The window could be used at every moment."""
    assert trial.heart.longest <= LONGEST_STALL_SECONDS, f"stalled for {trial.heart.longest:.2f} s"


def sound(database: Path) -> None:
    """Every page, every index and every reference of the database is whole."""
    with closing(sqlite3.connect(database)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        db.execute("BEGIN IMMEDIATE")  # nobody has one open
        db.rollback()


def secret(canaries: Iterable[str], texts: str, *folders: Path) -> None:
    """No secret stands in a text or a file."""
    said = texts.encode()
    for one in canaries:
        assert not [form for form in written_forms(one) if form in said]
        assert files_with(one, *folders) == []


def kept_from_strangers(trial: Trial) -> None:
    """No secret was sent to a host but the advertiser's own."""
    for server in trial.strangers:
        told = " ".join(f"{got.line} {got.headers} {got.body!r}" for got in server.requests)
        secret(trial.known_secrets, told)
    for own, foreign in ((trial.network, trial.neighbour), (trial.neighbour, trial.network)):
        told = " ".join(f"{got.line} {got.headers}" for got in foreign.server.requests)
        assert [one for one in own.canaries if one in told] == []


def told(run: SyncRun) -> None:
    """A run that is not good says what happened, and what to do."""
    assert run.state not in ("running", "interrupted")
    if run.state not in GOOD and run.state != "cancelled":
        assert run.error is not None
        assert run.error["title"]
        assert run.error["next_step"]


def contained(trial: Trial) -> None:
    """The other advertiser has noticed nothing."""
    assert trial.stored(OTHER) == trial.others_before
    assert trial.other_run.state == "ok"


def converged(trial: Trial, control: Path) -> None:
    """A good sync makes everything as if there had never been a fault."""
    trial.network.fault = None
    run = trial.sync()
    assert run.state == "ok", run
    assert timeless(trial.stored().values()) == trial.control(control)
