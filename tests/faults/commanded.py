"""The real program in a process of its own, which does what it is told on stdin.

``python -m tests.faults.commanded FOLDER [--hidden]``. Each line is the name of a method of
`Commands` with its arguments; it is answered by one line of JSON.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

from offersync_gui import app
from offersync_gui.desktop.tray import Tray
from offersync_gui.ui.widgets.toasts import Toast
from tests.faults.heartbeat import Heartbeat
from tests.faults.shown_window import all_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.domain.notices import Batch

OPEN_FILES, STATUS = Path("/proc/self/fd"), Path("/proc/self/status")


class Commands(QObject):
    """Carries them out in the GUI thread, also while a question is open."""

    _line = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.program: Any = None
        self.heart = Heartbeat()
        self._line.connect(self._on_line)
        threading.Thread(target=self._listen, daemon=True).start()

    def look(self) -> dict[str, Any]:
        """What a person sees."""
        box = self._question()
        window = self.program.window if self.program else None
        return {
            "window": bool(window and window.isVisible()),
            "question": f"{box.text()}\n{box.informativeText()}" if box else "",
            "buttons": [one.text() for one in box.buttons()] if box else [],
            "told": [one.label.text() for one in window.findChildren(Toast)] if window else [],
            "dialogs": [one.windowTitle() for one in self._dialogs()],
            "words": all_words(),
            "state": self._state(),
        }

    def press(self, words: str) -> bool:
        """The button of the open question that begins so."""
        box = self._question()
        buttons = box.buttons() if box else []
        [button] = [one for one in buttons if one.text().startswith(words)]
        QTimer.singleShot(0, button.click)
        return True

    def sync(self) -> bool:
        self.heart.start()
        self.program.sync.request_sync()
        return True

    def cycle(self, times: str) -> None:
        """Answers when so many syncs have ended, one after the other."""
        left = int(times)
        sync, states = self.program.sync, []

        def ended(batch: Batch) -> None:
            states.append([one.run.state for one in batch.outcomes])
            if len(states) < left:
                QTimer.singleShot(0, sync.request_sync)
            else:
                sync.batch_finished.disconnect(ended)
                say({"states": states})

        sync.batch_finished.connect(ended)
        sync.request_sync()

    def cancel(self) -> None:
        """What runs, if anything does by now; there is no answer."""
        if self.program.sync.state.running:
            self.program.sync.cancel()

    def show_all(self) -> bool:
        """Every section, one after the other."""
        for section in self.program.window._sections:
            self.program.window.show_section(section.key)
        self.program.window.show_section("offers")
        return True

    def measure(self) -> dict[str, int]:
        lines = dict(line.split(":", 1) for line in STATUS.read_text().splitlines())
        kib, threads = lines["VmRSS"].split()[0], lines["Threads"]
        return {"kib": int(kib), "threads": int(threads), "files": len(os.listdir(OPEN_FILES))}

    def stall(self) -> float:
        """The longest time since `sync` for which the window was not to be had."""
        self.heart.stop()
        return self.heart.longest

    def close(self) -> bool:
        return self._later(self.program.window.close)

    def quit(self) -> bool:
        return self._later(self.program.window.quit_requested.emit)

    def show(self) -> bool:
        """As a click on the tray."""
        return self._later(self.program.surroundings.tray.open_requested.emit)

    def tray(self) -> bool:
        """From now on the desktop has one."""
        Tray.is_there = property(lambda tray: True)  # type: ignore[method-assign,assignment]
        return True

    def fail(self) -> bool:
        """As a slot that has a fault."""
        return self._later(_fail)

    def crash(self) -> bool:
        return self._later(faulthandler._sigsegv)  # type: ignore[attr-defined]

    def _later(self, act: Callable[[], object]) -> bool:
        QTimer.singleShot(0, act)
        return True

    def _state(self) -> dict[str, Any]:
        if self.program is None:
            return {}
        state = self.program.sync.state
        last = {"state": state.last.state, "id": state.last.id} if state.last else {}
        return {"busy": state.busy, "last": last, "attention": state.attention}

    def _dialogs(self) -> list[Any]:
        windows = QApplication.topLevelWidgets()
        main = self.program.window if self.program else None
        return [one for one in windows if one.isVisible() and one is not main and one.isModal()]

    def _question(self) -> QMessageBox | None:
        found = [one for one in self._dialogs() if isinstance(one, QMessageBox)]
        return found[0] if found else None

    def _listen(self) -> None:
        for line in sys.stdin:
            self._line.emit(line.strip())

    @Slot(str)
    def _on_line(self, line: str) -> None:
        name, *arguments = line.split("\t")
        answer = getattr(self, name)(*arguments)
        if answer is not None:
            say(answer)


def _fail() -> None:
    raise ZeroDivisionError("a fault in a slot")


def say(answer: object) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def main() -> int:
    app.application()
    commands = Commands()

    class Commanded(app.Program):
        def start(self, **options: Any) -> None:
            super().start(**options)
            commands.program = self

    app.Program = Commanded  # type: ignore[misc]
    QTimer.singleShot(0, lambda: say("up"))
    return app.run(sys.argv[1], hidden="--hidden" in sys.argv)


if __name__ == "__main__":
    sys.exit(main())
