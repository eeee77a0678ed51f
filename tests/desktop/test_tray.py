"""The tray always has a menu, shows what goes on, and may come late or never."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from offersync_gui.background.state import Running, SyncState
from offersync_gui.desktop.notifications import Notice
from offersync_gui.desktop.tray import CHECKS, Look, Tray
from offersync_gui.ui.moments import brief

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

RUNNING = (Running("Acme", "manual"), Running("Beta", "timer"), Running("Gamma", "timer"))


class Sync(QObject):
    """A controller that only notes what it is asked for."""

    state_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state = SyncState()
        self.asked: list[object] = []

    def request_sync(self, names: Sequence[str] | None = None) -> None:
        self.asked.append("sync")

    def cancel(self, name: str | None = None) -> None:
        self.asked.append("cancel")

    def set_paused(self, paused: bool) -> None:
        self.asked.append(paused)


class World:
    """A desktop with or without a tray."""

    def __init__(self) -> None:
        self.has_tray = False
        self.looks: list[Look] = []
        self.sync = Sync()
        self.tray = Tray(self.sync, self.icon, brief, lambda: self.has_tray)  # type: ignore[arg-type]

    def icon(self, look: Look) -> QIcon:
        self.looks.append(look)
        return QIcon(QPixmap(16, 16))

    @property
    def menu(self) -> QMenu:
        return self.tray._icon.contextMenu()

    def click(self, text: str) -> None:
        next(action for action in self.menu.actions() if action.text() == text).trigger()

    def wait(self, checks: int) -> None:
        for _ in range(checks):
            if self.tray._timer.isActive():
                self.tray._timer.timeout.emit()


@pytest.fixture
def world(qtbot: QtBot) -> World:
    return World()


@pytest.mark.fault("U01")
def test_without_a_tray_the_window_is_asked_for_after_a_minute(world: World, qtbot: QtBot) -> None:
    missing: list[bool] = []
    world.tray.absent.connect(lambda: missing.append(True))
    world.tray.show()
    world.wait(CHECKS - 1)
    assert not missing
    world.wait(5)
    assert missing == [True]
    assert not world.tray.is_there
    assert not world.tray.say(Notice("Title", "text"))
    world.tray.hide()


def test_a_tray_that_comes_late_is_found(world: World, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(world.tray.absent):
        world.tray.show()
        world.wait(10)
        assert not world.tray.is_there
        world.has_tray = True
        world.wait(CHECKS)
    assert world.tray.is_there
    assert not world.tray._timer.isActive()
    world.tray.hide()


@pytest.mark.fault("U01")
def test_a_tray_that_goes_is_noticed_by_the_next_beat(world: World, qtbot: QtBot) -> None:
    world.has_tray = True
    world.tray.show()
    world.tray.check()
    assert not world.tray._timer.isActive()
    world.has_tray = False
    world.tray.check()
    with qtbot.waitSignal(world.tray.absent):
        world.wait(CHECKS)
    with qtbot.assertNotEmitted(world.tray.absent):
        world.tray.check()
        world.wait(CHECKS)
    world.has_tray = True
    world.tray.check()
    assert world.tray.is_there
    world.tray.hide()


def test_the_menu_does_what_it_says(world: World, qtbot: QtBot) -> None:
    for text, signal in (
        ("Open OfferSync", world.tray.open_requested),
        ("Quit", world.tray.quit_requested),
    ):
        with qtbot.waitSignal(signal):
            world.click(text)
    world.click("Sync now")
    world.click("Pause automatic sync")
    world.click("Cancel sync")
    assert world.sync.asked == ["sync", True, "cancel"]


def test_a_click_opens_the_window(world: World, qtbot: QtBot) -> None:
    with qtbot.waitSignal(world.tray.open_requested):
        world.tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(world.tray.open_requested):
        world.tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


@pytest.mark.parametrize(
    ("state", "text", "look"),
    [
        (SyncState(), "Nothing is running", "idle"),
        (SyncState(running=RUNNING, queued=("D",)), "Syncing Acme, Beta + 2", "running"),
        (SyncState(preparing=True), "Sync begins", "idle"),
        (SyncState(offline=True, attention=("A",)), "No connection", "attention"),
        (SyncState(paused=True), "Automatic sync is paused", "paused"),
        (SyncState(enabled=False), "Automatic sync is off", "paused"),
    ],
)
def test_the_state_is_shown(world: World, state: SyncState, text: str, look: Look) -> None:
    world.sync.state_changed.emit(state)
    assert world.menu.actions()[0].text() == text
    assert text in world.tray._icon.toolTip()
    assert world.looks[-1] == look


def test_sync_now_and_cancel_take_turns(world: World) -> None:
    def shown() -> dict[str, tuple[bool, bool]]:
        return {item.text(): (item.isEnabled(), item.isVisible()) for item in world.menu.actions()}

    assert shown()["Sync now"] == (True, True)
    assert not shown()["Cancel sync"][1]
    world.sync.state_changed.emit(SyncState(running=RUNNING))
    assert not shown()["Sync now"][0]
    assert shown()["Cancel sync"] == (True, True)


def test_the_next_run_is_told_with_its_day_unless_it_is_today(world: World) -> None:
    world.sync.state_changed.emit(SyncState(next_run=datetime(2030, 5, 17, 12, tzinfo=UTC)))
    text = world.menu.actions()[0].text()
    assert text.startswith("Next sync ")
    assert "17" in text
    world.sync.state_changed.emit(SyncState(next_run=datetime.now(UTC)))
    assert len(world.menu.actions()[0].text()) < len(text)


def test_a_click_on_a_message_tells_which(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda self: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda self, *words: None)
    world.has_tray = True
    world.tray.show()
    for notice in (Notice("First", ""), Notice("Second", "", advertiser="Acme")):
        assert world.tray.say(notice)
    with qtbot.waitSignal(world.tray.notice_opened) as opened:
        world.tray._icon.messageClicked.emit()
    assert opened.args == [notice]
    world.tray.hide()
