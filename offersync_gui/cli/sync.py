"""`offersync sync`: run advertisers now, or those that are due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.cli.interrupt import interruptible
from offersync_gui.cli.progress import progress_bars
from offersync_gui.cli.run_texts import say_changes, say_runs
from offersync_gui.engine.cancel import CancelToken
from offersync_gui.errors import FetchError, OfferSyncError, SecretsError, UsageError
from offersync_gui.sync.coordinator import Coordinator, Work
from offersync_gui.sync.reapplying import reapply
from offersync_gui.sync.run import execute

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.cli.context import Context
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import SyncRun, Trigger


def sync(context: Context) -> int:
    args = context.args
    coordinator = Coordinator(
        context.workspace, parallel=context.workspace.setting("network.parallel")
    )
    chosen = _due(context, coordinator) if args.due else _chosen(context)
    trigger: Trigger = "timer" if args.due else "dry_run" if args.dry_run else "manual"
    runs = run(context, coordinator, chosen, trigger, reapply if args.stored else execute)
    if context.out.as_json:
        context.out.document({"runs": runs})
    elif runs:
        say_runs(context.out, runs)
        if args.dry_run:
            say_changes(context.out, (change for one in runs for change in one.changes or []))
    _forget_removed(context)
    return exit_code(runs)


def run(
    context: Context,
    coordinator: Coordinator,
    chosen: Sequence[Advertiser],
    trigger: Trigger,
    work: Work = execute,
) -> list[SyncRun]:
    """One run for each, with progress bars, until Ctrl+C."""
    token = CancelToken()
    wanted = not (context.args.no_progress or context.args.verbose)
    with progress_bars(wanted=wanted) as report:
        return interruptible(
            token,
            lambda: coordinator.run(
                chosen, trigger=trigger, token=token, on_progress=report, work=work
            ),
        )


def exit_code(runs: Sequence[SyncRun]) -> int:
    """0 when all is well, else by the worst: the secret store before the platform."""
    kinds = {run.error["kind"] for run in runs if run.error is not None}
    if SecretsError.kind in kinds:
        return SecretsError.exit_code
    return 0 if all(run.state == "ok" for run in runs) else FetchError.exit_code


def _due(context: Context, coordinator: Coordinator) -> list[Advertiser]:
    if context.args.names:
        raise UsageError(
            "--due takes no names", "It is the settings that say who is due.", "Leave one away."
        )
    if not context.workspace.setting("sync.enabled"):
        context.out.note("Automatic sync is off: offersync settings set sync.enabled true")
    chosen = coordinator.due()
    if not chosen:
        context.out.note("Nothing is due.")
    return chosen


def _chosen(context: Context) -> list[Advertiser]:
    """The named ones, else all but those that are known to lack a credential."""
    if context.args.names:
        named = [context.accounts.named(name) for name in context.args.names]
        return list({item.id: item for item in named}.values())
    every = context.accounts.list()
    chosen = every if context.args.stored else [one for one in every if not _lacking(context, one)]
    if not chosen:
        context.out.note("There is no advertiser to sync: offersync advertiser add --help")
    return chosen


def _lacking(context: Context, advertiser: Advertiser) -> list[str]:
    lacking = context.accounts.secrets.lacking(advertiser)
    if lacking:
        context.out.note(f"{advertiser.name} is left out: it has no {', '.join(lacking)}.")
    return lacking


def _forget_removed(context: Context) -> None:
    try:
        context.accounts.secrets.forget_removed()
    except OfferSyncError as error:
        context.out.note(f"Secrets of a removed advertiser are still stored. {error.detail}")
