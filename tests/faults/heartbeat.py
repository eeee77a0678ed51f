"""Whether the GUI thread was to be had at every moment."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

BEAT_MS = 20
TASKS = Path("/proc/self/task")


class Heartbeat(QObject):
    """``longest``: the seconds for which it was not, less those in which the machine let this
    process wait for a processor.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        self._last, self._waited = time.monotonic(), processor_wait()
        self._timer.start()

    def stop(self) -> None:
        self._on_beat()
        self._timer.stop()

    def _on_beat(self) -> None:
        now, waited = time.monotonic(), processor_wait()
        gap = now - self._last - BEAT_MS / 1000
        self.longest = max(self.longest, gap - stolen(self._waited, waited))
        self._last, self._waited = now, waited


def processor_wait() -> dict[str, float]:
    """Of all threads: who holds a lock may be the one that waits. Linux tells it."""
    return {task: _of_task(task) for task in os.listdir(TASKS)} if TASKS.is_dir() else {}


def stolen(before: dict[str, float], now: dict[str, float]) -> float:
    """The seconds that all threads waited together between the two."""
    return sum(max(0.0, now[task] - before.get(task, 0.0)) for task in now)


def _of_task(task: str) -> float:
    with suppress(OSError):  # it has ended
        return int((TASKS / task / "schedstat").read_text().split()[1]) / 1e9
    return 0.0
