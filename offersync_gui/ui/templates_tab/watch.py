"""Tells when a person's own templates have changed, while they are edited in another program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_QUIET_MS = 300


class Watch(QObject):
    """``changed`` comes once editors are done: some write a file in several steps."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._watcher = QFileSystemWatcher(self)
        self._wait = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._wait.timeout.connect(self.changed)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._watcher.fileChanged.connect(self._on_changed)

    def set_files(self, files: Iterable[Path]) -> None:
        """Those to watch beside the folder; a file that was replaced is watched anew."""
        wanted = [self._folder, *files] if self._folder.is_dir() else []
        known = {*self._watcher.directories(), *self._watcher.files()}
        missing = [str(path) for path in wanted if str(path) not in known and path.exists()]
        if missing:
            self._watcher.addPaths(missing)

    def _on_changed(self, path: str) -> None:
        self._wait.start()
