"""What another text of a template would make of the offers that its advertisers have stored."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from offersync_gui.domain.rules import resolve
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.reapplying import reapply

if TYPE_CHECKING:
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.store.staging import RunWriter
    from offersync_gui.sync.run import Job
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.templates.model import Template


def users_of(workspace: Workspace, template_id: str) -> list[Advertiser]:
    """The advertisers that have the template, by name. Raises StoreError."""
    found = workspace.store.advertisers.list()
    return [account for account in found if account.template == template_id]


def rehearse(
    workspace: Workspace, template: Template, advertiser: Advertiser, token: CancelToken
) -> SyncRun:
    """A dry run over the stored records, with ``template`` in the place of the advertiser's own.

    Nothing is asked of the platform, so what another list would bring is not in it. Its error
    says why it would be held. Raises StoreError.
    """
    rules = resolve(*workspace.levels(template, advertiser.rules).values())

    def work(job: Job, writer: RunWriter, run: SyncRun) -> SyncRun:
        return reapply(replace(job, template=template, rules=rules), writer, run)

    return Coordinator(workspace).run_one(
        advertiser, trigger="dry_run", token=token, on_progress=lambda progress: None, work=work
    )
