"""The first sight of the window: whole, with rows, and without what nobody waits for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QWidget

from offersync_gui.store import Store
from offersync_gui.ui import first_paint
from offersync_gui.ui.first_paint import FirstPaint
from tests.store.builders import advertiser, offer, sync

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[1]
PROBE = Path(__file__).with_name("started_app.py")
NOT_YET = {
    "PySide6.QtNetwork",
    "concurrent.futures",
    "cryptography",
    "jmespath",
    "keyring",
    "msgspec",
    "nh3",
    "offersync_gui.store.database",
    "offersync_gui.surroundings",
    "peewee",
    "pydantic",
    "requests",
    "rich",
    "tomlkit",
    "urllib3",
}


def first_sight(folder: Path) -> Any:
    done = subprocess.run(
        [sys.executable, str(PROBE), str(folder)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=30,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert not done.stderr
    return json.loads(done.stdout)


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    store = Store.open(tmp_path / "offersync.db", backups=tmp_path)
    acme = store.advertisers.add(advertiser())
    sync(store, acme, [offer(str(number)) for number in range(30)])
    store.close()
    return tmp_path


def test_offers_are_there_before_anything_that_can_wait(filled: Path) -> None:
    seen = first_sight(filled)
    assert seen["names"][:2] == ["Offer 29", "Offer 28"]
    assert seen["status"].startswith("30 offers · 1 advertiser")
    assert not NOT_YET & set(seen["modules"])
    assert "QWizard" not in seen["kinds"], "every kind of widget was loaded"
    assert seen["frozen"], "all that was loaded is searched for garbage first"


def test_the_kept_order_and_the_settings_hold_from_the_first_sight_on(filled: Path) -> None:
    store = Store.open(filled / "offersync.db", backups=filled)
    store.settings.set("ui.compact_rows", "true")
    store.settings.set("ui.appearance", "dark")
    store.settings.set("ui.language", "de")
    store.close()
    (filled / "window.ini").write_text("[offers]\norder=external_id\n", encoding="utf-8")
    seen = first_sight(filled)
    assert seen["names"][:2] == ["Offer 0", "Offer 1"]
    assert seen["status"].startswith("30 Angebote")
    assert (seen["dark"], seen["row"]) == (True, 28)


def test_without_advertisers_the_welcome_is_the_first_sight(tmp_path: Path) -> None:
    Store.open(tmp_path / "offersync.db", backups=tmp_path).close()
    assert first_sight(tmp_path)["page"] == "welcome"


def test_the_rest_comes_after_the_first_paint(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(FirstPaint(window).over, timeout=first_paint.LATEST_MS // 2):
        window.show()


def test_nobody_waits_for_a_window_that_cannot_be_seen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_paint, "LATEST_MS", 1)
    window = QWidget()
    qtbot.addWidget(window)
    qtbot.waitSignal(FirstPaint(window).over).wait()
