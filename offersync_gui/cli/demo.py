"""`offersync demo`: a sandbox network on this machine, synced into a throw-away data folder."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from offersync_gui.cli.context import Context
from offersync_gui.cli.run_texts import say_runs
from offersync_gui.cli.sync import exit_code, run
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.sandbox import Sandbox
from offersync_gui.sync.workspace import Workspace

if TYPE_CHECKING:
    from offersync_gui.domain.sync_run import SyncRun

NAME = "Sandbox"
PACE = "6000"


def demo(context: Context) -> int:
    out = context.out
    if not context.args.headless:
        out.note("The window comes with a later version; this is what it would show.")
    with TemporaryDirectory(prefix="offersync-demo-") as folder, Sandbox() as sandbox:
        workspace = Workspace.open(Path(folder), {}, context.redactor)
        try:
            runs = _synced_twice(context, workspace, sandbox)
            total, shown = _sample(workspace)
        finally:
            workspace.close()
    if out.as_json:
        out.document({"runs": runs, "total": total, "offers": shown})
    else:
        _say(context, runs, total, shown)
    return exit_code(runs)


def _synced_twice(context: Context, workspace: Workspace, sandbox: Sandbox) -> list[SyncRun]:
    """Once, at once again, and after the network has changed some of its offers."""
