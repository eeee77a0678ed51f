"""The stored settings, read and written off the GUI thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from offersync_gui.sync.workspace import declared

if TYPE_CHECKING:
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.ui.services import Services


class StoredSettings(QObject):
    """``loaded`` when all are at hand, ``changed`` (key, text) once one is stored, ``failed``
    (key, error) when it is not; ``unreadable`` (error) when none could be read.

    What waits to be stored is what counts, until it is known that it could not be.
    """

    loaded = Signal()
    changed = Signal(str, str)
    failed = Signal(str, object)
    unreadable = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._texts: dict[str, str] = {}
        self._waiting: dict[str, str] = {}
        self._writes = 0

    def text(self, key: str) -> str:
        """As it is stored, else the default. Raises UsageError for a key that is not declared."""
        default = declared(key).default
        return self._waiting.get(key, self._texts.get(key, default))

    def read(self) -> None:
        work = partial(_read, self._services.workspace)
        self._services.query.run(work, partial(self._on_read, self._writes), self.unreadable.emit)

    def write(self, key: str, text: str) -> None:
        """``text`` must be one that the setting takes."""
        if text == self.text(key):
            return
        self._waiting[key] = text
        work = partial(_write, self._services.workspace, key, text)
        done = partial(self._on_written, key, text)
        self._services.short.run(work, done, partial(self._on_failed, key, text))

    def _on_read(self, writes: int, texts: dict[str, str]) -> None:
        if writes != self._writes:
            # Something was stored meanwhile, before or after these were read.
            self.read()
            return
        self._texts = texts
        self.loaded.emit()

    def _on_written(self, key: str, text: str, nothing: None) -> None:
        self._settle(key, text)
        self._texts[key] = text
        self._writes += 1
        self.changed.emit(key, text)

    def _on_failed(self, key: str, text: str, error: OfferSyncError) -> None:
        self._settle(key, text)
        self.failed.emit(key, error)

    def _settle(self, key: str, text: str) -> None:
        if self._waiting.get(key) == text:
            del self._waiting[key]


def _read(workspace: Workspace, token: CancelToken) -> dict[str, str]:
    return workspace.store.settings.all()


def _write(workspace: Workspace, key: str, text: str, token: CancelToken) -> None:
    if text == declared(key).default:
        workspace.store.settings.remove(key)
    else:
        workspace.change_setting(key, text)
