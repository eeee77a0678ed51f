"""One window for each data folder: the lock decides, the socket only says "show yourself"."""

from __future__ import annotations

import logging
import os
from contextlib import ExitStack
from hashlib import blake2b
from time import monotonic, sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from offersync_gui.store.run_lock import run_lock

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

LOCK_FOLDER = "running"
SHOWN = b"shown\n"
ANSWER_MS = 1000
PATIENCE_SECONDS = 6.0
PAUSE_SECONDS = 0.1


class SingleInstance(QObject):
    """The lock is the system's own, so that a killed program has let go of it."""

    show_requested = Signal()

    def __init__(self, data_dir: Path) -> None:
        super().__init__()
        self._folder = data_dir / LOCK_FOLDER
        self._name = socket_name(data_dir)
        self._held = ExitStack()
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """True for the first; all others have asked it to show itself, and should end.

        Waits for one that is just ending. Never longer than a few seconds.
        """
        deadline = monotonic() + PATIENCE_SECONDS
        while not self._lock():
            if _ask(self._name):
                return False
            if monotonic() > deadline:
                log.warning("Another OfferSync uses this data folder, but does not answer")
                return False
            sleep(PAUSE_SECONDS)
        self._listen()
        return True

    def stop_answering(self) -> None:
        """From now on whoever starts waits for `release`."""
        if self._server is not None:
            self._server.close()

    def release(self) -> None:
        self.stop_answering()
        self._held.close()

    def _lock(self) -> bool:
        with ExitStack() as stack:
            if not stack.enter_context(run_lock(self._folder, "window")):
                return False
            self._held = stack.pop_all()
        return True

    def _listen(self) -> None:
        # Whoever left a socket behind is dead: the lock was free.
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(self._name):
            log.warning("A second start cannot raise this window: %s", self._server.errorString())

    @Slot()
    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.disconnected.connect(socket.deleteLater)
            socket.write(SHOWN)
            socket.flush()
            self.show_requested.emit()


def socket_name(data_dir: Path) -> str:
    """Short, as the system limits it, and another one for each folder and person."""
    owner = getattr(os, "getuid", lambda: os.environ.get("USERNAME", ""))()
    text = f"{os.path.normcase(data_dir.resolve())} {owner}"
    return f"offersync-{blake2b(text.encode(), digest_size=8).hexdigest()}"


def _ask(name: str) -> bool:
    """Whether the first one has answered that it shows itself."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(ANSWER_MS):
        return False
    answered = socket.waitForReadyRead(ANSWER_MS) and bytes(socket.readAll().data()) == SHOWN
    socket.abort()
    return answered
