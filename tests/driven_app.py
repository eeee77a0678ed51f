"""The real program in a process of its own; one thing is done to it once it is up."""

from __future__ import annotations

import sys
import threading
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from offersync_gui import app
from offersync_gui.logs import setup_logging
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.engine.cancel import CancelToken


def sync(program: app.Program) -> None:
    program.sync.request_sync()


def close(program: app.Program) -> None:
    program.window.close()


def log_out(program: app.Program) -> None:
    """In mid-sync, as soon as a line on stdin says so."""
    program.sync.request_sync()
    bell = Bell(lambda: program._app.commitDataRequest.emit(None), program)
    threading.Thread(target=ring_when_told, args=(bell,), daemon=True).start()


def fail(program: app.Program) -> None:
    QTimer.singleShot(0, lambda: 1 // 0)
    QTimer.singleShot(0, program.quit)


def stick(program: app.Program) -> None:
    program.short.run(partial(sit, Bell(program.quit, program)), say)


def sit(bell: Bell, token: CancelToken) -> None:
    """As a keyring that waits for a person."""
    bell.ring()
    time.sleep(60)


def ring_when_told(bell: Bell) -> None:
    sys.stdin.readline()
    bell.ring()


class Bell(QObject):
    """Whichever thread rings, the GUI thread acts."""

    _rung = Signal()

    def __init__(self, act: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._act = act
        self._rung.connect(self._on_rung)

    def ring(self) -> None:
        self._rung.emit()

    @Slot()
    def _on_rung(self) -> None:
        self._act()


def say(word: object) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main() -> int:
    folder, url, key, act = sys.argv[1:]

    class Driven(app.Program):
        def start(self, **options: Any) -> None:
            super().start(**options)
            QTimer.singleShot(0, lambda: globals()[act](self))
            say("up")

    app.Program = Driven  # type: ignore[misc]
    workspace = Workspace.open(Path(folder), {}, setup_logging(Path(folder), False))
    workspace.change_setting("secrets.store", "session")
    if not workspace.store.advertisers.list():
        Accounts(workspace).add("Acme", "affise", {"base_url": url}, {"api_key": key})
    return app.run(workspace=workspace)


if __name__ == "__main__":
    sys.exit(main())
