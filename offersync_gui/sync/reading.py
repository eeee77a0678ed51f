"""Takes a feed page by page: known offers are ticked off, new and changed ones are staged."""

from __future__ import annotations

from collections import Counter
from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import msgspec

from offersync_gui.domain.admission import filters_in_force
from offersync_gui.domain.sync_run import Warning_
from offersync_gui.engine.mapping import NoIdentity
from offersync_gui.store.staged import StagedOffer
from offersync_gui.sync.planning import plan_known, plan_new
from offersync_gui.sync.tally import Effect, Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from contextlib import AbstractContextManager
    from datetime import datetime

    from offersync_gui.domain.offer import Offer
    from offersync_gui.domain.standing import Verdict
    from offersync_gui.engine.fetcher import Batch, FeedRecord
    from offersync_gui.engine.warnings import Warnings
    from offersync_gui.store.staged import StoredOffer
    from offersync_gui.store.staging import RunWriter
    from offersync_gui.sync.planning import Plan
    from offersync_gui.sync.storing import Storing

    Turn = Callable[[], AbstractContextManager[None]]

_ENCODER = msgspec.json.Encoder()
_EXPECTED = {"name": "name", "revenue": "payout"}
_MANY = 10
_TOGETHER = 64
"""So few that what one round allocates is still in the processor's cache for the next."""


@dataclass(slots=True)
class _Mapped:
    item: FeedRecord
    offer: Offer


class Mapped(Protocol):
    """Where offers come from: a platform, or what is stored of it."""

    warnings: Warnings

    def map(self, item: FeedRecord, batch: Batch) -> Offer:
        """Raises NoIdentity, and FetchError."""


class Reading:
    """``take`` one batch after the other; then ``seen`` and ``tally`` say what the feed held.

    ``known`` are external ids by the hashes of records that need no look; else the store's.
    """

    def __init__(
        self,
        source: Mapped,
        storing: Storing,
        writer: RunWriter,
        now: datetime,
        turn: Turn = nullcontext,
        known: Mapping[bytes, str] | None = None,
    ) -> None:
        self.tally = Tally()
        self.seen: dict[str, tuple[str, str]] = {}
        self._marks: dict[tuple[str, str], tuple[str, str]] = {}
        self._mapped_count = 0
        self._filled: Counter[str] = Counter()
        self._source = source
        self._storing = storing
        self._earlier: dict[int, Storing] = {}
        self._writer = writer
        self._known = _trusted(storing, writer) if known is None else known
        self._now = now
        self._turn = turn
        self._new_left = storing.rules["limit_new"] or None

    def blanks(self) -> list[Warning_]:
        """A field that was found in none of many offers: the platform has probably renamed it."""
        count = self._mapped_count
        return [
            Warning_(name, count, f"no {word} in {count} of {count} offers")
            for name, word in _EXPECTED.items()
            if count >= _MANY and self._filled[name] == 0
        ]

    def take(self, batch: Batch) -> None:
        """Sets ``batch.new_ids``. Raises FetchError by a follow-up call, and what a turn raises."""
        before = len(self.seen)
        fresh, last_known = [], {}
        for place, item in enumerate(batch.records):
            external_id = self._known.get(item.hash)
            if external_id is None:
                fresh.append((place, item))
            else:
                last_known[external_id] = place
                self._tick_off(external_id, batch.list_id)
        for start in range(0, len(fresh), _TOGETHER):
            some = fresh[start : start + _TOGETHER]
            with self._turn():
                self._stage(self._mapped(some, batch, last_known), batch.list_id)
        batch.new_ids = len(self.seen) - before

    def _tick_off(self, external_id: str, list_id: str) -> None:
        """The offer is as it is stored, whatever an earlier record of this feed said."""
        if self.seen.get(external_id, ("",))[0] == list_id:
            self._writer.unstage(external_id)
            self.tally.effects.pop(external_id, None)
        self._count(external_id, list_id, "unchanged")

    def _mapped(
        self,
        items: Iterable[tuple[int, FeedRecord]],
        batch: Batch,
        last_known: Mapping[str, int],
    ) -> list[_Mapped]:
        """The last record of each offer, unless a known one follows it."""
        found = []
        for place, item in items:
            try:
                offer = self._source.map(item, batch)
            except NoIdentity as reason:
                self.tally.invalid += 1
                self._source.warnings.add("external_id", str(reason))
                continue
            if last_known and last_known.get(offer.external_id, -1) > place:
                self.tally.duplicates += 1
            elif self._is_first_list(offer.external_id, batch.list_id):
                found.append(_Mapped(item, offer))
        return list({mapped.offer.external_id: mapped for mapped in self._once(found)}.values())

    def _once(self, found: list[_Mapped]) -> list[_Mapped]:
        self.tally.duplicates += len(found) - len({item.offer.external_id for item in found})
        return found

    def _is_first_list(self, external_id: str, list_id: str) -> bool:
        return self.seen.get(external_id, (list_id,))[0] == list_id

    def _stage(self, mapped: list[_Mapped], list_id: str) -> None:
        stored = self._writer.stored([item.offer.external_id for item in mapped])
        before = self._writer.records([row.offer_id for row in stored.values()])
        for item in mapped:
            row = stored.get(item.offer.external_id)
            if row is None:
                self._take_new(item, list_id)
            else:
                self._take_known(item, row, before[row.offer_id], list_id)
            self._mapped_count += 1
            self._filled.update(name for name in _EXPECTED if getattr(item.offer, name))

    def _take_new(self, mapped: _Mapped, list_id: str) -> None:
        external_id = mapped.offer.external_id
        room = self._new_left is None or self.tally.outcomes["new"] < self._new_left
        plan = plan_new(mapped.offer, self._storing, self._now, room=room)
        if plan.refused:
            self._writer.unstage(external_id)
        else:
            self._writer.stage(_staged(mapped, None, plan, plan.verdict))
        self._count(external_id, list_id, plan.outcome)

    def _take_known(self, mapped: _Mapped, row: StoredOffer, old: Offer, list_id: str) -> None:
        offer = mapped.offer
        plan = plan_known(offer, row, old, self._storing_of(row), self._now)
        verdict, differs = plan.verdict, plan.differs(row)
        if differs:
            effect = Effect.of(row.standing, verdict.standing, plan.changes)
            self.tally.effects[offer.external_id] = effect
        else:
            self.tally.effects.pop(offer.external_id, None)
        if differs or plan.withheld or self._writer.renewing or mapped.item.aging:
            self._writer.stage(_staged(mapped, row, plan, verdict))
        elif offer.external_id in self.seen:
            self._writer.unstage(offer.external_id)
        self._count(offer.external_id, list_id, plan.outcome)

    def _storing_of(self, row: StoredOffer) -> Storing:
        """The rules that hold for an offer: those of now, or earlier ones that it kept."""
        if row.rule_set is None:
            return self._storing
        if row.rule_set not in self._earlier:
            rules = self._writer.rule_set(row.rule_set)
            self._earlier[row.rule_set] = self._storing.under(rules)
        return self._earlier[row.rule_set]

    def _count(self, external_id: str, list_id: str, outcome: str) -> None:
        earlier = self.seen.get(external_id)
        if earlier is not None:
            if earlier[0] != list_id:
                return
            self.tally.duplicates += 1
            self.tally.outcomes[earlier[1]] -= 1
        mark = (list_id, outcome)
        self.seen[external_id] = self._marks.setdefault(mark, mark)
        self.tally.outcomes[outcome] += 1


def _trusted(storing: Storing, writer: RunWriter) -> Mapping[bytes, str]:
    """Records that need no second look; none where what a filter refuses may run on, because it
    is told each time how many those are.
    """
    if storing.rules["filter.out_action"] == "keep" and filters_in_force(storing.rules):
        return {}
    return writer.known()


def _staged(mapped: _Mapped, row: StoredOffer | None, plan: Plan, verdict: Verdict) -> StagedOffer:
    return StagedOffer(
        offer=mapped.offer,
        offer_id=row.offer_id if row else None,
        raw=bytes(mapped.item.record.raw),
        raw_hash=mapped.item.hash,
        record=_ENCODER.encode(mapped.offer),
        standing=verdict.standing,
        rule=verdict.rule,
        moved=row is not None and verdict.standing != row.standing,
        changes=plan.changes,
        declined=plan.declined if row is not None and plan.declined != row.declined else None,
        withheld=plan.withheld,
        extra=mapped.item.extra,
    )
