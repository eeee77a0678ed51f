"""Reads an advertiser's whole feed: every list, page by page, ahead of whoever consumes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.changes import changed_since
from offersync_gui.engine.decode import canonical
from offersync_gui.engine.expressions import compile_expression
from offersync_gui.engine.joins import Joins
from offersync_gui.engine.paging import Pager, pager_for
from offersync_gui.engine.passes import Pass, passes
from offersync_gui.engine.placeholders import fill
from offersync_gui.engine.repeats import Repeats
from offersync_gui.engine.reshaping import Merged, exploded
from offersync_gui.engine.walk import Walk
from offersync_gui.errors import (
    ApiRefused,
    BadResponse,
    FetchError,
    Forbidden,
    ServerFault,
    TemplateError,
)
from offersync_gui.templates.requests import is_wanted

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from offersync_gui.engine.caller import Caller, Page
    from offersync_gui.engine.decode import RawRecord
    from offersync_gui.engine.warnings import Warnings
    from offersync_gui.templates.model import Template
    from offersync_gui.templates.requests import Call, Join, ListCall, PagedCall

HASH_BYTES = 16


@dataclass(slots=True)
class FeedRecord:
    """One record of the feed with the hash of its bytes (16 bytes, list and key included).

    ``extra`` are the members that other calls and the list itself added, once it is mapped;
    ``aging``: the hash is another one at times, though the bytes stay the same.
    """

    record: RawRecord
    hash: bytes
    extra: dict[str, Any] = field(default_factory=dict)
    aging: bool = False


@dataclass
class Batch:
    """One page of one list. The consumer sets ``new_ids`` before it asks for the next batch."""

    list_id: str
    stamp: Mapping[str, Any]
    records: list[FeedRecord]
    total: int | None = None
    new_ids: int | None = None


@dataclass
class Feed:
    """What is known about the whole feed while and after it is read.

    Where it is not ``whole``, only changes were asked for, and what it lacks is not missing.
    ``repeated``: a page came again, or brought nothing new.
    ``endless``: a list was given up, as it would not end.
    """

    pages: int = 0
    complete: bool = True
    steady: bool = True
    whole: bool = True
    repeated: bool = False
    endless: bool = False
    doubts: list[str] = field(default_factory=list)

    def doubt(self, text: str) -> None:
        self.complete = False
        self.doubts.append(text)


class Fetcher:
    """``batches()`` gives the feed; ``feed`` tells whether it was all of it.

    What is joined to the offers is read first, into ``joins``. With ``since``, only what has
    changed is read, where every list can be asked for that, and answers. ``aged`` makes another
    hash of one whose record has to be looked at again although its bytes stay the same.
    """

    def __init__(
        self,
        template: Template,
        caller: Caller,
        warnings: Warnings,
        since: datetime | None = None,
    ) -> None:
        self.feed = Feed()
        self.aged: Callable[[bytes], bytes] = bytes
        self._since = since
        self.joins = Joins()
        self._warnings = warnings
        self._template = template
        self._caller = caller
        self._reading: Generator[Batch] | None = None

    def batches(self) -> Iterator[Batch]:
        """Every page of every list, the richest list first. Raises FetchError."""
        self._reading = self._batches()
        return self._reading

    def close(self) -> None:
        """Ends the reading, wherever it is; no request is under way afterwards."""
        if self._reading is not None:
            self._reading.close()

    def _batches(self) -> Generator[Batch]:
        for join in filter(self._wanted, self._template.joins):
            self._join(join)
        lists = [call for call in self._template.lists if not call.only_instead]
        wanted = list(filter(self._wanted, lists))
        if not wanted:
            raise _nothing_to_read(lists)
        if not (yield from self._changes(wanted)):
            yield from self._whole(wanted)

    def _changes(self, wanted: Sequence[ListCall]) -> Generator[Batch, None, bool]:
        """Whether what has changed could be read; if not, the platform has to give all."""
        if self._since is None or not all(call.changes for call in wanted):
            return False
        self.feed.whole = False
        try:
            for call in wanted:
                yield from self._counted(changed_since(call, self._since))
        except (ApiRefused, Forbidden, BadResponse):
            if self.feed.pages:
                raise
            self.feed.whole = True
        return not self.feed.whole

    def _whole(self, wanted: Sequence[ListCall]) -> Iterator[Batch]:
        for call in wanted:
            try:
                yield from self._counted(call)
            except FetchError as error:
                if not (call.instead and error.other_list):
                    raise
                yield from self._counted(self._named(call.instead))

    def _join(self, join: Join) -> None:
        try:
            self.joins.take(join, self._read(join))
        except ServerFault:
            raise
        except (ApiRefused, Forbidden) as refusal:
            if not join.may_fail:
                raise
            self._warnings.add(f"joins.{join.id}", refusal.detail)

    def _wanted(self, call: Call) -> bool:
        return is_wanted(call, self._caller.values)

    def _named(self, list_id: str) -> ListCall:
        return next(call for call in self._template.lists if call.id == list_id)

    def _counted(self, call: ListCall) -> Iterator[Batch]:
        merged = Merged(call.merge) if call.merge else None
        for batch in self._read(call):
            self.feed.pages += 1
            if merged is None:
                yield self._with_ages(batch)
            else:
                batch.new_ids = merged.take((item.record for item in batch.records), batch.stamp)
        if merged is not None:
            salted = call.id.encode() + self.joins.digest
            yield self._with_ages(Batch(call.id, {}, _hashed(merged.records(), salted)))

    def _with_ages(self, batch: Batch) -> Batch:
        for item in batch.records:
            aged = self.aged(item.hash)
            item.aging, item.hash = aged != item.hash, aged
        return batch

    def _read(self, call: ListCall | Join) -> Iterator[Batch]:
        for each in passes(call.for_each, self._caller.values):
            yield from self._pass(Pass(call, each))

    def _pass(self, part: Pass) -> Iterator[Batch]:
        pager = pager_for(part.call.paging)
        repeats = Repeats(alone=self.feed.pages == 0)
        with Walk(part, pager, self._caller) as walk:
            for page in walk.pages():
                batch = _batch(part, page, pager, self._caller.values, self.joins.digest)
                if repeats.has_page(batch):
                    if pager.may_begin_twice:
                        continue
                    self._over(pager, f"the platform sent the same page of {part.name} again")
                    return
                if repeats.overlaps(batch):
                    self.feed.steady = False
                yield batch
                if repeats.nothing_new(batch):
                    self._over(pager, f"a page of {part.name} brought nothing new")
                    return
        self._conclude(part.name, pager)

    def _over(self, pager: Pager, why: str) -> None:
        self.feed.repeated = True
        if not pager.until_nothing_new:
            self.feed.doubt(why)

    def _conclude(self, name: str, pager: Pager) -> None:
        self.feed.steady = self.feed.steady and pager.steady
        if pager.endless:
            self.feed.endless = True
            self.feed.doubt(f"{name} did not end within {pager.pages} pages")
        elif pager.doubt:
            self.feed.doubt(f"{name} {pager.doubt}")


def _batch(part: Pass, page: Page, pager: Pager, values: Mapping[str, str], joined: bytes) -> Batch:
    call, found = part.call, page.records or []
    lifted = _lifted(call, page.envelope)
    if call.explode:
        found = exploded(found, call.explode)
    if call.drop:
        found = [item.without(call.drop) for item in found]
    filled = {name: fill(text, {**values, **part.each}) for name, text in call.stamp.items()}
    stamp = {**lifted, **filled, **part.stamp}
    salted = part.name.encode() + joined + (canonical(lifted) if lifted else b"")
    return Batch(part.name, stamp, _hashed(found, salted), max(pager.totals, default=None))


def _lifted(call: PagedCall, envelope: Any) -> dict[str, Any]:
    """What the answer says beside its records of all of them."""
    found = {name: compile_expression(text)(envelope, envelope) for name, text in call.lift.items()}
    return {name: value for name, value in found.items() if value is not None}


def _hashed(records: Iterable[RawRecord], salted: bytes) -> list[FeedRecord]:
    """``salted`` is what else the records depend on."""
    salt = blake2b(salted, digest_size=16).digest()
    return [FeedRecord(item, _hash(item, salt)) for item in records]


def _hash(item: RawRecord, salt: bytes) -> bytes:
    digest = blake2b(item.raw, digest_size=HASH_BYTES, salt=salt)
    if item.key is not None:
        digest.update(item.key.encode("utf-8", "replace"))
    return digest.digest()


def _nothing_to_read(lists: Iterable[ListCall]) -> TemplateError:
    names = sorted({name for call in lists for name in call.when})
    return TemplateError(
        "There is nothing to read",
        "With the values of this form, the template reads no list.",
        f"Check these fields of the advertiser: {', '.join(names)}.",
    )
