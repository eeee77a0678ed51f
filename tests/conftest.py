"""What every test stands on: a home of its own, no real keyring, and nothing left running."""

from __future__ import annotations

import gc
import os
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

# Before Qt is imported anywhere: tests open no window on a screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parent.parent
RECORDED = os.environ.get("OFFERSYNC_RECORDED", ROOT.parent / "shared" / "recorded")
OPEN_FILES = Path("/proc/self/fd")
GRACE_SECONDS = 2.0
PATIENCE_MS = 20_000


@pytest.fixture(autouse=True)
def own_home(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[Path]:
    """Every standard folder lies in a new one, and the keyring is one that refuses."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("OFFERSYNC_")]:
            patch.delenv(name)
        for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home))
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        patch.setenv("OFFERSYNC_DATA_DIR", str(home / "offersync"))
        if "secret_service" not in request.keywords:
            patch.setenv("XDG_RUNTIME_DIR", str(home))
            patch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
            patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        yield home


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """A test that leaves a thread or an open socket behind fails."""
    before = _running()
    yield
    left = _running() - before
    deadline = time.monotonic() + GRACE_SECONDS
    while left and time.monotonic() < deadline:
        gc.collect()
        time.sleep(0.01)
        left = _running() - before
    assert not left, f"left behind: {', '.join(sorted(left))}"


def _running() -> set[str]:
    """Names of this process's threads and, where the system tells, of its sockets."""
    threads = {
        f"thread {thread.name} ({thread.ident})"
        for thread in threading.enumerate()
        # Python 3.11 remembers threads that it did not start, such as Qt's, for ever.
        if not isinstance(thread, threading._DummyThread)
    }
    return threads | set(_sockets())


def _sockets() -> Iterator[str]:
    if not OPEN_FILES.is_dir():
        return
    for entry in os.scandir(OPEN_FILES):
        try:
            target = os.readlink(entry.path)
        except FileNotFoundError:  # the descriptor of this very scan
            continue
        if target.startswith("socket:"):
            yield target


class PatientBot(QtBot):
    """Waits for as long as a slow machine may need; what comes earlier ends the wait."""

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **options: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE_MS, **options: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **options)

    def waitUntil(self, callback: Any, *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture
def recorded() -> Path:
    """The folder of recorded platform answers, which is kept outside the repository."""
    folder = Path(RECORDED)
    if not folder.is_dir():
        pytest.skip(f"no recorded answers in {folder}; name their folder in OFFERSYNC_RECORDED")
    return folder
