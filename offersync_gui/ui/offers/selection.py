"""The chosen rows as offers, whether or not they were ever in sight. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from offersync_gui.errors import UsageError
from offersync_gui.store.offer_query import OfferQuery

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from offersync_gui.store.offers import Offers

Span = tuple[int, int]
"""The first and the last row."""


def spans(rows: Iterable[Span]) -> list[Span]:
    """Without overlaps, in their order, and what touches made one.

    >>> spans([(4, 5), (0, 1), (2, 2), (5, 6)])
    [(0, 2), (4, 6)]
    """
    result: list[Span] = []
    for first, last in sorted(rows):
        if result and first <= result[-1][1] + 1:
            result[-1] = (result[-1][0], max(last, result[-1][1]))
        else:
            result.append((first, last))
    return result


def same_offers(one: OfferQuery, other: OfferQuery) -> bool:
    """Whatever their order."""
    return replace(one, order=None) == replace(other, order=None)


@dataclass(frozen=True)
class Chosen:
    """Rows of the ``total`` that ``query`` showed; ``ids`` are the first of these, in order.

    What was chosen stays so, whatever comes to the list later. ``everything`` is all that fits
    the query: where its ids are not at hand, those are meant that fit when they are needed.
    """

    query: OfferQuery
    total: int
    ids: Sequence[int]
    rows: tuple[Span, ...]
    everything: bool = False

    @classmethod
    def one(cls, offer_id: int) -> Chosen:
        return cls(OfferQuery(), 1, [offer_id], ((0, 0),))

    def __len__(self) -> int:
        return sum(last - first + 1 for first, last in self.rows)

    @property
    def is_known(self) -> bool:
        return not self.rows or self.rows[-1][1] < len(self.ids)

    def read_ids(self, offers: Offers) -> list[int]:
        """The chosen offers in their order. Raises StoreError, and UsageError where rows that
        nobody has seen are others by now."""
        if self.is_known:
            return [*self._of(self.ids)]
        order = offers.ids(self.query)
        if self.everything:
            return order
        if len(order) != self.total or order[: len(self.ids)] != list(self.ids):
            raise UsageError(
                "The list has changed meanwhile",
                "Nothing was done with the chosen offers.",
                "Choose them again.",
            )
        return [*self._of(order)]

    def among(self, query: OfferQuery, total: int, order: Sequence[int]) -> list[Span]:
        """Where they stand in another list, of which ``order`` are the first."""
        if self.everything and same_offers(self.query, query):
            return [(0, total - 1)] if total else []
        if self.everything and not self.is_known:
            return []
        wanted = {*self._of(self.ids)}
        return spans((row, row) for row, offer_id in enumerate(order) if offer_id in wanted)

    def _of(self, order: Sequence[int]) -> Iterator[int]:
        return chain.from_iterable(order[first : last + 1] for first, last in self.rows)
