"""The way back after an act: a toast with Undo, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.store.undo import Undone
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.ui.services import Services

TakeBack = Callable[["Workspace"], "Undone"]


class Undoing(QObject):
    """``changed`` comes when something was taken back."""

    changed = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services

    def offer(self, text: str, act: int) -> None:
        """Says what was done, with the way back."""
        self._services.toasts.show(text, partial(self.act, act))

    def act(self, act: int) -> None:
        from offersync_gui.sync.undoing import undo_act

        self._run(lambda workspace: undo_act(workspace, act))

    def run(self, run_id: int) -> None:
        from offersync_gui.sync.undoing import undo_run

        self._run(lambda workspace: undo_run(workspace, run_id))

    def change(self, change_id: int) -> None:
        from offersync_gui.sync.undoing import undo_change

        self._run(lambda workspace: undo_change(workspace, change_id))

    def _run(self, take_back: TakeBack) -> None:
        workspace = self._services.workspace
        self._services.short.run(lambda token: take_back(workspace), self._on_undone, self._failed)

    def _on_undone(self, undone: Undone) -> None:
        if undone.act is None:
            self._services.toasts.show(self.tr("Nothing to undo: all of it was changed since"))
            return
        self.changed.emit()
        text = self.tr("%Ln offer(s) are as before", "", undone.offers)
        if undone.left:
            left = self.tr("%Ln value(s) were changed since and stay", "", undone.left)
            text = f"{text}; {left}"
        self.offer(text, undone.act)

    def _failed(self, error: OfferSyncError) -> None:
        self._services.toasts.show_error(error)
