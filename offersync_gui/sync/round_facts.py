"""What is to be known of runs before anybody is told of them: whose, and what they brought."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from offersync_gui.domain.notices import STORED, Counts
from offersync_gui.errors import TemplateError, UsageError
from offersync_gui.store.offer_query import OfferQuery

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.store.offer_query import Way
    from offersync_gui.sync.workspace import Workspace

MUTE, PERCENT = "alerts", "notify.drop_percent"


class Drop(NamedTuple):
    """The revenue of an offer, before and after."""

    advertiser: str
    name: str
    old: str
    new: str


class Facts(NamedTuple):
    """``muted`` are advertisers that shall be silent; the rest is without them. ``drops`` are the
    first few; ``percent`` is the least fall that counts."""

    muted: frozenset[str] = frozenset()
    counts: Counts = Counts()
    drops: tuple[Drop, ...] = ()
    percent: int = 0


def read_facts(workspace: Workspace, runs: Sequence[SyncRun], most: int) -> Facts:
    """Of finished runs; at most ``most`` drops. Raises StoreError."""
    muted = frozenset(_muted(workspace, {run.advertiser for run in runs}))
    told = [run for run in runs if run.state in STORED and run.advertiser not in muted]
    percent = workspace.setting(PERCENT)
    counts = Counts(
        new=sum(run.new for run in told),
        updated=sum(run.updated for run in told),
        gone=_count(workspace, told, "missing"),
        back=_count(workspace, told, "returned"),
        drops=_count(workspace, told, "drop", percent),
        negative=_count(workspace, told, "margin"),
    )
    drops = _drops(workspace, told, percent, most) if counts.drops else ()
    return Facts(muted, counts, drops, percent)


def changed_by(runs: Iterable[SyncRun], way: Way, percent: int | None = None) -> OfferQuery:
    """The offers that these runs changed so."""
    ids = ",".join(str(run.id) for run in runs)
    return OfferQuery(runs=ids, change=way, percent=percent)


def _muted(workspace: Workspace, names: Iterable[str]) -> Iterable[str]:
    for name in names:
        try:
            rules = workspace.rules_for(workspace.store.advertisers.get(name))
        except (TemplateError, UsageError):
            continue
        if not rules[MUTE]:
            yield name


def _count(
    workspace: Workspace, runs: Sequence[SyncRun], way: Way, percent: int | None = None
) -> int:
    touched = [run for run in runs if run.updated or run.missing]
    return workspace.store.offers.count(changed_by(touched, way, percent)) if touched else 0


def _drops(
    workspace: Workspace, runs: Sequence[SyncRun], percent: int, most: int
) -> tuple[Drop, ...]:
    from offersync_gui.store.changes import DROP  # with a database, which the start does without

    found: list[Drop] = []
    for run in runs:
        if run.updated and len(found) < most:
            changes = workspace.store.changes.list(
                kind=DROP, run=run.id, percent=percent, limit=most - len(found)
            )
            found += [
                Drop(one["advertiser"], one["name"], one["old"], one["new"]) for one in changes
            ]
    return tuple(found)
