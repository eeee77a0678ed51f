"""Walks a list page by page: what to ask next, and whether the end is the real end."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from offersync_gui.engine.expressions import compile_expression

if TYPE_CHECKING:
    from offersync_gui.templates import requests as kinds

Params = dict[str, str | int]
Question = Callable[[Any], Any]
_SPARE_PAGES = 10
_MOST = 10**12
MOST_ROWS = 1_000_000


@dataclass(frozen=True)
class Step:
    """The next request: parameters to set, or a whole address and which one has named it."""

    params: Params
    url: str = ""
    named_by: str = ""


@dataclass
class Facts:
    """What one page said. ``url`` is the address it came from."""

    envelope: Any
    headers: Mapping[str, str]
    received: int
    url: str


def _question(text: str) -> Question:
    if not text:
        return lambda envelope: None
    compiled = compile_expression(text)
    return lambda envelope: compiled(envelope, envelope)


def _integer(value: Any) -> int | None:
    """A number that may count rows or pages."""
    if isinstance(value, bool):
        return None
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if 0 <= number <= _MOST else None


class Pager:
    """The walk through one list; the kinds differ only in how the next step is made."""

    def __init__(self, paging: kinds.Paged) -> None:
        self.spec = paging
        self.rows = 0
        self.pages = 0
        self.done = False
        self.totals: set[int] = set()
        self._page_counts: set[int] = set()
        self._broken_off = self._ran_dry = False
        self._size = paging.size
        self._told_size = 0
        self._answers = {
            name: _question(getattr(paging, name))
            for name in ("total", "pages", "has_more", "size_from")
        }
        self._told = any(getattr(paging, name) for name in ("total", "pages", "has_more"))

    def first(self) -> Step:
        return Step(self._sized({}))

    def following(self, facts: Facts) -> Step | None:
        """The step behind this page, or None at the end."""
        self.pages += 1
        self.rows += facts.received
        told = {name: ask(facts.envelope) for name, ask in self._answers.items()}
        if (total := _integer(told["total"])) is not None:
            self.totals.add(total)
        if self.pages == 1:
            self._told_size = _integer(told["size_from"]) or 0
            self._size = self._told_size or facts.received or self._size
        if (pages := _integer(told["pages"])) is not None:
            self._page_counts.add(pages)
        if self._is_empty(facts):
            self.done = True
            self._doubt_the_end(told)
        elif self._ended(told, facts):
            self.done = True
        elif not self.endless:
            step = self._step(facts)
            self.done = step is None
            return step
        return None

    @property
    def page_cap(self) -> int:
        """No walk is longer than this, whatever the platform answers."""
        if not self.totals or not self._size:
            return self.spec.max_pages
        most = min(max(self.totals), MOST_ROWS)
        return min(self.spec.max_pages, ceil(most / self._size) + _SPARE_PAGES)

    @property
    def endless(self) -> bool:
        """Whether the walk was given up, as it had gone on for longer than any list does."""
        return not self.done and (self.pages >= self.page_cap or self.rows >= MOST_ROWS)

    @property
    def until_nothing_new(self) -> bool:
        """Whether a page that brings nothing new is a proper end."""
        return self.spec.until_nothing_new

    @property
    def may_begin_twice(self) -> bool:
        """Whether the page just read may be the first one once more."""
        return False

    @property
    def doubt(self) -> str:
        """Why what came is not all there is, to be said of the list; empty if it may be."""
        if self.totals and self.rows < max(self.totals):
            return f"announced {max(self.totals)} rows and sent {self.rows}"
        return "says that more follows and sends an empty page" if self._broken_off else ""

    @property
    def steady(self) -> bool:
        """Whether what was announced stayed the same, so that no row slipped between pages."""
        return len(self.totals) < 2 and len(self._page_counts) < 2 and not self._ran_dry

    def remaining(self) -> list[Step]:
        """All further steps at once, where the total is known and pages are independent."""
        return []

    def _is_empty(self, facts: Facts) -> bool:
        return not facts.received

    def _doubt_the_end(self, told: Mapping[str, Any]) -> None:
        """An empty page is no end where more is announced; some platforms count one too many."""
        if self.spec.until_nothing_new:
            return
        announced = _integer(told["pages"]) or 0
        self._broken_off = announced > self.pages or _truth(told["has_more"])
        self._ran_dry = announced == self.pages > 1

    def _ended(self, told: Mapping[str, Any], facts: Facts) -> bool:
        total, pages = _integer(told["total"]), _integer(told["pages"])
        if total is not None and self.rows >= total:
            return True
        if pages is not None and self.pages >= pages:
            return True
        if self.spec.has_more and not _truth(told["has_more"]):
            return True
        if total is None and pages is None and not self.spec.has_more:
            return self._silent_end(facts)
        return False

    def _silent_end(self, facts: Facts) -> bool:
        """Without a hint in the answer: a page shorter than the size it tells ends the list; else
        more rows than asked for are all there are, and a short page ends the list, on the first
        page only where the template expected a hint."""
        if self.spec.until_nothing_new:
            return False
        if self._told_size:
            return facts.received < self._told_size
        asked = self.spec.size if self.spec.size_param else 0
        if self._told or 0 < asked < facts.received:
            return facts.received != asked
        return self.pages > 1 and facts.received < self._size

    def _step(self, facts: Facts) -> Step | None:
        return None

    def _sized(self, params: Params) -> Params:
        if self.spec.size_param:
            params[self.spec.size_param] = self.spec.size
        return params


class _Numbered(Pager):
    spec: kinds.PageNumber

    def __init__(self, paging: kinds.PageNumber) -> None:
        super().__init__(paging)
        self._next = _question(paging.next)

    def first(self) -> Step:
        return self._page(self.spec.first)

    @property
    def may_begin_twice(self) -> bool:
        return self.spec.first_unsure and self.pages == 2

    def _is_empty(self, facts: Facts) -> bool:
        return super()._is_empty(facts) and not (self.spec.first_unsure and self.pages == 1)

    def remaining(self) -> list[Step]:
        if self.spec.parallel < 2 or not self.totals or self.pages != 1 or not self._size:
            return []
        last = ceil(max(self.totals) / self._size)
        return [self._page(self.spec.first + n) for n in range(1, min(last, self.page_cap))]

    def _step(self, facts: Facts) -> Step | None:
        if self.spec.next:
            number = _integer(self._next(facts.envelope))
            return None if number is None else self._page(number)
        return self._page(self.spec.first + self.pages)

    def _ended(self, told: Mapping[str, Any], facts: Facts) -> bool:
        silent = _integer(told["total"]) is None and _integer(told["pages"]) is None
        return False if self.spec.next and silent else super()._ended(told, facts)

    def _page(self, number: int) -> Step:
        return Step(self._sized({self.spec.param: number}))


class _Offset(Pager):
    spec: kinds.RowOffset

    def first(self) -> Step:
        return self._row(self.spec.first)

    def _step(self, facts: Facts) -> Step:
        return self._row(self.spec.first + self.rows)

    def _row(self, number: int) -> Step:
        return Step(self._sized({self.spec.param: number}))


class _Tokens(Pager):
    """Cursors, next addresses and Link headers: where no token comes, the list ends."""

    def __init__(self, paging: kinds.Cursor | kinds.NextUrl | kinds.LinkHeader) -> None:
        super().__init__(paging)
        self._token = _question(getattr(paging, "next", ""))
        self._seen: set[str] = set()
        self._lost = False

    @property
    def doubt(self) -> str:
        lost = "names a next page that is none, or has been read" if self._lost else ""
        return super().doubt or lost

    def _ended(self, told: Mapping[str, Any], facts: Facts) -> bool:
        return bool(self.spec.has_more) and not _truth(told["has_more"])

    def _step(self, facts: Facts) -> Step | None:
        token = self._find(facts)
        if not token:
            return None
        if token in self._seen:
            self._lost = True
            return None
        self._seen.add(token)
        return self._make(token, facts)

    def _find(self, facts: Facts) -> str:
        token = self._token(facts.envelope)
        return str(token) if token not in (None, False) else ""

    def _make(self, token: str, facts: Facts) -> Step:
        return Step(self._sized({self.spec.param: token}))  # type: ignore[attr-defined]


class _Addresses(_Tokens):
    def _find(self, facts: Facts) -> str:
        return self._joined(facts, super()._find(facts))

    def _joined(self, facts: Facts, token: str) -> str:
        """The whole address; a token that is none ends the list before its end."""
        try:
            return urljoin(facts.url, token) if token else ""
        except ValueError:
            self._lost = True
            return ""

    def _make(self, token: str, facts: Facts) -> Step:
        return Step({}, url=token, named_by=facts.url)


class _Links(_Addresses):
    def _find(self, facts: Facts) -> str:
        found = re.search(r'<([^>]+)>\s*;[^,]*rel="?next"?', facts.headers.get("Link", ""))
        return self._joined(facts, found[1] if found else "")


_KINDS: dict[str, type[Pager]] = {
    "none": Pager,
    "page": _Numbered,
    "offset": _Offset,
    "cursor": _Tokens,
    "next_url": _Addresses,
    "link_header": _Links,
}


def _truth(value: Any) -> bool:
    return value not in (None, False, 0, "", "0", "false", "False")


def pager_for(paging: kinds.Paging) -> Pager:
    """A fresh walk of the kind that the template names."""
    return _KINDS[paging.kind](paging)
