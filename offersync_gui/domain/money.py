"""Exact money: decimals travel as text, and are compared as integer millionths."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

MICRO = Decimal(1_000_000)
_INT64_MAX = 2**63 - 1


def to_text(value: Decimal) -> str:
    """Plain decimal text without exponent or superfluous zeros; at least two decimals.

    >>> to_text(Decimal("1.5")), to_text(Decimal("12.345678")), to_text(Decimal("0"))
    ('1.50', '12.345678', '0.00')
    """
    text = format(value, "f")
    whole, _, fraction = text.partition(".")
    fraction = fraction.rstrip("0").ljust(2, "0")
    return f"{whole}.{fraction}"


def parse(text: str | None) -> Decimal | None:
    """The decimal of a text written by :func:`to_text`, or None."""
    if not text:
        return None
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def micros(text: str | None) -> int | None:
    """Millionths for sorting and comparing in SQL (clamped to 64 bit); never for display."""
    value = parse(text)
    if value is None:
        return None
    return max(-_INT64_MAX, min(_INT64_MAX, int(value * MICRO)))
