"""The one payout row that speaks for an offer."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from offersync_gui.domain import money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.domain.offer import Payout


def headline(rows: Sequence[Payout]) -> Payout | None:
    """Default rows before others, non-zero before zero, fixed before percent, one currency
    (the most frequent, then the first), then the highest revenue. None without rows.
    """
    if len(rows) < 2:
        return rows[0] if rows else None
    candidates = [row for row in rows if row.is_default] or list(rows)
    candidates = [row for row in candidates if _amount(row.revenue)] or candidates
    candidates = [row for row in candidates if row.revenue_type == "fixed"] or candidates
    currency = _most_frequent([row.currency for row in candidates])
    candidates = [row for row in candidates if row.currency == currency]
    return max(candidates, key=lambda row: _amount(row.revenue))


def _most_frequent(currencies: list[str | None]) -> str | None:
    if len(set(currencies)) == 1:
        return currencies[0]
    return Counter(currencies).most_common(1)[0][0]


@lru_cache(maxsize=4096)
def _amount(revenue: str | None) -> Decimal:
    return money.parse(revenue) or Decimal(0)
