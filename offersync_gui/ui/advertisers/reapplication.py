"""Changed options and stored offers: shows what changes, and applies it when told so."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from offersync_gui.ui.advertisers.preview import PreviewDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import SyncRun, Trigger
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.store.staging import RunWriter
    from offersync_gui.sync.run import Job
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.ui.services import Services


class Reapplication(QObject):
    """``applied`` comes when stored offers were changed."""

    applied = Signal()

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services

    def offer(self, advertiser: Advertiser) -> None:
        """Nothing is written before a person has seen it; what changes nothing is not shown."""
        self._run(advertiser, "dry_run", partial(self._on_rehearsed, advertiser))

    def _run(
        self, advertiser: Advertiser, trigger: Trigger, done: Callable[[SyncRun], None]
    ) -> None:
        work = partial(reapplied, self._services.workspace, advertiser, trigger)
        self._services.long.run(work, done, self._on_failed)

    def _on_rehearsed(self, advertiser: Advertiser, run: SyncRun) -> None:
        if run.changes:
            dialog = PreviewDialog(advertiser.name, run, self.parent(), stored=True)
            dialog.accepted.connect(partial(self._apply, advertiser))
            dialog.open()

    def _apply(self, advertiser: Advertiser) -> None:
        self._run(advertiser, "manual", self._on_applied)

    def _on_applied(self, run: SyncRun) -> None:
        text = self.tr("%Ln stored offer(s) changed", "", run.updated + run.filtered)
        self._services.toasts.show(text)
        self.applied.emit()

    def _on_failed(self, error: OfferSyncError) -> None:
        self._services.toasts.show_error(error)


def reapplied(
    workspace: Workspace, advertiser: Advertiser, trigger: Trigger, token: CancelToken
) -> SyncRun:
    """The guard asks nobody: a person has seen the changes, or they are not written."""
    from offersync_gui.sync.coordinator import Coordinator
    from offersync_gui.sync.reapplying import reapply

    def work(job: Job, writer: RunWriter, run: SyncRun) -> SyncRun:
        return reapply(replace(job, guarded=False), writer, run)

    return Coordinator(workspace).run_one(
        advertiser, trigger=trigger, token=token, on_progress=lambda progress: None, work=work
    )
