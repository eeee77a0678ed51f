"""What the table shows: an order of offers as it was at one moment, read page by page. No Qt."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from offersync_gui.store.first_look import FirstLook
    from offersync_gui.store.offer_query import OfferQuery
    from offersync_gui.store.offers import Offers
    from offersync_gui.store.records import Record

PAGE = 100
Pages = dict[int, "list[Record]"]


class Snapshot(NamedTuple):
    """``pages`` are those at hand, PAGE rows each. ``ids`` are all of them, in order; None until
    somebody scrolls beyond what is at hand, because the first page alone comes much faster.

    ``top`` is the row that shall be the first in sight.
    """

    query: OfferQuery
    total: int
    pages: Pages
    ids: Sequence[int] | None = None
    top: int = 0


def first_snapshot(first: FirstLook) -> Snapshot:
    """Of what the start has read."""
    return _of_first_rows(first.query, first.total, first.offers)


def first_page(offers: Offers, query: OfferQuery) -> Snapshot:
    return _of_first_rows(query, *offers.list(replace(query, limit=PAGE)))


def _of_first_rows(query: OfferQuery, total: int, rows: list[Record]) -> Snapshot:
    ids = [row["id"] for row in rows] if total == len(rows) else None
    return Snapshot(query, total, {0: rows}, ids)


def anew(offers: Offers, query: OfferQuery, top_id: int | None, top: int) -> Snapshot:
    """The same query at a later moment; the offer ``top_id`` stays in its place, if it can."""
    ids = offers.ids(query)
    if top_id is not None:
        with suppress(ValueError):
            top = ids.index(top_id)
    top = min(top, max(0, len(ids) - 1))
    page = top // PAGE
    return Snapshot(query, len(ids), read(offers, ids, (page, page + 1)), ids, top)


def read(offers: Offers, ids: Sequence[int], pages: Iterable[int]) -> Pages:
    """These pages; an offer that went away leaves a row with nothing but its id."""
    wanted = {page: ids[page * PAGE : (page + 1) * PAGE] for page in pages}
    rows = offers.rows([offer_id for part in wanted.values() for offer_id in part])
    found = {row["id"]: row for row in rows}
    return {
        page: [found.get(offer_id, {"id": offer_id}) for offer_id in part]
        for page, part in wanted.items()
        if part
    }
