"""The worked example beside the payout rules: what comes in, what goes out, what stays. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from offersync_gui.domain.money import to_text
from offersync_gui.domain.pricing import pricing
from offersync_gui.domain.rules import RULES, resolve

if TYPE_CHECKING:
    from collections.abc import Mapping

MARGIN = "payout.min_margin"
REVENUE = "10.00"
FALLEN = "5.00"
UNEVEN = "1.2345678"
"""A revenue that shows how is rounded."""


@dataclass(frozen=True)
class MoneyExample:
    """``payout`` None: the rules set no payout. ``percent`` is rounded to a tenth."""

    revenue: Decimal
    payout: Decimal | None
    kept: Decimal
    percent: Decimal


def money_example(texts: Mapping[str, str], revenue: str = REVENUE) -> MoneyExample | None:
    """The rules' effect on ``revenue``; None while one of the payout rules cannot be read."""
    money = {key: text for key, text in texts.items() if key.startswith("payout.")}
    if not all(RULES[key].takes(text) for key, text in money.items()):
        return None
    given = pricing(resolve(money))(revenue, "fixed")
    comes_in = Decimal(revenue)
    goes_out = None if given is None else Decimal(given)
    kept = comes_in - (goes_out or 0)
    percent = (kept / comes_in * 100).quantize(Decimal("0.1"))
    return MoneyExample(comes_in, goes_out, kept, percent)


def bound(texts: Mapping[str, str]) -> MoneyExample | None:
    """A revenue of which not all that the rules give may go out, so that the least margin stays;
    None where none has to stay.
    """
    margin = RULES[MARGIN].parse(texts.get(MARGIN, RULES[MARGIN].default))
    return money_example(texts, to_text(margin * 3 / 2)) if margin else None


def plain(value: Decimal) -> str:
    """``20`` rather than ``20.0``."""
    return format(value.normalize(), "f")


def amount(value: Decimal) -> str:
    """At least two decimals."""
    return to_text(value)
