"""`offersync demo`: a sandbox network on this machine, synced into a throw-away data folder."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from offersync_gui.cli.offers import OFFER_COLUMNS, offer_row
from offersync_gui.cli.run_texts import say_runs
from offersync_gui.cli.sync import exit_code, run
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.sandbox import Sandbox
from offersync_gui.sync.workspace import Workspace

if TYPE_CHECKING:
    from offersync_gui.cli.context import Context
    from offersync_gui.domain.sync_run import SyncRun

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
            total, offers = _sample(workspace)
        finally:
            workspace.close()
    if out.as_json:
        out.document({"runs": runs, "total": total, "offers": offers})
    else:
        _say(context, runs)
    return exit_code(runs)
