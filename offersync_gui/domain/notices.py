"""What of a batch of syncs is worth a message: a change of state at once, the rest as a digest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from offersync_gui.domain.sync_run import SyncRun

Level = Literal["off", "problems", "changes", "all"]
LEVELS: tuple[Level, ...] = ("off", "problems", "changes", "all")

# States of an advertiser's last run in which somebody has to look at it.
TROUBLE = frozenset({"failed", "needs_attention", "held"})
STORED = frozenset({"ok", "partial"})
"""States of runs that brought something."""


class Outcome(NamedTuple):
    """A finished run, and the advertiser's state before it (None: it had never run)."""

    run: SyncRun
    before: str | None


class Batch(NamedTuple):
    """All that ran between two moments of rest; ``offline``: none of them had a network."""

    outcomes: tuple[Outcome, ...]
    offline: bool

    @property
    def stored(self) -> tuple[SyncRun, ...]:
        return tuple(one.run for one in self.outcomes if one.run.state in STORED)


class Counts(NamedTuple):
    """Offers: ``drops`` whose revenue fell far, ``negative`` whose margin came to be so."""

    new: int = 0
    updated: int = 0
    gone: int = 0
    back: int = 0
    drops: int = 0
    negative: int = 0

    @property
    def costs_money(self) -> bool:
        return bool(self.drops or self.negative)


class Verdict(NamedTuple):
    """``troubled`` are the runs of which somebody has to be told; a digest is of the rest."""

    kind: Literal["offline", "trouble", "money", "digest"]
    troubled: tuple[SyncRun, ...] = ()


class Judge:
    """Remembers from batch to batch what has been told: of an outage, everything is told once,
    however many advertisers it hits and whenever each of them finds out.
    """

    def __init__(self) -> None:
        self._outage = False
        self._silent: dict[str, SyncRun] = {}

    def judge(self, ended: Batch, counts: Counts, level: Level) -> Verdict | None:
        """None: it is not worth a message at that level."""
        verdict = self._trouble(ended)
        strictness = LEVELS.index(level)
        if verdict is None and counts.costs_money:
            verdict = Verdict("money")
        if verdict is None and strictness > 1 and self._is_news(ended, counts, level):
            verdict = Verdict("digest")
        return verdict if strictness else None

    def _trouble(self, ended: Batch) -> Verdict | None:
        fresh = {one.run.advertiser: one.run for one in ended.outcomes if _is_new_trouble(one)}
        if ended.offline:
            told = self._outage or not fresh
            self._outage = True
            return None if told else Verdict("offline")
        lost = {name: run for name, run in fresh.items() if _is_unreached(run)}
        if any(not _is_unreached(one.run) for one in ended.outcomes):
            # There is a network, so whoever stays away has an outage of its own.
            fresh = {**self._still_silent(ended), **fresh}
            self._outage = False
            self._silent.clear()
        elif self._outage:
            self._silent |= lost
            fresh = {name: run for name, run in fresh.items() if name not in lost}
        else:
            self._outage = bool(lost)
        return Verdict("trouble", tuple(fresh.values())) if fresh else None

    def _still_silent(self, ended: Batch) -> dict[str, SyncRun]:
        fine = {one.run.advertiser for one in ended.outcomes if not _is_unreached(one.run)}
        return {name: run for name, run in self._silent.items() if name not in fine}

    def _is_news(self, ended: Batch, counts: Counts, level: Level) -> bool:
        if not ended.stored:
            return False
        recovered = any(one.before in TROUBLE and one.run.state in STORED for one in ended.outcomes)
        return level == "all" or recovered or any(counts)


def joined(batches: Iterable[Batch]) -> Batch:
    """As if they had been one: of each advertiser the last run, and the state before the first.

    Its earlier runs that brought something are kept, as what they brought is news.
    """
    first: dict[str, str | None] = {}
    last: dict[str, Outcome] = {}
    earlier: list[Outcome] = []
    offline = False
    for one in batches:
        offline = one.offline
        for outcome in one.outcomes:
            name = outcome.run.advertiser
            before = first.setdefault(name, outcome.before)
            if name in last and last[name].run.state in STORED:
                earlier.append(last[name])
            last[name] = Outcome(outcome.run, before)
    return Batch((*earlier, *last.values()), offline)


def without(ended: Batch, muted: Collection[str]) -> Batch:
    """Without those that are to be silent."""
    kept = (one for one in ended.outcomes if one.run.advertiser not in muted)
    return Batch(tuple(kept), ended.offline)


def _is_new_trouble(outcome: Outcome) -> bool:
    return outcome.run.state in TROUBLE and outcome.run.state != outcome.before


def _is_unreached(run: SyncRun) -> bool:
    return run.error is not None and run.error["kind"] == "unreachable"
