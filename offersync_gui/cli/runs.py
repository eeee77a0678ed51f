"""`offersync runs`: what each sync did, and the decision on one that the guard holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.cli.run_texts import (
    said,
    say_changes,
    say_failed_request,
    say_run_list,
    say_trouble,
)

if TYPE_CHECKING:
    from offersync_gui.cli.context import Context
    from offersync_gui.domain.sync_run import SyncRun


def list_some(context: Context) -> int:
    args, store = context.args, context.workspace.store
    if args.advertiser is not None:
        store.advertisers.known(args.advertiser)
    runs = store.runs.list(args.advertiser, args.limit or None)
    if context.out.as_json:
        context.out.document({"runs": runs})
    elif runs:
        say_run_list(context.out, runs)
    else:
        context.out.say("No run yet. Begin with: offersync sync")
    return 0


def show(context: Context) -> int:
    store = context.workspace.store
    run = store.runs.get(context.args.id)
    if context.out.as_json:
        context.out.document({"runs": [run]})
        return 0
    say_run_list(context.out, [run])
    say_trouble(context.out, run)
    say_failed_request(context.out, store.requests.of_run(run.id))
    say_changes(context.out, store.changes.list(run=run.id) if run.changes is None else run.changes)
    return 0


def apply(context: Context) -> int:
    return _decided(context, context.workspace.store.runs.apply(context.args.id), "applied")


def discard(context: Context) -> int:
    return _decided(context, context.workspace.store.runs.discard(context.args.id), "discarded")


def _decided(context: Context, run: SyncRun, what: str) -> int:
    if context.out.as_json:
        context.out.document({"runs": [run]})
    context.out.say(f"Run {run.id} of {run.advertiser} was {what}.")
    return 0


def undo(context: Context) -> int:
    from offersync_gui.sync.undoing import undo_run

    workspace = context.workspace
    run = workspace.store.runs.get(context.args.id)
    undone = undo_run(workspace, run.id)
    if context.out.as_json:
        context.out.document({"runs": [run], "undone": undone})
    context.out.say(said(undone, f"run {run.id} of {run.advertiser}"))
    return 0
