"""Converters for numbers: money, percentages, counts, caps and days."""

from __future__ import annotations

import math
import re
from decimal import Context as Arithmetic
from decimal import Decimal
from functools import lru_cache
from typing import Any

from offersync_gui.engine.convert.base import Context, Convert, Unclear, converter, with_parameters
from offersync_gui.engine.convert.money import find_money, money_parts, money_range
from offersync_gui.engine.convert.numbers import count_text, decimal_text
from offersync_gui.engine.convert.text import MAX_DIGITS, is_writable, scalar

_PLAIN = re.compile(r"-?[0-9]{1,30}(?:\.[0-9]{1,30})?")
_EXACT = Arithmetic(prec=4 * MAX_DIGITS)
_INT64 = 2**63

_NO_CAP = {"unlimited", "no limit", "no cap", "none", "no", "n/a", "-", "∞", "infinite", "false"}
_DURATION = re.compile(r"(?:up to )?([0-9]{1,6}(?:\.[0-9]{1,6})?) ?([a-z]*)")
_PART = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6})?)[ -]?([a-z]+)")
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400}
_SECONDS |= {"week": 604_800, "month": 2_592_000, "year": 31_536_000}
_UNITS = {"s": "second", "sec": "second", "min": "minute", "h": "hour", "hr": "hour"}
_UNITS |= {"d": "day", "w": "week", "mo": "month", "y": "year", "yr": "year"}


def number(value: Any, *, percent: bool = False) -> Decimal | None:
    """The exact number of a number or text, which may carry a currency (``percent``: a percent
    sign instead). Raises Unclear.
    """
    if type(value) is int:
        return Decimal(value)
    if isinstance(value, Decimal) and is_writable(value):
        return value
    text = scalar(value)
    return None if text is None else _number_of(text, percent)


@lru_cache(maxsize=4096)
def _number_of(text: str, percent: bool) -> Decimal:
    if _PLAIN.fullmatch(text):
        return Decimal(text)
    parts = money_parts(text)
    if parts.is_percent != percent and (parts.is_percent or parts.currency):
        raise Unclear(text)
    return parts.amount


@converter
def decimal(value: Any, context: Context) -> str | None:
    """An amount as exact decimal text: `1.5`, `$1,234.56`, `12,50`, `80RUB`; no percent."""
    if type(value) is Decimal and value and value.is_finite():
        return decimal_text(value)
    amount = number(value)
    return None if amount is None else decimal_text(amount)


@converter
def percent(value: Any, context: Context) -> str | None:
    """A percentage as exact decimal text: `5%`, `5` and `5,00 %` are `5.00`."""
    amount = number(value, percent=True)
    return None if amount is None else decimal_text(amount)


@converter
def fraction_to_percent(value: Any, context: Context) -> str | None:
    """A fraction as a percentage: `0.0412` is `4.12`."""
    amount = number(value)
    return None if amount is None else decimal_text(_EXACT.scaleb(amount, 2))


@with_parameters(part=("amount", "min", "max", "currency", "type"))
def money(*, part: str = "amount", find: bool = False) -> Convert:
    """One part of a sum or a range such as `2%-10%` or `USD 8.00 - USD 28.00`: `amount` (of a
    range its upper end), `min` and `max` (of a range only), `currency`, or `type` (fixed,
    percent); `find` looks for it inside a sentence.
    """
    read = find_money if find else money_range

    def convert(value: Any, context: Context) -> str | None:
        text = scalar(value)
        if text is None:
            return None
        low, high = read(text)
        if part == "currency":
            return high.currency
        if part == "type":
            return "percent" if high.is_percent else "fixed"
        if part == "amount":
            return decimal_text(high.amount)
        return None if low == high else decimal_text(low.amount if part == "min" else high.amount)

    return convert


@converter
def integer(value: Any, context: Context) -> int | None:
    """A whole number of at most 64 bits; `12.0` is 12, `12.5` is unclear."""
    if type(value) is int and -_INT64 < value < _INT64:
        return value
    amount = number(value)
    if amount is None:
        return None
    if abs(amount) >= _INT64 or amount != amount.to_integral_value():
        raise Unclear(value)
    return int(amount)


@converter
def cap_value(value: Any, context: Context) -> str | None:
    """A limit as decimal text; `0`, a negative number, `false` and `unlimited` are no limit."""
    if value is False or (isinstance(value, str) and value.strip().lower() in _NO_CAP):
        return None
    amount = number(value)
    return None if amount is None or amount <= 0 else count_text(amount)


@with_parameters(unit=tuple(_SECONDS))
def days(*, unit: str = "day", find: bool = False) -> Convert:
    """A duration in days, begun days counting whole: `30`, `30d`, `1y`, `720 hours`, `1 Week`;
    `unit` is that of a bare number; `find` looks for the longest one inside a text, in which none
    is no fault.
    """

    def convert(value: Any, context: Context) -> int | None:
        text = (scalar(value) or "").lower()
        if not text:
            return None
        if match := _DURATION.fullmatch(text):
            found = _days(match[1], match[2] or unit)
        else:
            found = max(filter(None, (_days(*part) for part in _PART.findall(text))), default=None)
        if not find and (match is None or found is None):
            raise Unclear(value)
        return found

    return convert


def _days(amount: str, word: str) -> int | None:
    named = _UNITS.get(word, word.removesuffix("s"))
    if named not in _SECONDS:
        return None
    return math.ceil(Decimal(amount) * _SECONDS[named] / _SECONDS["day"])
