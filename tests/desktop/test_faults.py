"""What nobody caught is logged and told once; signals end the program; crashes leave a report."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer, Slot, qWarning

from offersync_gui.desktop.crash_file import CrashFile
from offersync_gui.desktop.signals import SystemSignals
from offersync_gui.desktop.unexpected import UnexpectedErrors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]
CRASH = """
import faulthandler, pathlib, sys
from offersync_gui.desktop.crash_file import CrashFile
CrashFile(pathlib.Path(sys.argv[1])).open()
faulthandler._sigsegv()
"""


@pytest.fixture
def errors(qtbot: QtBot) -> Iterator[UnexpectedErrors]:
    errors = UnexpectedErrors()
    errors.watch()
    yield errors
    errors.unwatch()


class Ear(QObject):
    """``threads``: those in which it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.threads: list[threading.Thread] = []

    @Slot()
    def on_happened(self) -> None:
        self.threads.append(threading.current_thread())


def fail() -> None:
    raise ValueError("the wrong value")


def test_a_fault_in_a_slot_is_logged_and_told_once(
    errors: UnexpectedErrors, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[bool] = []
    errors.happened.connect(lambda: told.append(True))
    for _ in range(3):
        QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: len(caplog.records) == 3)
    assert told == [True]
    assert "the wrong value" in caplog.text


def test_a_fault_in_a_thread_is_told_in_the_gui_thread(
    errors: UnexpectedErrors, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    heard = Ear()
    errors.happened.connect(heard.on_happened)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(heard.threads))
    assert heard.threads == [threading.current_thread()]
    assert "the wrong value" in caplog.text


def test_what_qt_has_to_say_goes_to_the_log(
    errors: UnexpectedErrors, caplog: pytest.LogCaptureFixture
) -> None:
    qWarning("something about a widget")
    assert ("Qt: something about a widget", logging.WARNING) in [
        (record.getMessage(), record.levelno) for record in caplog.records
    ]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")
def test_a_signal_of_the_system_is_told(qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    signals = SystemSignals()
    signals.start()
    with qtbot.waitSignal(signals.quit_requested):
        os.kill(os.getpid(), number)
    signals.stop()
    assert signal.getsignal(number) is before


@pytest.mark.skipif(sys.platform == "win32", reason="dies in another way")
def test_a_crash_leaves_a_report_for_the_next_start(tmp_path: Path) -> None:
    died = subprocess.run(
        [sys.executable, "-c", CRASH, str(tmp_path)], cwd=ROOT, capture_output=True, check=False
    )
    assert died.returncode == -signal.SIGSEGV
    crash = CrashFile(tmp_path)
    report = crash.open()
    crash.close()
    assert report is not None
    assert "Segmentation fault" in report.read_text(encoding="utf-8")
    assert report.stat().st_mode & 0o777 == 0o600


def test_a_good_end_leaves_nothing(tmp_path: Path) -> None:
    for _ in range(2):
        crash = CrashFile(tmp_path)
        assert crash.open() is None
        crash.close()
    assert not list((tmp_path / "logs").iterdir())
