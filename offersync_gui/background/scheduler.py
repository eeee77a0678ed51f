"""The heartbeat of automatic sync: compares the clock with stored times, and notices sleep."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from offersync_gui.domain.clock import SystemClock

if TYPE_CHECKING:
    from datetime import datetime

    from offersync_gui.domain.clock import Clock

log = logging.getLogger(__name__)

BEAT_SECONDS = 30
ASLEEP_SECONDS = 150


class Scheduler(QObject):
    """``beat`` is emitted every 30 s, but not when the machine has just slept.

    After a sleep the network takes a moment to come up, so whoever is due waits for the next
    beat. Timers stand still during sleep, so no time to wait for is ever put into one.
    """

    beat = Signal()

    def __init__(self, clock: Clock | None = None) -> None:
        super().__init__()
        self._clock = clock or SystemClock()
        self._last: datetime | None = None
        self._timer = QTimer(self, interval=BEAT_SECONDS * 1000)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """The first beat comes after 30 s, when the desktop is up."""
        self._last = self._clock.now()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def tick(self) -> None:
        now, before = self._clock.now(), self._last
        self._last = now
        if before is not None and (now - before).total_seconds() > ASLEEP_SECONDS:
            log.info("The machine slept from %s to %s", before, now)
        else:
            self.beat.emit()
