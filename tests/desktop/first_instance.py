"""A process that is the first one for a data folder, and says what it is asked for."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from offersync_gui.desktop.raising import Answering
from offersync_gui.desktop.single_instance import SingleInstance


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main() -> None:
    app = QCoreApplication([])
    instance = SingleInstance(Path(sys.argv[1]))
    if not instance.acquire():
        say("second")
        return
    answering = Answering(Path(sys.argv[1]))
    answering.show_requested.connect(lambda: say("show"))
    say("first")
    app.exec()


if __name__ == "__main__":
    main()
