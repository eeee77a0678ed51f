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
from offersync_gui.sync.sandbox import Sandbox
from offersync_gui.sync.workspace import Workspace

if TYPE_CHECKING:
    from offersync_gui.cli.context import Context
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.store.records import Record

NAME = "Sandbox"
TITLES = ("First sync", "Again at once: nothing changed", "After the network has changed offers")
SHOWN = 8


def demo(context: Context) -> int:
    out = context.out
    if not context.args.headless:
        out.note("The window comes with a later version; this is what it would show.")
    with TemporaryDirectory(prefix="offersync-demo-") as folder, Sandbox() as sandbox:
        workspace = Workspace.open(Path(folder), {}, context.redactor)
        try:
            runs = _synced(context, workspace, sandbox)
            total, offers = workspace.store.offers.list(OfferQuery(limit=SHOWN))
        finally:
            workspace.close()
    if out.as_json:
        out.document({"runs": runs, "total": total, "offers": offers})
    else:
        _say(context, runs, total, offers)
    return exit_code(runs)


def _synced(context: Context, workspace: Workspace, sandbox: Sandbox) -> list[SyncRun]:
    """One run for each of TITLES."""
    workspace.change_setting("secrets.store", "session")
    advertiser = Accounts(workspace).add(
        NAME, "affise", {"base_url": sandbox.base_url}, {"api_key": sandbox.api_key}
    )
    coordinator = Coordinator(workspace)
    runs = [*run(context, coordinator, [advertiser], "manual")]
    runs += run(context, coordinator, [advertiser], "manual")
    sandbox.advance()
    return [*runs, *run(context, coordinator, [advertiser], "manual")]


def _say(context: Context, runs: list[SyncRun], total: int, offers: list[Record]) -> None:
    out = context.out
    say_runs(out, runs, TITLES, title="Sandbox")
    out.say("")
    out.table(COLUMNS, map(row_of, offers))
    out.say(f"{len(offers)} of {total} offers. They were invented, and are gone again now.")
    out.say("Begin with your own: offersync advertiser add --help")
