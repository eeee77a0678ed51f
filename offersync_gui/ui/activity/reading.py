"""What the pages of Activity show, read off the GUI thread. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from offersync_gui.domain.clock import utc_text

if TYPE_CHECKING:
    from offersync_gui.domain.sync_run import RequestLog, SyncRun
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.store.trends import Step, Trend
    from offersync_gui.sync.workspace import Workspace

MOST_RUNS = 300
MOST_CHANGES = 500
Change = dict[str, Any]
Wanted = Literal["all", "held", "problems"]
STATES: dict[Wanted, tuple[str, ...]] = {
    "all": (),
    "held": ("held",),
    "problems": ("partial", "failed", "needs_attention", "interrupted"),
}
Kind = Literal["all", "new", "money", "drop", "field", "status", "missing", "returned"]


@dataclass(frozen=True)
class RunList:
    """``held`` counts the runs that wait for a decision, whatever is shown."""

    runs: list[SyncRun]
    advertisers: list[str]
    held: int
    compact: bool


@dataclass(frozen=True)
class RunFacts:
    """``changes`` are the first of ``total``; those of a held run would come."""

    run: SyncRun
    changes: list[Change]
    total: int
    requests: list[RequestLog]


@dataclass(frozen=True)
class Feed:
    """``more``: there are older changes that fit."""

    changes: list[Change]
    advertisers: list[str]
    more: bool
    compact: bool


@dataclass(frozen=True)
class History:
    """A trend and whose it may be."""

    trend: Trend
    advertisers: list[str]


def names(workspace: Workspace) -> list[str]:
    return [item.name for item in workspace.store.advertisers.list()]


def _compact(workspace: Workspace) -> bool:
    compact: bool = workspace.setting("ui.compact_rows")
    return compact


def read_runs(
    workspace: Workspace, advertiser: str | None, wanted: Wanted, token: CancelToken
) -> RunList:
    """The newest runs that fit. Raises StoreError."""
    runs = workspace.store.runs
    found = runs.list(advertiser, MOST_RUNS, STATES[wanted])
    return RunList(found, names(workspace), runs.held(), _compact(workspace))


def read_run(workspace: Workspace, run_id: int, token: CancelToken) -> RunFacts:
    """Raises StoreError, and UsageError when the run is gone."""
    store = workspace.store
    run = store.runs.get(run_id)
    token.raise_if_cancelled()
    if run.changes is None:
        changes = store.changes.list(run=run_id, limit=MOST_CHANGES)
        total = store.changes.count(run=run_id)
    else:
        changes, total = run.changes[:MOST_CHANGES], len(run.changes)
    return RunFacts(run, changes, total, store.requests.of_run(run_id))


def read_feed(
    workspace: Workspace,
    advertiser: str | None,
    kind: Kind,
    days: int | None,
    limit: int,
    token: CancelToken,
) -> Feed:
    """The newest changes that fit. Raises StoreError."""
    since = None if days is None else utc_text(datetime.now(UTC) - timedelta(days=days))
    changes = workspace.store.changes.list(
        since=since,
        advertiser=advertiser,
        kind=None if kind in {"all", "money"} else kind,
        fields=("revenue", "payout") if kind == "money" else (),
        limit=limit + 1,
    )
    more = len(changes) > limit
    return Feed(changes[:limit], names(workspace), more, _compact(workspace))


def read_history(
    workspace: Workspace, advertiser: str | None, count: int, step: Step, token: CancelToken
) -> History:
    """Raises StoreError."""
    trend = workspace.store.trends.over(count, step, datetime.now(UTC), advertiser)
    return History(trend, names(workspace))
