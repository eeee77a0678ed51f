"""The chosen rows as offers, whether or not they were ever in sight. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from offersync_gui.store.offer_query import OfferQuery
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


@dataclass(frozen=True)
class Chosen:
    """Rows of what ``query`` showed; ``ids`` are all of that, None where nobody knows them yet."""

    query: OfferQuery
    ids: Sequence[int] | None
    rows: Sequence[Span]

    def __len__(self) -> int:
        return sum(last - first + 1 for first, last in self.rows)

    def read_ids(self, offers: Offers) -> list[int]:
        """The chosen offers in their order. Raises StoreError."""
        ids = offers.ids(self.query) if self.ids is None else self.ids
        return [offer_id for first, last in self.rows for offer_id in ids[first : last + 1]]
