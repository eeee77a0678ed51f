"""Exchange rates: what one unit of a currency is worth in another, where somebody says so."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Pair = tuple[str, str]

EXAMPLE = "USD/EUR=0.92"
_CODE = re.compile(r"[A-Z]{3,5}")
_PAIR = re.compile(rf"({_CODE.pattern})\s*/\s*({_CODE.pattern})\s*=\s*(\d+(?:\.\d+)?)")


def currency_code(text: str) -> str:
    """In upper case, empty for none. Raises ValueError with a text for people."""
    code = text.strip().upper()
    if code and not _CODE.fullmatch(code):
        raise ValueError("must be the code of a currency such as EUR")
    return code


def rate_table(text: str) -> dict[Pair, Decimal]:
    """Of ``USD/EUR=0.92, GBP/EUR=1.17``: one dollar is 0.92 euros. Raises ValueError."""
    table: dict[Pair, Decimal] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        match = _PAIR.fullmatch(part.upper())
        if match is None or match[1] == match[2] or not Decimal(match[3]):
            raise ValueError(f"must be rates such as {EXAMPLE}, separated by commas")
        table[match[1], match[2]] = Decimal(match[3])
    return table


class Rates:
    """Of several tables the earlier ones win. A rate holds in both directions, and several lead
    on from one to the next; where none leads, there is no rate, least of all 1:1.

    >>> rates = Rates({("USD", "EUR"): Decimal("0.5"), ("EUR", "PLN"): Decimal(4)})
    >>> rates.convert(Decimal(3), "USD", "PLN"), rates.convert(Decimal(3), "GBP", "PLN")
    (Decimal('6.0'), None)
    """

    def __init__(self, *tables: Mapping[Pair, Decimal]) -> None:
        self._tables = tables
        self._known: dict[Pair, Decimal | None] = {}

    def convert(self, amount: Decimal, currency: str, into: str) -> Decimal | None:
        if currency == into:
            return amount
        pair = currency, into
        if pair not in self._known:
            self._known[pair] = self._rate(*pair)
        rate = self._known[pair]
        return None if rate is None else amount * rate

    @cached_property
    def _steps(self) -> dict[str, dict[str, Decimal]]:
        steps: dict[str, dict[str, Decimal]] = {}
        for table in self._tables:
            for (one, other), rate in table.items():
                if other not in steps.get(one, {}):
                    steps.setdefault(one, {})[other] = rate
                    steps.setdefault(other, {})[one] = 1 / rate
        return steps

    def _rate(self, start: str, end: str) -> Decimal | None:
        """On the shortest way."""
        reached = {start: Decimal(1)}
        border = [start]
        while border and end not in reached:
            following: list[str] = []
            for place in border:
                for other, rate in self._steps.get(place, {}).items():
                    if other not in reached:
                        reached[other] = reached[place] * rate
                        following.append(other)
            border = following
        return reached.get(end)
