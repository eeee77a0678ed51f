"""One list's pages in order, fetched ahead in a few threads."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor, wait
from concurrent.futures import TimeoutError as NotYet
from contextlib import ExitStack
from typing import TYPE_CHECKING, Self, TypeVar

from offersync_gui.engine.paging import Facts, Pager, Step
from offersync_gui.engine.responses import OptionalRefused
from offersync_gui.errors import BadResponse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.engine.caller import Caller, Page
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.engine.passes import Pass
    from offersync_gui.templates.requests import PagedCall, Param

STOP_SECONDS = 2.0
_T = TypeVar("_T")


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


def _no_list(call: PagedCall) -> BadResponse:
    return BadResponse(
        "The answer holds no offer list",
        f"Nothing stands at {' or '.join(call.records)}.",
        "Check the API address; if it is right, the platform has changed its answer.",
    )
