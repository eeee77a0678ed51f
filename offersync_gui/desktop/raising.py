"""A second start asks the first one to show itself: both ends of that."""

from __future__ import annotations

import logging
import os
from hashlib import blake2b
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

SHOWN = b"shown\n"
ANSWER_MS = 1000


class Answering(QObject):
    """For the first start; whoever asks before it is made, or after `stop`, asks again."""

    show_requested = Signal()

    def __init__(self, data_dir: Path) -> None:
        super().__init__()
        name = socket_name(data_dir)
        # Whoever left a socket behind is dead: the lock was free.
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(name):
            log.warning("A second start cannot raise this window: %s", self._server.errorString())

    def stop(self) -> None:
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while socket := self._server.nextPendingConnection():
            socket.disconnected.connect(socket.deleteLater)
            socket.write(SHOWN)
            socket.flush()
            self.show_requested.emit()


def ask(data_dir: Path) -> bool:
    """Whether the first one has answered that it shows itself."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(data_dir))
    if not socket.waitForConnected(ANSWER_MS):
        return False
    answered = socket.waitForReadyRead(ANSWER_MS) and bytes(socket.readAll().data()) == SHOWN
    socket.abort()
    return answered


def socket_name(data_dir: Path) -> str:
    """Short, as the system limits it, and another one for each folder and person."""
    owner = getattr(os, "getuid", lambda: os.environ.get("USERNAME", ""))()
    text = f"{os.path.normcase(data_dir.resolve())} {owner}"
    return f"offersync-{blake2b(text.encode(), digest_size=8).hexdigest()}"
