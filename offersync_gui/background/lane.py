"""A lane: one thread that does jobs in their order, and answers in the GUI thread."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from offersync_gui.background.jobs import Job, Jobs
from offersync_gui.errors import OfferSyncError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Job", "Lane"]

log = logging.getLogger(__name__)


class Lane(Jobs):
    """``closing`` is called by the lane's thread at its end. It must be stopped before it goes.

    ``drained``: what it was given before it refuses is done to the end, though nobody is told.
    """

    _handed = Signal(object)
    _emptied = Signal()

    def __init__(
        self, name: str, closing: Callable[[], None] | None = None, *, drained: bool = False
    ) -> None:
        super().__init__()
        self._drained = drained
        self._thread = _Thread(closing)
        self._thread.setObjectName(f"offersync-{name}")
        self._worker = _Worker(self._execute)
        self._worker.moveToThread(self._thread)
        self._handed.connect(self._worker.execute, Qt.ConnectionType.QueuedConnection)
        self._emptied.connect(self._worker.end, Qt.ConnectionType.QueuedConnection)
        self._thread.start()

    def refuse(self) -> None:
        if not self._drained:
            super().refuse()
            return
        self._refusing = True
        for job in self._open:
            job.disown()

    def stop(self, seconds: float) -> bool:
        """`refuse`, then wait for the thread; False when it is still at work after that time."""
        self.refuse()
        # Queued behind all jobs, which `QThread.quit` would leave undone.
        self._emptied.emit()
        stopped = self._thread.wait(max(1, int(seconds * 1000)))
        if not stopped:
            log.warning("%s did not stop in %.1f s", self._thread.objectName(), seconds)
        return stopped

    def _hand(self, job: Job) -> None:
        self._handed.emit(job)


class _Thread(QThread):
    """The frame of `run` keeps Python's thread-locals, and so the thread's database connection."""

    def __init__(self, closing: Callable[[], None] | None) -> None:
        super().__init__()
        self._closing = closing

    def run(self) -> None:
        self.exec()
        try:
            if self._closing is not None:
                self._closing()
        except OfferSyncError:
            log.exception("%s could not be closed in good order", self.objectName())


class _Worker(QObject):
    """Lives in the lane's thread."""

    def __init__(self, execute: Callable[[Job], None]) -> None:
        super().__init__()
        self._execute = execute

    @Slot(object)
    def execute(self, job: Job) -> None:
        self._execute(job)

    @Slot()
    def end(self) -> None:
        self.thread().quit()
