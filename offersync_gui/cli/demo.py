"""`offersync demo`: a sandbox network on this machine, synced into a throw-away data folder."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from offersync_gui.cli.offers import COLUMNS, row_of
from offersync_gui.cli.run_texts import say_runs
from offersync_gui.cli.sync import exit_code, run
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.sandbox import Sandbox, membership
from offersync_gui.sync.workspace import Workspace

if TYPE_CHECKING:
    from offersync_gui.cli.context import Context
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.store.records import Record

TITLES = ("First sync", "Again at once: nothing changed", "After the network has changed offers")
SHOWN = 8


def demo(context: Context) -> int:
    """In the window where there is a screen, else as a summary."""
    window = None if context.args.headless or context.out.as_json else context.window
    with TemporaryDirectory(prefix="offersync-demo-") as folder, Sandbox() as sandbox:
        workspace = Workspace.open(Path(folder), {}, context.redactor)
        try:
            advertiser = _added(workspace, sandbox)
            if window is not None:
                run(context, Coordinator(workspace), [advertiser], "manual")
                return window(workspace=workspace)
            return _summary(context, workspace, sandbox, advertiser)
        finally:
            workspace.close()


def _summary(
    context: Context, workspace: Workspace, sandbox: Sandbox, advertiser: Advertiser
) -> int:
    runs = _synced(context, workspace, sandbox, advertiser)
    query, stored = OfferQuery(limit=SHOWN), workspace.store.offers
    if context.out.as_json:
        records = list(stored.iterate(query))
        context.out.document({"runs": runs, "total": stored.count(query), "offers": records})
    else:
        _say(context, runs, *stored.list(query))
    return exit_code(runs)


def _added(workspace: Workspace, sandbox: Sandbox) -> Advertiser:
    workspace.change_setting("secrets.store", "session")
    return membership.add(Accounts(workspace), sandbox)


def _synced(
    context: Context, workspace: Workspace, sandbox: Sandbox, advertiser: Advertiser
) -> list[SyncRun]:
    """One run for each of TITLES."""
    coordinator = Coordinator(workspace)
    runs = [*run(context, coordinator, [advertiser], "manual")]
    runs += run(context, coordinator, [advertiser], "manual")
    sandbox.advance()
    return [*runs, *run(context, coordinator, [advertiser], "manual")]


def _say(context: Context, runs: list[SyncRun], total: int, offers: list[Record]) -> None:
    out = context.out
    say_runs(out, runs, TITLES, title=membership.NAME)
    out.say("")
    out.table(COLUMNS, map(row_of, offers))
    out.say(f"{len(offers)} of {total} offers. They were invented, and are gone again now.")
    out.say("Begin with your own: offersync advertiser add --help")
