"""The header starts, shows and cancels syncs, and tells about the timer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from offersync_gui.background.state import Running, SyncState
from offersync_gui.sync.sandbox import Sandbox
from offersync_gui.ui.frame.choice import Choice
from offersync_gui.ui.frame.header import Header
from offersync_gui.ui.moments import brief, cell, sentence
from offersync_gui.ui.widgets.toasts import Toast
from tests.helpers.spoken import speaking
from tests.ui.frame.pages import page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from offersync_gui.ui.main_window import MainWindow
    from offersync_gui.ui.services import Services
    from tests.ui.conftest import AddAdvertiser

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.fixture
def header(qtbot: QtBot) -> Header:
    header = Header()
    qtbot.addWidget(header)
    header.show()
    return header


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "en"):
        yield


def test_sync_now_brings_offers(
    qtbot: QtBot,
    services: Services,
    make_window: Callable[[], MainWindow],
    add_advertiser: AddAdvertiser,
) -> None:
    add_advertiser("Acme")
    window = make_window()
    with qtbot.waitSignal(services.sync.batch_finished):
        window.header.sync.button.click()
        assert window.header.progress.isVisible()
    qtbot.waitUntil(lambda: window.status.label.text().startswith("40 offers · 1 advertiser"))
    assert "last sync" in window.status.label.text()
    assert not window.header.progress.isVisible()
    (toast,) = window.findChildren(Toast)
    assert toast.label.text() == "Acme: 40 new, 0 updated"
    assert ("refresh",) in page(window, "offers").asked


def test_one_advertiser_can_be_chosen(
    qtbot: QtBot,
    services: Services,
    make_window: Callable[[], MainWindow],
    add_advertiser: AddAdvertiser,
) -> None:
    add_advertiser("Acme & Co")
    add_advertiser("Beta")
    window = make_window()
    menu = window.header.sync.menu()
    action = next(action for action in menu.actions() if action.data() == "Acme & Co")
    with qtbot.waitSignal(services.sync.batch_finished) as told:
        action.trigger()
    assert [outcome.run.advertiser for outcome in told.args[0].outcomes] == ["Acme & Co"]


def test_cancel_ends_the_sync(
    qtbot: QtBot,
    services: Services,
    make_window: Callable[[], MainWindow],
    add_advertiser: AddAdvertiser,
) -> None:
    with Sandbox(offers=40, latency=30) as slow:
        add_advertiser("Slow", slow)
        window = make_window()
        with qtbot.waitSignal(services.sync.batch_finished) as told:
            window.header.sync.button.click()
            qtbot.waitUntil(lambda: bool(services.sync.state.running))
            window.header.progress.cancel.click()
        assert told.args[0].outcomes[0].run.state == "cancelled"
        qtbot.waitUntil(lambda: not window.header.progress.isVisible())


def test_several_can_be_chosen(qtbot: QtBot, header: Header) -> None:
    asked: list[object] = []
    header.sync.requested.connect(asked.append)
    header.sync.set_names(["Acme", "Beta", "Gamma"])
    header.sync.menu().actions()[-1].trigger()
    dialog = header.findChild(Choice)
    assert dialog is not None
    assert not dialog.go.isEnabled()
    for row in (0, 2):
        dialog.list.item(row).setCheckState(Qt.CheckState.Checked)
    assert dialog.go.text() == "Sync 2"
    with qtbot.waitSignal(dialog.search.searched):
        dialog.search.setText("ACM")
    assert [dialog.list.item(row).isHidden() for row in range(3)] == [False, True, True]
    dialog.go.click()
    assert asked == [["Acme", "Gamma"]]


ACME = Running("Acme", "manual", pages=7, offers=3240, total=6000)


@pytest.mark.parametrize(
    ("state", "words", "share"),
    [
        (SyncState(preparing=True), "Starting…", None),
        (SyncState(running=(Running("Acme", "timer"),)), "Acme: connecting…", None),
        (SyncState(running=(ACME,)), "Acme: page 7 · 3,240 of 6,000 offers", 0.54),
        (
            SyncState(running=(ACME._replace(total=None),)),
            "Acme: page 7 · 3,240 offers",
            None,
        ),
        (
            SyncState(running=(ACME, ACME), queued=("Beta",)),
            "2 advertisers at once · 6,480 offers · 1 waiting",
            0.54,
        ),
        (
            SyncState(running=(ACME, ACME._replace(total=None))),
            "2 advertisers at once · 6,480 offers",
            None,
        ),
        (SyncState(running=(ACME._replace(cancelling=True),)), "Cancelling…", 0.54),
    ],
)
def test_progress_says_how_far_it_is(
    header: Header, state: SyncState, words: str, share: float | None
) -> None:
    header.show_state(state)
    bar = header.progress.bar
    assert header.progress.label.text() == words
    assert (bar.maximum() == 0) if share is None else (bar.value() / bar.maximum() == share)
    header.show_state(SyncState())
    assert not header.progress.isVisible()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (SyncState(), "Auto on"),
        (SyncState(enabled=False, paused=True), "Auto off"),
        (SyncState(paused=True), "Auto paused"),
        (SyncState(offline=True), "Offline"),
    ],
)
def test_automatic_sync_is_told(header: Header, state: SyncState, words: str) -> None:
    header.show_state(state)
    assert header.automatic.text() == words
    assert words in header.automatic.accessibleName()


def test_next_run_is_told(header: Header) -> None:
    at = datetime.now(UTC) + timedelta(days=1)
    header.show_state(SyncState(next_run=at))
    assert header.automatic.text() == f"Auto on · next {brief(at)}"


def test_pause_and_switch_are_one_menu_away(
    qtbot: QtBot, services: Services, window: MainWindow
) -> None:
    automatic = window.header.automatic
    automatic.pause.trigger()
    assert services.sync.state.paused
    assert automatic.text() == "Auto paused"
    automatic.enable.trigger()
    qtbot.waitUntil(lambda: automatic.text() == "Auto off")
    qtbot.waitUntil(lambda: services.workspace.setting("sync.enabled") is False)


@pytest.mark.parametrize(
    ("days", "start"), [(0, ""), (-1, "yesterday "), (1, "tomorrow "), (-3, "Fri ")]
)
def test_moments_are_said_as_people_do(days: int, start: str) -> None:
    words = brief(NOON + timedelta(days=days), NOON)
    clock = brief(NOON, NOON)
    assert words == f"{start}{clock}"


def test_moments_within_a_sentence_and_alone() -> None:
    clock = brief(NOON, NOON)
    assert sentence(NOON, NOON) == f"today {clock}"
    assert cell(NOON, NOON) == f"Today {clock}"
    assert cell(NOON - timedelta(days=1), NOON) == f"Yesterday {clock}"
    assert cell(NOON - timedelta(days=30), NOON) == f"4 Apr {clock}"


def test_a_new_day_is_told_without_any_other_news(
    qtbot: QtBot, services: Services, window: MainWindow
) -> None:
    window.header.automatic.setText("Auto on · next tomorrow 9:00 AM")
    services.sync.tell_again()
    assert window.header.automatic.text() == "Auto on"


def test_old_moments_have_their_date() -> None:
    assert brief(NOON - timedelta(days=400), NOON).startswith("3/30/25")
