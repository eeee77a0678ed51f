"""From what comes in to what goes out: the publisher payout of a row, exact, rounded down."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_DOWN, Context, Decimal, localcontext
from functools import lru_cache
from typing import TYPE_CHECKING

from offersync_gui.domain import money

if TYPE_CHECKING:
    from offersync_gui.domain.rules import Rules

_EXACT = Context(prec=300)
"""Enough digits for the largest figure that an answer may hold, times a share."""
Price = Callable[[str | None, str], str | None]


def pricing(rules: Rules) -> Price:
    """A function of (revenue text, revenue type) giving the payout text.

    payout = min(rule, revenue − min_margin), never below 0; None where the revenue is unknown.
    The minimum margin is an amount, so a percentage is only kept from exceeding the revenue.
    """
    share = _shares(rules)
    margin = rules["payout.min_margin"]
    step = Decimal(1).scaleb(-rules["payout.decimals"])

    @lru_cache(maxsize=65536)
    def price(revenue_text: str | None, revenue_type: str) -> str | None:
        revenue = money.parse(revenue_text)
        with localcontext(_EXACT):
            given = None if revenue is None else share(revenue)
            if revenue is None or given is None:
                return None
            given = min(given, revenue - margin if revenue_type == "fixed" else revenue)
            return money.to_text(max(given, Decimal(0)).quantize(step, ROUND_DOWN))

    return price


def _shares(rules: Rules) -> Callable[[Decimal], Decimal | None]:
    factor = rules["payout.percent"] / 100
    amount = rules["payout.amount"]
    return {
        "percent": lambda revenue: revenue * factor,
        "minus": lambda revenue: revenue - amount,
        "fixed": lambda revenue: amount,
        "same": lambda revenue: revenue,
        "none": lambda revenue: None,
    }[rules["payout.mode"]]
