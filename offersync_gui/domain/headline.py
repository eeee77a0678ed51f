"""The one payout row that speaks for an offer."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
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
    candidates = [row for row in candidates if _amount(row)] or candidates
    candidates = [row for row in candidates if row.revenue_type == "fixed"] or candidates
    currency = Counter(row.currency for row in candidates).most_common(1)[0][0]
    return max((row for row in candidates if row.currency == currency), key=_amount)


def _amount(row: Payout) -> Decimal:
    return money.parse(row.revenue) or Decimal(0)
