"""Sums of money as platforms write them: ``$1,234.56``, ``80RUB``, ``5%``, ``2%-10%``."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from offersync_gui.engine.convert.base import Unclear
from offersync_gui.engine.convert.currencies import currency_code
from offersync_gui.engine.convert.numbers import parse_number

if TYPE_CHECKING:
    from decimal import Decimal

MAX_LENGTH = 80
MAX_SENTENCE = 500

_MONEY = re.compile(
    r"(?P<sign>[-+−]?)\s*(?P<before>[^-+−0-9.,]{0,24}?)\s*(?P<inner>[-+−]?)"
    r"(?P<number>[0-9.,][0-9., '\u2019\u00a0\u202f]*(?:[eE][-+]?[0-9]+)?)(?P<after>[^0-9]{0,24})"
)
_RANGE = re.compile(r"(?P<low>[^-–—]*?[0-9][^-–—]*?)\s*(?:[-–—]|\bto\b)\s*(?P<high>.*[0-9].*)")
_NUMBER = r"[0-9](?:[0-9.,]*[0-9])?"
_MARKED = re.compile(
    rf"{_NUMBER}\s?%|[$€£₹]\s?{_NUMBER}|{_NUMBER}\s?[$€£₹]"
    rf"|\b[A-Z]{{3}}\s?{_NUMBER}|{_NUMBER}\s?[A-Z]{{3}}\b"
)


class Money(NamedTuple):
    amount: Decimal
    currency: str | None = None
    is_percent: bool = False


class Range(NamedTuple):
    low: Money
    high: Money


def money_parts(text: str) -> Money:
    """Amount, currency and percent sign of one sum. Raises Unclear.

    >>> money_parts("$1,234.56")
    Money(amount=Decimal('1234.56'), currency='USD', is_percent=False)
    """
    match = _MONEY.fullmatch(text.strip()) if len(text) <= MAX_LENGTH else None
    if match is None or (match["sign"] and match["inner"]):
        raise Unclear(text)
    amount = parse_number(match["number"])
    if (match["sign"] or match["inner"]) in ("-", "−"):
        amount = amount.copy_negate()
    marks = [mark for mark in (match["before"].strip(), match["after"].strip()) if mark]
    if marks == ["%"]:
        return Money(amount, is_percent=True)
    codes = {currency_code(mark) for mark in marks}
    if None in codes or len(codes) > 1:
        raise Unclear(text)
    return Money(amount, codes.pop() if codes else None)


@lru_cache(maxsize=4096)
def money_range(text: str) -> Range:
    """Both ends of a range such as ``2%-10%`` or ``$5 - $10``; one sum is both its ends.

    A currency or percent sign at one end counts for both. Raises Unclear.
    """
    try:
        only = money_parts(text)
        return Range(only, only)
    except Unclear:
        match = _RANGE.fullmatch(text.strip()) if len(text) <= MAX_LENGTH else None
        if match is None:
            raise
    try:
        low, high = money_parts(match["low"]), money_parts(match["high"])
    except Unclear:
        raise Unclear(text) from None
    currencies = {end.currency for end in (low, high)} - {None}
    is_percent = low.is_percent or high.is_percent
    if low.amount > high.amount or len(currencies) + is_percent > 1:
        raise Unclear(text)
    currency = currencies.pop() if currencies else None
    return Range(*(Money(end.amount, currency, is_percent) for end in (low, high)))


def find_money(text: str) -> Range:
    """The lowest and the highest sum with a currency or percent sign in a sentence.

    Raises Unclear when there is none, or when they are of different kinds.
    """
    found = [money_parts(part) for part in _MARKED.findall(text[:MAX_SENTENCE])]
    if not found or len({(part.currency, part.is_percent) for part in found}) > 1:
        raise Unclear(text)
    return Range(min(found), max(found))
