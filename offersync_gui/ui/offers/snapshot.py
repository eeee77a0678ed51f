"""What the table shows: an order of offers as it was at one moment, read page by page. No Qt."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from offersync_gui.store.first_look import FirstLook
    from offersync_gui.store.offer_query import OfferQuery
    from offersync_gui.store.offers import Offers
    from offersync_gui.store.records import Record
    from offersync_gui.ui.offers.selection import Chosen, Span

PAGE = 100
MOST_SPANS = 1_000
"""A selection in more pieces than this would make the table slow; it is let go."""
Pages = dict[int, "list[Record]"]


class Kept(NamedTuple):
    """What the next list shall find again: the chosen offers, and the current one at ``row``."""

    chosen: Chosen
    current: int | None = None
    row: int = 0

    def is_as(self, other: Kept) -> bool:
        """Without a look at every id."""
        ours, theirs = self.chosen, other.chosen
        return (self.current, ours.rows, ours.everything) == (
            other.current,
            theirs.rows,
            theirs.everything,
        ) and ours.ids is theirs.ids


class Snapshot(NamedTuple):
    """``pages`` are those at hand, PAGE rows each. ``ids`` are all of them, in order; None until
    somebody scrolls beyond what is at hand, because the first page alone comes much faster.

    ``top`` is the row that shall be the first in sight, ``chosen`` and ``current`` are rows, too.
    ``left``: the current offer is no longer listed, ``current`` is its neighbour.
    """

    query: OfferQuery
    total: int
    pages: Pages
    ids: Sequence[int] | None = None
    top: int = 0
    chosen: Sequence[Span] = ()
    current: int | None = None
    left: bool = False


def first_snapshot(first: FirstLook) -> Snapshot:
    """Of what the start has read."""
    rows = first.offers
    ids = [row["id"] for row in rows] if first.total == len(rows) else None
    return Snapshot(first.query, first.total, {0: rows}, ids)


def first_page(offers: Offers, query: OfferQuery, kept: Kept) -> Snapshot:
    """Several chosen offers are found wherever they are, a single one only at hand."""
    total, rows = offers.list(replace(query, limit=PAGE))
    at_hand = [row["id"] for row in rows]
    ids = at_hand if total == len(rows) else None
    if ids is None and len(kept.chosen) > 1 and not kept.chosen.everything:
        ids = offers.ids(query)
        total, rows = len(ids), read(offers, ids, (0,)).get(0, [])
    order = at_hand if ids is None else ids
    snapshot = Snapshot(query, total, {0: rows}, ids, chosen=_chosen(kept, query, total, order))
    with suppress(ValueError):
        return snapshot._replace(current=order.index(kept.current))  # type: ignore[arg-type]
    return snapshot


def anew(offers: Offers, query: OfferQuery, top_id: int | None, top: int, kept: Kept) -> Snapshot:
    """The same query at a later moment; the offer ``top_id`` stays in its place, if it can."""
    ids = offers.ids(query)
    if top_id is not None:
        with suppress(ValueError):
            top = ids.index(top_id)
    top = min(top, max(0, len(ids) - 1))
    page, total = top // PAGE, len(ids)
    snapshot = Snapshot(query, total, read(offers, ids, (page, page + 1)), ids, top)
    snapshot = snapshot._replace(chosen=_chosen(kept, query, total, ids))
    if kept.current is None or not ids:
        return snapshot
    row = _place(kept, ids)
    return snapshot._replace(current=row, left=ids[row] != kept.current)


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


def _chosen(kept: Kept, query: OfferQuery, total: int, order: Sequence[int]) -> Sequence[Span]:
    found = kept.chosen.among(query, total, order)
    return found if len(found) <= MOST_SPANS else ()


def _place(kept: Kept, order: Sequence[int]) -> int:
    """The row of the current offer, else of the nearest that stood next to it."""
    before, row = kept.chosen.ids, kept.row
    near = chain(before[row : row + PAGE], before[max(0, row - PAGE) : row][::-1])
    for offer_id in chain((kept.current,), near):
        with suppress(ValueError):
            return order.index(offer_id)  # type: ignore[arg-type]
    return min(row, len(order) - 1)
