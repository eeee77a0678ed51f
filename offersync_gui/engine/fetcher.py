"""Reads an advertiser's whole feed: every list, page by page, ahead of whoever consumes it."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor, wait
from concurrent.futures import TimeoutError as NotYet
from contextlib import ExitStack
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Self, TypeVar

from offersync_gui.engine.decode import canonical
from offersync_gui.engine.expressions import compile_expression
from offersync_gui.engine.joins import Joins
from offersync_gui.engine.paging import Facts, Pager, Step, pager_for
from offersync_gui.engine.passes import Pass, passes
from offersync_gui.engine.placeholders import fill
from offersync_gui.engine.repeats import Repeats
from offersync_gui.engine.reshaping import Merged, exploded
from offersync_gui.engine.responses import OptionalRefused
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
    from collections.abc import Generator, Iterable, Iterator, Mapping

    from offersync_gui.engine.caller import Caller, Page
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.engine.decode import RawRecord
    from offersync_gui.engine.warnings import Warnings
    from offersync_gui.templates.model import Template
    from offersync_gui.templates.requests import Call, Join, ListCall, PagedCall, Param

HASH_BYTES = 16
STOP_SECONDS = 2.0
_T = TypeVar("_T")


@dataclass(slots=True)
class FeedRecord:
    """One record of the feed with the hash of its bytes (16 bytes, list and key included).

    ``extra`` are the members that other calls and the list itself added, once it is mapped.
    """

    record: RawRecord
    hash: bytes
    extra: dict[str, Any] = field(default_factory=dict)


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
    """What is known about the whole feed while and after it is read."""

    pages: int = 0
    complete: bool = True
    steady: bool = True
    doubts: list[str] = field(default_factory=list)

    def doubt(self, text: str) -> None:
        self.complete = False
        self.doubts.append(text)


class Fetcher:
    """``batches()`` gives the feed; ``feed`` tells whether it was all of it.

    What is joined to the offers is read first, into ``joins``.
    """

    def __init__(self, template: Template, caller: Caller, warnings: Warnings) -> None:
        self.feed = Feed()
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
                yield batch
            else:
                batch.new_ids = merged.take((item.record for item in batch.records), batch.stamp)
        if merged is not None:
            salted = call.id.encode() + self.joins.digest
            yield Batch(call.id, {}, _hashed(merged.records(), salted))

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
                yield batch
                if repeats.nothing_new(batch) and (pager.until_nothing_new or not pager.complete):
                    self._over(pager, f"a page of {part.name} brought nothing new")
                    return
        self._conclude(part.name, pager)

    def _over(self, pager: Pager, why: str) -> None:
        if not pager.until_nothing_new:
            self.feed.doubt(why)

    def _conclude(self, name: str, pager: Pager) -> None:
        self.feed.steady = self.feed.steady and pager.steady
        if pager.pages >= pager.page_cap and not pager.done:
            self.feed.doubt(f"{name} did not end within {pager.pages} pages")
        elif not pager.complete:
            self.feed.doubt(
                f"{name} announced {max(pager.totals, default=0)} rows and sent {pager.rows}"
            )


class Walk:
    """One list's pages in order, fetched ahead in a few threads; its requests end with the block.

    Only a name that the system is still looking up outlasts it, and that asks for nothing more.
    """

    def __init__(self, part: Pass, pager: Pager, caller: Caller) -> None:
        call = self._call = part.call
        self._values = part.each
        self._pager = pager
        self._caller = caller
        self._optional = list(call.optional)
        parallel = getattr(call.paging, "parallel", 1)
        self._pool = ThreadPoolExecutor(parallel, thread_name_prefix="offersync-fetch")
        self._window = parallel + 1
        self._under_way: set[Future[Page]] = set()
        self._part = ExitStack()

    def __enter__(self) -> Self:
        self._token = self._part.enter_context(self._caller.token.child())
        return self

    def __exit__(self, *_: object) -> None:
        self._part.close()
        self._pool.shutdown(wait=False, cancel_futures=True)
        wait(tuple(self._under_way), STOP_SECONDS)

    def pages(self) -> Iterator[Page]:
        page = self._first()
        following = self._advance(page)
        steps = self._pager.remaining()
        if steps:
            yield page
            yield from self._known(steps)
            return
        while following is not None:
            ahead = self._submit(following)
            yield page
            page = self._result(ahead)
            following = self._advance(page)
        yield page

    def _known(self, steps: list[Step]) -> Iterator[Page]:
        waiting = deque(self._submit(step) for step in steps[: self._window])
        for step in [*steps[self._window :], *[None] * self._window]:
            if not waiting:
                return
            page = self._result(waiting.popleft())
            if step is not None:
                waiting.append(self._submit(step))
            self._advance(page)
            yield page

    def _first(self) -> Page:
        while True:
            try:
                return self._result(self._submit(self._pager.first()))
            except OptionalRefused:
                if not self._optional:
                    raise
                self._optional.pop()

    def _submit(self, step: Step) -> Future[Page]:
        future = self._pool.submit(self._fetch, step)
        self._under_way.add(future)
        future.add_done_callback(self._under_way.discard)
        return future

    def _fetch(self, step: Step) -> Page:
        query: dict[str, Param] = dict(self._call.query)
        for extra in self._optional:
            query |= {name: _joined(query.get(name, ()), more) for name, more in extra.items()}
        call = self._call.model_copy(update={"query": query})
        places = self._call.records
        return self._caller.call(call, step, places=places, values=self._values, token=self._token)

    def _result(self, future: Future[Page]) -> Page:
        return wait_for(future, self._caller.token)

    def _advance(self, page: Page) -> Step | None:
        if page.records is None and not self._call.records_optional:
            raise _no_list(self._call)
        facts = Facts(page.envelope, page.headers, len(page.records or ()), page.url)
        return self._pager.following(facts)


def wait_for(future: Future[_T], token: CancelToken) -> _T:
    """The future's result, or Cancelled as soon as the token says so."""
    while True:
        try:
            return future.result(timeout=0.1)
        except NotYet:
            token.raise_if_cancelled()


def _joined(first: Param, second: Param) -> Param:
    return tuple((first,) if isinstance(first, str) else first) + (
        (second,) if isinstance(second, str) else second
    )


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


def _no_list(call: PagedCall) -> BadResponse:
    return BadResponse(
        "The answer holds no offer list",
        f"Nothing stands at {' or '.join(call.records)}.",
        "Check the API address; if it is right, the platform has changed its answer.",
    )
