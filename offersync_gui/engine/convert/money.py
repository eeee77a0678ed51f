"""Amounts of money and percentages: exact decimal text, or nothing rather than a wrong number."""

from __future__ import annotations

import re
from decimal import Context as Arithmetic
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

from offersync_gui.domain import money as exact
from offersync_gui.engine.convert.base import Context, Convert, Unclear, converter, with_parameters
from offersync_gui.engine.convert.currencies import currency_code
from offersync_gui.engine.convert.text import MAX_DIGITS, is_writable, scalar

_ARITHMETIC = Arithmetic(prec=2 * MAX_DIGITS)
_PLAIN = re.compile(r"-?[0-9]{1,30}(?:\.[0-9]{1,30})?")
_SPACES = "[ '’\u00a0\u202f]"
# The ways to write a number, each with the sign of its groups and of its fraction. A single
# comma before exactly three digits groups thousands (1,234); any other comma is a fraction.
_FORMS = (
    (re.compile(r"[0-9]+\.?|[0-9]*\.[0-9]+"), "", "."),
    (re.compile(r"[0-9]+(?:\.[0-9]+)?[eE][-+]?[0-9]{1,2}"), "", "."),
    (re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]*)?"), ",", "."),
    (re.compile(r"[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]*)?"), ",", "."),
    (re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+,[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}"), ".", ","),
    (re.compile(rf"[1-9][0-9]{{0,2}}(?:{_SPACES}[0-9]{{3}})+(?:\.[0-9]+)?"), _SPACES, "."),
    (re.compile(rf"[1-9][0-9]{{0,2}}(?:{_SPACES}[0-9]{{3}})+,[0-9]+"), _SPACES, ","),
    (re.compile(r"[0-9]+,[0-9]+"), "", ","),
)
_MONEY = re.compile(
    r"(?P<sign>[-+−]?)\s*(?P<before>[^-+−0-9.,]{0,24}?)\s*(?P<inner>[-+−]?)"
    r"(?P<number>[0-9.,][0-9., '’\u00a0\u202f]*(?:[eE][-+]?[0-9]+)?)(?P<after>[^0-9]{0,24})"
)
_RANGE = re.compile(r"(?P<low>[^-–—]*?[0-9][^-–—]*?)\s*(?:[-–—]|\bto\b)\s*(?P<high>.*[0-9].*)")
_MARKED = re.compile(
    r"[0-9][0-9.,]*\s?%|[$€£₹]\s?[0-9][0-9.,]*[0-9]|[0-9][0-9.,]*[0-9]\s?[$€£₹]"
    r"|\b[A-Z]{3}\s?[0-9][0-9.,]*\b|\b[0-9][0-9.,]*\s?[A-Z]{3}\b"
)


class Money(NamedTuple):
    amount: Decimal
    currency: str | None = None
    is_percent: bool = False


def parse_number(text: str) -> Decimal:
    """The number in ``text``, whatever signs group and part it. Raises Unclear."""
    text = text.strip()
    if len(text) <= MAX_DIGITS:
        for form, groups, point in _FORMS:
            if form.fullmatch(text):
                plain = re.sub(groups if len(groups) > 1 else re.escape(groups), "", text)
                return Decimal(plain.replace(point, "."))
    raise Unclear(text)


def money_parts(text: str) -> Money:
    """Amount, currency and percent sign of one sum of money. Raises Unclear.

    >>> money_parts("$1,234.56")
    Money(amount=Decimal('1234.56'), currency='USD', is_percent=False)
    """
    match = _MONEY.fullmatch(text.strip())
    if match is None or (match["sign"] and match["inner"]):
        raise Unclear(text)
    amount = parse_number(match["number"])
    if (match["sign"] or match["inner"]) in ("-", "−"):
        amount = amount.copy_negate()
    marks = [mark for mark in (match["before"].strip(), match["after"].strip()) if mark]
    if marks == ["%"]:
        return Money(amount, None, is_percent=True)
    codes = {currency_code(mark) for mark in marks}
    if None in codes or len(codes) > 1:
        raise Unclear(text)
    return Money(amount, codes.pop() if codes else None)


@lru_cache(maxsize=4096)
def money_range(text: str) -> tuple[Money, Money]:
    """The ends of a range such as ``2%-10%``; a single sum is both. Raises Unclear."""
    try:
        single = money_parts(text)
        return single, single
    except Unclear:
        match = _RANGE.fullmatch(text.strip())
        if match is None:
            raise
    low, high = money_parts(match["low"]), money_parts(match["high"])
    currency = low.currency or high.currency
    is_percent = low.is_percent or high.is_percent
    for end in (low, high):
        if end.currency not in (None, currency) or (is_percent and currency):
            raise Unclear(text)
    if low.amount > high.amount or (low.is_percent and not high.is_percent):
        raise Unclear(text)
    return low._replace(currency=currency, is_percent=is_percent), high._replace(currency=currency)


def find_money(text: str) -> tuple[Money, Money]:
    """The sums with a percent sign or a currency in a sentence, as a range. Raises Unclear."""
    found = [money_parts(sum_) for sum_ in _MARKED.findall(text)]
    if not found or len({(sum_.currency, sum_.is_percent) for sum_ in found}) > 1:
        raise Unclear(text)
    return min(found), max(found)


def decimal_text(amount: Decimal) -> str:
    if not is_writable(amount):
        raise Unclear(amount)
    return exact.to_text(amount) if amount else "0.00"


def number(value: Any, *, percent: bool = False) -> Decimal | None:
    """The exact number of a number or of a text; with ``percent`` a percent sign is allowed."""
    if isinstance(value, Decimal) and value.is_finite():
        return value
    text = scalar(value)
    if text is None:
        return None
    if _PLAIN.fullmatch(text):
        return Decimal(text)
    parts = money_parts(text)
    if parts.is_percent != percent and (parts.is_percent or parts.currency):
        raise Unclear(value)
    return parts.amount
