"""Runs the fixtures of templates that are new or have changed, one template after the other."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from offersync_gui.ui.templates_tab import reading

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.background.pool import Pool
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.templates.loader import Loaded
    from offersync_gui.ui.templates_tab.reading import Replayed, Shelf


class FixtureRuns(QObject):
    """``results`` are those that are known, by the template's file; ``ended`` carries a new one.

    No more than one place of the pool is taken, so that nothing else waits for them all.
    """

    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, pool: Pool, parent: QObject) -> None:
        super().__init__(parent)
        self.results: dict[Path, Replayed] = {}
        self._pool = pool
        self._stamps: dict[Path, object] = {}
        self._waiting: deque[Loaded] = deque()
        self._busy = False

    @property
    def are_waiting(self) -> bool:
        return bool(self._waiting)

    def forget(self, path: Path) -> None:
        """The template counts as changed."""
        self._stamps.pop(path, None)
        self.results.pop(path, None)

    def follow(self, shelf: Shelf) -> None:
        """What has changed comes first."""
        changed = [
            item for item in shelf.items if self._stamps.get(item.path) != shelf.stamps[item.path]
        ]
        self._stamps = shelf.stamps
        for item in changed:
            self.results.pop(item.path, None)
        self._waiting = deque([*changed, *(one for one in self._waiting if one not in changed)])
        self._go_on()

    def _go_on(self) -> None:
        if not self._busy and self._waiting:
            self._busy = True
            job = partial(reading.replay_all, self._waiting.popleft())
            self._pool.run(job, self._on_ended, self._on_failed)

    def _on_ended(self, result: Replayed) -> None:
        self._busy = False
        self.results[result.path] = result
        self.ended.emit(result)
        self._go_on()

    def _on_failed(self, error: OfferSyncError) -> None:
        self._busy = False
        self.failed.emit(error)
        self._go_on()
