"""An oracle that sees nothing would let every fault pass."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from tests.faults import oracles
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.faults.trial import Trial


def test_a_window_that_stands_still_is_seen(trial: Trial, qtbot: QtBot) -> None:
    trial.heart.start()
    QTimer.singleShot(0, lambda: time.sleep(0.5))
    qtbot.wait(50)
    trial.heart.stop()
    with pytest.raises(AssertionError):
        oracles.alive(trial)
    trial.heart.longest = 0.0


def test_a_secret_is_seen_in_every_form(trial: Trial, tmp_path: Path) -> None:
    (tmp_path / "note").write_bytes(trial.network.key.encode())
    for texts, folders in (("", [tmp_path]), (f"?key={trial.network.key}", [])):
        with pytest.raises(AssertionError):
            oracles.secret(trial.known_secrets, texts, *folders)
    (tmp_path / "note").unlink()


def test_a_secret_is_seen_at_a_stranger(trial: Trial) -> None:
    import requests

    with trial.stranger(reply()) as stranger:
        requests.get(stranger.url(), headers={"X-Key": trial.network.key}, timeout=5)
    with pytest.raises(AssertionError):
        oracles.kept_from_strangers(trial)
    trial.strangers.clear()


def test_a_change_of_the_neighbour_is_seen(trial: Trial) -> None:
    store = trial.workspace.store
    store.offers.edit("Other", "1", {"notes": "Not theirs"})
    with pytest.raises(AssertionError):
        oracles.contained(trial)
    store.offers.edit("Other", "1", {"notes": None})


def test_an_offer_that_is_lost_is_seen(trial: Trial, tmp_path: Path) -> None:
    trial.workspace.store.offers.set_status("Acme", ["2"], "archived")
    with pytest.raises(AssertionError):
        oracles.converged(trial, tmp_path / "other")
    trial.converges = False


def test_a_reference_to_nothing_is_seen(trial: Trial) -> None:
    trial.sync()
    with closing(sqlite3.connect(trial.folder / "offersync.db")) as db, db:
        db.execute("UPDATE offer SET advertiser_id = 999 WHERE external_id = '1' AND notes <> ''")
    with pytest.raises(AssertionError):
        oracles.sound(trial.folder / "offersync.db")
    with closing(sqlite3.connect(trial.folder / "offersync.db")) as db, db:
        db.execute("UPDATE offer SET advertiser_id = 1 WHERE advertiser_id = 999")
