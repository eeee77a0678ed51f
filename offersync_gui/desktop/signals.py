"""SIGTERM and SIGINT, told in the GUI thread without waking up to look for them."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

if TYPE_CHECKING:
    from types import FrameType

WATCHED = (signal.SIGINT, signal.SIGTERM)


class SystemSignals(QObject):
    """Python writes a byte to a socket when a signal comes, and Qt notices that."""

    quit_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._before: dict[signal.Signals, Any] = {}

    def start(self) -> None:
        """To be called in the main thread."""
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _ignore) for number in WATCHED}

    def stop(self) -> None:
        """All is as it was before."""
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()

    @Slot()
    def _on_signal(self) -> None:
        if set(self._reading.recv(64)).intersection(WATCHED):
            self.quit_requested.emit()


def _ignore(number: int, frame: FrameType | None) -> None:
    """The byte says it; without a handler, Python would raise KeyboardInterrupt somewhere."""
