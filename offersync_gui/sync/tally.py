"""What a feed held, counted offer by offer, and what it would do to those that are stored."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from offersync_gui.store.staged import FROM_SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from offersync_gui.domain.standing import Standing
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.store.staged import FieldChange

ESSENTIAL = {
    "name": "name",
    "tracking_url_raw": "tracking link",
    "payouts": "payouts",
    "revenue": "payout",
}
"""Fields without which an offer cannot run, and what people call them."""


_OURS = frozenset({"invalid_reasons"})
_NOTHING: tuple[object, ...] = (None, "", [])


@dataclass(frozen=True, slots=True)
class Effect:
    """What the feed would do to one stored offer; ``lost`` are fields it would empty."""

    returned: bool
    paused: bool
    repriced: bool
    lost: tuple[str, ...]

    @classmethod
    def of(cls, before: Standing, after: Standing, changes: Sequence[FieldChange]) -> Effect:
        return cls(
            returned=before.missing and not after.missing,
            paused=before.running and not after.running,
            repriced=any(change.field == "revenue" for change in changes),
            lost=tuple(
                change.field
                for change in changes
                if change.field in ESSENTIAL or change.rule == FROM_SOURCE
                if change.field not in _OURS and change.old and change.new in _NOTHING
            ),
        )


@dataclass
class Tally:
    """What a feed held so far. All but ``invalid`` is by offer: a repeated one counts once."""

    outcomes: Counter[str] = field(default_factory=Counter)
    effects: dict[str, Effect] = field(default_factory=dict)
    duplicates: int = 0
    invalid: int = 0

    def count_into(self, run: SyncRun) -> None:
        run.fetched, run.invalid, run.duplicates = self.fetched, self.invalid, self.duplicates
        for outcome, count in self.outcomes.items():
            setattr(run, outcome, count)

    @property
    def fetched(self) -> int:
        return self.outcomes.total() + self.invalid

    @property
    def returned(self) -> int:
        return sum(effect.returned for effect in self._effects())

    @property
    def paused(self) -> int:
        return sum(effect.paused for effect in self._effects())

    @property
    def repriced(self) -> int:
        return sum(effect.repriced for effect in self._effects())

    def lost(self) -> Counter[str]:
        """How many stored offers would lose a field, by field."""
        return Counter(name for effect in self._effects() for name in effect.lost)

    def _effects(self) -> Iterable[Effect]:
        return self.effects.values()
