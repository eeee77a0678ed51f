"""Lock files keep threads and processes apart."""

from __future__ import annotations

import stat
import threading
from typing import TYPE_CHECKING

from offersync_gui.locks import locked, locked_if_free

if TYPE_CHECKING:
    from pathlib import Path


def test_only_one_holds_a_lock(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    with locked_if_free(path) as first, locked_if_free(path) as second:
        assert (first, second) == (True, False)
    with locked_if_free(path) as again:
        assert again
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_who_waits_gets_it_when_it_is_free(tmp_path: Path) -> None:
    path, entered = tmp_path / "a.lock", threading.Event()

    def wait() -> None:
        with locked(path):
            entered.set()

    waiting = threading.Thread(target=wait)
    with locked(path):
        waiting.start()
        assert not entered.wait(0.05)
    assert entered.wait(5)
    waiting.join()
