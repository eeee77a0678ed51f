"""The whole program: start, add, sync, see rows, quit; and every way in which it has to end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Timer, get_ident
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from offersync_gui.app import Program, application, run
from offersync_gui.background.network import Network
from offersync_gui.desktop import single_instance
from offersync_gui.desktop.single_instance import SingleInstance
from offersync_gui.desktop.unexpected import UnexpectedErrors
from offersync_gui.domain.notices import Batch, Outcome
from offersync_gui.errors import StoreError
from offersync_gui.logs import Redactor
from offersync_gui.store import Store
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.sandbox import Sandbox
from offersync_gui.sync.workspace import Workspace
from offersync_gui.ui import fatal
from offersync_gui.ui.first_paint import FirstPaint
from offersync_gui.ui.opening import open_store
from tests.helpers.waiting import wait_until
from tests.store.builders import advertiser, offer, sync

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from offersync_gui.desktop.notifications import Notice
    from offersync_gui.engine.cancel import CancelToken

ROOT = Path(__file__).parents[1]
QUIT_SECONDS = 10.0
"""Twice what is promised."""


@contextmanager
def driven(folder: Path, sandbox: Sandbox, act: str) -> Iterator[subprocess.Popen[str]]:
    """The program, up and doing that."""
    command = [sys.executable, str(ROOT / "tests" / "driven_app.py"), str(folder)]
    with subprocess.Popen(
        [*command, sandbox.base_url, sandbox.api_key, act],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "up\n"
            yield process
        finally:
            process.kill()


@pytest.fixture
def slow() -> Iterator[Sandbox]:
    with Sandbox(offers=20, latency=30) as sandbox:
        yield sandbox


def states(folder: Path) -> list[str]:
    store = Store.open(folder / "offersync.db", backups=folder)
    found: list[str] = [run.state for run in store.runs.list()]
    store.close()
    return found


def logged(folder: Path) -> str:
    return (folder / "logs" / "offersync.log").read_text(encoding="utf-8")


def ends(process: subprocess.Popen[str]) -> float:
    """Seconds until it ended, with exit code 0."""
    begun = time.monotonic()
    assert process.wait(QUIT_SECONDS) == 0
    return time.monotonic() - begun


@pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_in_mid_sync_ends_it_in_good_order(
    tmp_path: Path, slow: Sandbox, number: signal.Signals
) -> None:
    with driven(tmp_path, slow, "sync") as process:
        wait_until(lambda: slow.requests)
        process.send_signal(number)
        ends(process)
    assert states(tmp_path) == ["cancelled"]
    assert slow.api_key not in logged(tmp_path)


def test_log_out_in_mid_sync_ends_it_in_good_order(tmp_path: Path, slow: Sandbox) -> None:
    with driven(tmp_path, slow, "log_out") as process:
        wait_until(lambda: slow.requests)
        assert process.stdin is not None
        process.stdin.write("now\n")
        process.stdin.flush()
        ends(process)
    assert states(tmp_path) == ["cancelled"]


@pytest.mark.fault("U01")
def test_without_a_tray_closing_the_window_ends_it(tmp_path: Path, slow: Sandbox) -> None:
    with driven(tmp_path, slow, "close") as process:
        ends(process)


def test_a_thread_that_hangs_does_not_keep_it(tmp_path: Path, slow: Sandbox) -> None:
    with driven(tmp_path, slow, "stick") as process:
        assert ends(process) > 1
    assert "did not stop" in logged(tmp_path)


def test_a_fault_in_a_slot_is_logged_and_the_program_goes_on(tmp_path: Path, slow: Sandbox) -> None:
    with driven(tmp_path, slow, "fail") as process:
        ends(process)
    assert "ZeroDivisionError" in logged(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")
def test_a_second_start_ends_and_a_killed_one_is_no_obstacle(tmp_path: Path, slow: Sandbox) -> None:
    with driven(tmp_path, slow, "sync") as first:
        wait_until(lambda: slow.requests)
        second = [sys.executable, "-c", "import sys; from offersync_gui.app import run; "]
        second[-1] += "sys.exit(run(sys.argv[1]))"
        assert subprocess.run([*second, str(tmp_path)], cwd=ROOT, timeout=30).returncode == 0
        assert first.poll() is None
        first.kill()
        first.wait()
        with driven(tmp_path, slow, "close") as third:
            ends(third)
    assert states(tmp_path) == ["interrupted"]


@pytest.fixture(scope="module", autouse=True)
def watching_the_network(qapp: QApplication) -> None:
    """Qt opens a socket for that once, and keeps it for as long as the process lives."""
    Network()


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    workspace = Workspace.open(tmp_path, {}, Redactor())
    workspace.change_setting("secrets.store", "session")
    instance = SingleInstance(tmp_path)
    assert instance.acquire()
    program = Program(application(), workspace, instance, UnexpectedErrors())
    program.start(hidden=False)
    yield program
    program.quit()
    qtbot.addWidget(program.window)


def test_start_add_sync_see_rows_quit(program: Program, qtbot: QtBot) -> None:
    program.window.show_section("advertisers")
    advertisers: Any = program.window.page("advertisers")
    with qtbot.waitSignal(program.sync.batch_finished) as ended:
        advertisers.add_sandbox()
        qtbot.waitUntil(lambda: program.sync.state.busy or program.sync.state.last is not None)
    assert [one.run.state for one in ended.args[0].outcomes] == ["ok"]
    program.window.show_section("offers")
    tables = program.window.page("offers").findChildren(QTableView)
    qtbot.waitUntil(lambda: any(table.model().rowCount() > 20 for table in tables))
    begun = time.monotonic()
    program.quit()
    assert time.monotonic() - begun < QUIT_SECONDS
    assert not program.window.isVisible()


def test_a_hidden_start_has_its_tray_at_once(tmp_path: Path, qtbot: QtBot) -> None:
    workspace, instance = Workspace.open(tmp_path, {}, Redactor()), SingleInstance(tmp_path)
    assert instance.acquire()
    program = Program(application(), workspace, instance, UnexpectedErrors())
    program.start(hidden=True)
    assert program._surroundings is not None
    assert not program.window.isVisible()
    program.quit()
    qtbot.addWidget(program.window)


def test_quitting_before_the_first_paint_leaves_nothing(program: Program, qtbot: QtBot) -> None:
    program.quit()
    first = program.window.findChild(FirstPaint)
    assert first is not None
    first.over.emit()
    assert program._surroundings is None


@pytest.mark.fault("U01")
def test_hidden_without_a_tray_the_window_comes_by_itself(program: Program, qtbot: QtBot) -> None:
    program.window.hide()
    program.surroundings.tray._checks = 1000
    program.surroundings.tray._timer.timeout.emit()
    assert program.window.isVisible()


def test_a_fall_of_revenue_is_told_and_leads_to_its_offer(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[Notice] = []
    monkeypatch.setattr(program.surroundings.tray, "say", said.append)
    program.window.hide()
    store = program._workspace.store
    acme = store.advertisers.add(advertiser())
    for revenue in ("10.00", "6.00"):
        row = offer("1", revenue=revenue, payout="5.00")
        run = sync(store, acme, [row, offer("2")])
    run.updated = 1
    program.sync.batch_finished.emit(Batch((Outcome(run, "ok"),), offline=False))
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].text == "Offer 1 (Acme): 10.00 → 6.00"
    program.surroundings.tray.notice_opened.emit(said[0])
    tab: Any = program.window.page("offers")
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    assert tab.query() == OfferQuery(runs=str(run.id), change="drop", percent=10)


@pytest.mark.fault("U01")
def test_closing_leaves_the_program_in_the_tray_and_explains_it_once(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[object] = []
    monkeypatch.setattr(type(program.surroundings.tray), "is_there", True)

    def say(notice: object) -> bool:
        said.append(notice)
        return True

    monkeypatch.setattr(program.surroundings.tray, "say", say)
    for _ in range(2):
        program.window.close()
        qtbot.waitUntil(lambda: bool(said))
        program._on_close()
        program.show_window()
    assert len(said) == 1
    program._workspace.change_setting("tray.keep_running", "false")
    with qtbot.waitSignal(program.ended):
        program.window.close()


def broken(folder: Path) -> Workspace:
    workspace = Workspace.open(folder, {}, Redactor())
    (folder / "offersync.db").write_bytes(b"no database at all" * 500)
    return workspace


def test_a_damaged_database_is_explained_and_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[StoreError, datetime | None]] = []

    def ask(error: StoreError, backup_of: datetime | None) -> str:
        asked.append((error, backup_of))
        return "quit"

    monkeypatch.setattr(fatal, "ask", ask)
    workspace = broken(tmp_path)
    before = (tmp_path / "offersync.db").read_bytes()
    assert isinstance(open_store(workspace), StoreError)
    assert asked[0][0].title == "The database is damaged"
    assert asked[0][1] is None, "there is no backup"
    assert (tmp_path / "offersync.db").read_bytes() == before


def test_a_damaged_database_is_replaced_by_its_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "backups").mkdir()
    sound = Store.open(tmp_path / "sound.db", backups=tmp_path)
    sound.settings.set("ui.language", "de")
    sound.backup(tmp_path / "backups" / "kept.db")
    sound.close()
    workspace = broken(tmp_path)
    monkeypatch.setattr(fatal, "ask", lambda error, backup_of: "restore")
    assert open_store(workspace) is None
    assert workspace.setting("ui.language") == "de"
    assert list(tmp_path.glob("*before-restore*"))
    workspace.close()


def test_a_database_can_be_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = broken(tmp_path)

    def repair(error: StoreError, backup_of: object) -> str:
        (tmp_path / "offersync.db").unlink()
        return "retry"

    monkeypatch.setattr(fatal, "ask", repair)
    assert open_store(workspace) is None
    workspace.close()


def test_the_fatal_dialog_speaks_plain_text(qtbot: QtBot) -> None:
    error = StoreError("The <b>database</b> is damaged", "<i>why</i>", "what to do")
    box = fatal.fatal_box(error, None)
    qtbot.addWidget(box)
    assert "<b>" in box.text()
    assert sorted(button.text() for button in box.buttons()) == ["Quit", "Try again"]


def test_what_was_decided_is_written_before_it_ends(program: Program, qtbot: QtBot) -> None:
    go_on, stuck = Event(), Event()

    def wait(token: CancelToken) -> None:
        stuck.set()
        go_on.wait(10)

    program.short.run(wait, print)
    settings = program._workspace.store.settings
    program.short.run(lambda token: settings.set("ui.language", "de"), print)
    assert stuck.wait(5)
    Timer(0.2, go_on.set).start()
    program.quit()
    kept = Workspace.open(program._workspace.data_dir, {}, Redactor())
    assert kept.setting("ui.language") == "de"
    kept.close()


def test_what_is_being_typed_when_it_ends_is_kept(program: Program, qtbot: QtBot) -> None:
    program.window.show_section("settings")
    settings: Any = program.window.page("settings")
    qtbot.waitUntil(lambda: settings.states.is_content)
    line = settings.show_page("network").rows.by_key["network.parallel"].field.editor
    line.setFocus()
    line.setText("7")
    program.quit()
    kept = Workspace.open(program._workspace.data_dir, {}, Redactor())
    assert kept.setting("network.parallel") == 7
    kept.close()


def test_a_second_start_without_an_answer_says_so(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[StoreError] = []
    answers = iter(["retry", "quit"])

    def ask(error: StoreError, backup_of: datetime | None) -> str:
        asked.append(error)
        return next(answers)

    monkeypatch.setattr(fatal, "ask", ask)
    monkeypatch.setattr(single_instance, "PATIENCE_SECONDS", 0)
    stuck = SingleInstance(tmp_path)
    assert stuck.acquire()
    assert run(tmp_path) == asked[0].exit_code
    assert [error.title for error in asked] == [
        "OfferSync is running already, but does not answer"
    ] * 2
    stuck.release()


def test_closing_the_window_never_waits_for_who_writes(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(program.surroundings.tray), "is_there", True)
    monkeypatch.setattr(program.surroundings.tray, "say", lambda notice: True)
    with program._workspace.store._connections.writing():
        writers: list[int] = []
        monkeypatch.setattr(
            type(program._workspace.store.settings),
            "set",
            lambda *values: writers.append(get_ident()),
        )
        program.window.close()
        program._on_close()
        wait_until(lambda: writers)
    assert writers != [get_ident()]


def test_a_maximized_window_comes_back_as_one(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program.window, "raise_", lambda: None)  # offscreen there is none
    program.window.showMaximized()
    program.window.setWindowState(program.window.windowState() | Qt.WindowState.WindowMinimized)
    program.show_window()
    assert program.window.isMaximized()
    assert not program.window.isMinimized()
