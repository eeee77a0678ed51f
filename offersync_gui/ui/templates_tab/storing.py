"""Stores a changed template, after a person has seen what it does to advertisers that have it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from offersync_gui.ui.templates_tab import reading
from offersync_gui.ui.templates_tab.effect_dialog import EffectDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from offersync_gui.errors import OfferSyncError
    from offersync_gui.ui.services import Services
    from offersync_gui.ui.templates_tab.reading import Rewriting


class Storing(QObject):
    """``stored`` carries the path, ``failed`` the error; ``left``: the person went back."""

    stored = Signal(object)
    failed = Signal(object)
    left = Signal()

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._window = services, window

    def offer(self, wanted: Rewriting) -> None:
        """At once where no advertiser has the template."""
        if not wanted.users:
            self._store(wanted)
            return
        dialog = EffectDialog(self._services, wanted.template, wanted.users, self._window)
        dialog.accepted.connect(partial(self._store, wanted))
        dialog.rejected.connect(self.left)
        dialog.open()

    def _store(self, wanted: Rewriting) -> None:
        job = partial(reading.rewrite, self._services.workspace, wanted)
        self._services.short.run(job, self._on_stored, self._on_failed)

    def _on_stored(self, path: Path) -> None:
        self.stored.emit(path)

    def _on_failed(self, error: OfferSyncError) -> None:
        self.failed.emit(error)
