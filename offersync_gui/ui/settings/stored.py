"""The stored settings, read and written off the GUI thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from offersync_gui.domain.settings import SETTINGS
from offersync_gui.sync.workspace import declared

if TYPE_CHECKING:
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.ui.services import Services

GLOBAL_SWITCH = "sync.enabled"


class StoredSettings(QObject):
    """``loaded`` when all are at hand, ``changed`` (key, text) once one is stored, ``failed``
    (key, error) when it is not; ``unreadable`` (error) when none could be read.
    """

    loaded = Signal()
    changed = Signal(str, str)
    failed = Signal(str, object)
    unreadable = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._texts: dict[str, str] = {}

    def text(self, key: str) -> str:
        """As it is stored, else the default. Raises UsageError for a key that is not declared."""
        return self._texts.get(key, declared(key).default)

    def read(self) -> None:
        work = partial(_read, self._services.workspace)
        self._services.query.run(work, self._on_read, self.unreadable.emit)

    def write(self, key: str, text: str) -> None:
        """``text`` must be one that the setting takes."""
        if text == self.text(key):
            return
        if key == GLOBAL_SWITCH:
            # The controller stores it, and acts on it at once.
            self._services.sync.set_enabled(SETTINGS[key].parse(text))
            self._on_written(key, text, None)
            return
        work = partial(_write, self._services.workspace, key, text)
        done = partial(self._on_written, key, text)
        self._services.short.run(work, done, partial(self._on_failed, key))

    def reset(self, key: str) -> None:
        """Back to the default."""
        self.write(key, declared(key).default)

    def _on_read(self, texts: dict[str, str]) -> None:
        self._texts = texts
        self.loaded.emit()

    def _on_written(self, key: str, text: str, nothing: None) -> None:
        self._texts[key] = text
        self.changed.emit(key, text)

    def _on_failed(self, key: str, error: OfferSyncError) -> None:
        self.failed.emit(key, error)


def _read(workspace: Workspace, token: CancelToken) -> dict[str, str]:
    return workspace.store.settings.all()


def _write(workspace: Workspace, key: str, text: str, token: CancelToken) -> None:
    if text == declared(key).default:
        workspace.store.settings.remove(key)
    else:
        workspace.change_setting(key, text)
