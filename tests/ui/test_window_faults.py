"""The window while its keyring is locked, absent or slow, or its database is busy."""

from __future__ import annotations

import sqlite3
import time
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton

from offersync_gui.sync.accounts import Accounts
from offersync_gui.ui.advertisers.tab import AdvertisersTab
from tests.helpers.leaks import files_with

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from offersync_gui.sync.sandbox import Sandbox
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.ui.services import Services
    from tests.helpers.memory_keyring import MemoryKeyring
    from tests.ui.conftest import AddAdvertiser

KEY = "canary-5b1e77c0"
BEAT_MS = 20
# A busy database is waited for more than twice as long.
MOST_STALL_MS = 2_000


class Heartbeat(QObject):
    """``longest``: the milliseconds for which the GUI thread was not to be had."""

    def __init__(self) -> None:
        super().__init__()
        self.beats = 0
        self.longest = 0.0
        self._last = time.perf_counter()
        timer = QTimer(self, interval=BEAT_MS)
        timer.timeout.connect(self._on_beat)
        timer.start()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - BEAT_MS)
        self._last = now
        self.beats += 1


@pytest.fixture
def busy(services: Services, workspace: Workspace) -> Iterator[None]:
    """Another program writes, and does not come to an end. ``services`` are stopped after it."""
    other = sqlite3.connect(workspace.data_dir / "offersync.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.close()


def shown_tab(services: Services, qtbot: QtBot) -> AdvertisersTab:
    tab = AdvertisersTab(services)
    qtbot.addWidget(tab)
    tab.show()
    return tab


def standings(tab: AdvertisersTab) -> list[str]:
    return [row.standing for row in tab._rows]


def type_new(tab: AdvertisersTab, sandbox: Sandbox, qtbot: QtBot) -> None:
    """A new advertiser, ready to be saved."""
    with qtbot.waitSignal(tab.editor.ready):
        tab.new_advertiser("affise")
    tab.editor.form.identity.name.set_value("Acme")
    fields = tab.editor.form.fields
    assert fields is not None
    fields.field("base_url").set_value(sandbox.base_url)
    fields.field("api_key").set_value(KEY)


def test_a_locked_keyring_is_shown_and_nothing_is_overwritten(
    services: Services,
    ring: MemoryKeyring,
    add_advertiser: AddAdvertiser,
    qtbot: QtBot,
) -> None:
    add_advertiser("Acme")
    before = dict(ring.items)
    ring.locked = True
    tab = shown_tab(services, qtbot)
    qtbot.waitUntil(lambda: standings(tab) == ["locked"])
    with qtbot.waitSignal(services.sync.batch_finished):
        services.sync.request_sync(["Acme"])
    assert ring.items == before
    ring.locked = False
    tab.refresh()
    qtbot.waitUntil(lambda: standings(tab) != ["locked"])
    assert ring.items == before


def test_without_a_keyring_a_person_chooses_and_nothing_is_written_in_clear_text(
    services: Services, workspace: Workspace, sandbox: Sandbox, qtbot: QtBot
) -> None:
    workspace.use_vault(workspace.vault_of("keyring"))
    tab = shown_tab(services, qtbot)
    type_new(tab, sandbox, qtbot)
    tab.editor.work.save()
    session = tab.findChild(QPushButton, "outcome.session")
    qtbot.waitUntil(session.isVisible)
    assert Accounts(workspace).list() == []
    with qtbot.waitSignal(tab.editor.saved):
        session.click()
    assert [item.name for item in Accounts(workspace).list()] == ["Acme"]
    assert files_with(KEY, workspace.data_dir) == []
    qtbot.waitUntil(lambda: standings(tab) == ["never"])


def test_a_slow_keyring_does_not_hold_the_window(
    services: Services,
    ring: MemoryKeyring,
    add_advertiser: AddAdvertiser,
    qtbot: QtBot,
) -> None:
    add_advertiser("Acme")
    asked, answered = Event(), Event()
    waited: list[bool] = []

    def prompt() -> None:
        asked.set()
        waited.append(answered.wait(10))

    ring.before_get = prompt
    tab = shown_tab(services, qtbot)
    heartbeat = Heartbeat()
    with qtbot.waitSignals([tab._work.loaded, services.sync.batch_finished], order="none"):
        services.sync.request_sync(["Acme"])
        qtbot.waitUntil(lambda: asked.is_set() and heartbeat.beats > 5)
        answered.set()
    assert waited
    assert all(waited), "the window waited for an answer that only it could give"


def test_a_busy_database_is_told_and_the_window_lives_on(
    services: Services, sandbox: Sandbox, qtbot: QtBot, busy: None
) -> None:
    tab = shown_tab(services, qtbot)
    type_new(tab, sandbox, qtbot)
    heartbeat = Heartbeat()
    tab.editor.work.save()
    outcome = tab.editor.footer.outcome
    qtbot.waitUntil(lambda: "busy" in outcome.accessibleName())
    assert heartbeat.longest < MOST_STALL_MS
    assert tab.editor.unsaved
