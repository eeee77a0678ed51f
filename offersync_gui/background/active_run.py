"""A run that is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.background.state import Running

if TYPE_CHECKING:
    from offersync_gui.background.jobs import Job
    from offersync_gui.background.run_queue import Waiting
    from offersync_gui.sync.run import Progress


class ActiveRun:
    """The run's thread calls `report`; all else belongs to the GUI thread."""

    job: Job

    def __init__(self, waiting: Waiting) -> None:
        self.advertiser, self.trigger = waiting
        self._progress: Progress | None = None

    @property
    def name(self) -> str:
        return self.advertiser.name

    @property
    def shown(self) -> Running:
        progress, cancelling = self._progress, self.job.token.is_cancelled
        if progress is None:
            return Running(self.name, self.trigger, cancelling=cancelling)
        return Running(
            self.name, self.trigger, progress.pages, progress.offers, progress.total, cancelling
        )

    def report(self, progress: Progress) -> None:
        self._progress = progress
