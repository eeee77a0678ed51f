"""What the sandbox network offers at one moment; every record is rendered once, when it changes."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from offersync_gui.sync.sandbox.catalogue import Offer, invent

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

MAX_LIMIT = 500


@dataclass(frozen=True)
class Feed:
    """Never altered: a change of the network is a new feed.

    ``records`` are JSON by ascending id, ``changed_on`` days (``2026-11-22``) of the last change,
    ``withdrawn`` records that are gone for now, ``newest`` the highest id ever used.
    """

    records: Mapping[int, bytes]
    changed_on: Mapping[int, str]
    newest: int
    withdrawn: Mapping[int, bytes] = field(default_factory=dict)
    round: int = 0

    def offer(self, number: int) -> Offer | None:
        record = self.records.get(number)
        return None if record is None else parse(record)

    @cached_property
    def ids(self) -> list[int]:
        return list(self.records)

    @cached_property
    def connected(self) -> frozenset[int]:
        """The offers this partner runs."""
        return frozenset(id_ for id_, record in self.records.items() if parse(record)["link"])

    @cached_property
    def available(self) -> frozenset[int]:
        """Those, and the ones that need nobody's approval."""
        offers = map(parse, self.records.values())
        return self.connected | {offer["id"] for offer in offers if not offer["required_approval"]}

    def since(self, day: str) -> frozenset[int]:
        """The offers that changed on ``day`` or later."""
        return frozenset(id_ for id_ in self.records if self.changed_on[id_] >= day)

    def page(
        self, number: int, limit: int, *, only: Collection[int] | None, descending: bool
    ) -> bytes:
        """The answer of a list call: page ``number`` (from 1) of the offers, ``limit`` on each."""
        ids = self.ids if only is None else [id_ for id_ in self.ids if id_ in only]
        ids = ids[::-1] if descending else ids
        paging = {"per_page": limit, "total_count": len(ids), "page": number}
        if number * limit < len(ids):
            paging["next_page"] = number + 1
        shown = ids[(number - 1) * limit : number * limit]
        rows = b",".join([self.records[id_] for id_ in shown])
        return b'{"status":1,"offers":[%b],"pagination":%b}' % (rows, render(paging))


def open_feed(offers: int, seed: int, base_url: str) -> Feed:
    """A network that has just opened, with ``offers`` offers."""
    numbers = range(1, offers + 1)
    records = {number: render(invent(number, seed, base_url)) for number in numbers}
    days = {number: f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}" for number in numbers}
    return Feed(records, days, offers)


def render(value: Any) -> bytes:
    """Compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def parse(record: bytes) -> Offer:
    offer: Offer = json.loads(record)
    return offer
