"""Numbers out of text, exact: the right one or none."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from offersync_gui.domain import money
from offersync_gui.engine.convert.base import Unclear
from offersync_gui.engine.convert.text import MAX_DIGITS, is_writable

if TYPE_CHECKING:
    from collections.abc import Iterable


class _Form(NamedTuple):
    """One way to write a number: what parts its groups, and what its fraction."""

    pattern: re.Pattern[str]
    groups: str
    point: str

    def read(self, text: str) -> Decimal:
        for sign in self.groups:
            text = text.replace(sign, "")
        return Decimal(text.replace(self.point, "."))


_SPACES = " '\u2019\u00a0\u202f"


def _forms() -> Iterable[_Form]:
    head, spaced = "[1-9][0-9]{0,2}", f"(?:[{_SPACES}][0-9]{{3}})+"
    for pattern, groups, point in (
        (r"[0-9]+\.?|[0-9]*\.[0-9]+", "", "."),
        (r"[0-9]+(?:\.[0-9]+)?[eE][-+]?[0-9]{1,2}", "", "."),
        (rf"{head}(?:,[0-9]{{3}})+(?:\.[0-9]*)?", ",", "."),
        (r"[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]*)?", ",", "."),  # 12,34,567.00 of India
        (rf"{head}(?:\.[0-9]{{3}})+,[0-9]+|{head}(?:\.[0-9]{{3}}){{2,}}", ".", ","),
        (rf"{head}{spaced}(?:\.[0-9]+)?", _SPACES, "."),
        (rf"{head}{spaced},[0-9]+", _SPACES, ","),
        (r"[0-9]+,[0-9]+", "", ","),
    ):
        yield _Form(re.compile(pattern), groups, point)


_FORMS = tuple(_forms())


def parse_number(text: str) -> Decimal:
    """The number without sign in ``text``, whatever groups and parts its digits.

    One comma before exactly three digits groups thousands, any other single comma is a
    fraction: ``1,234`` is 1234, ``12,50`` is 12.5, ``0,123`` is 0.123. A single point is always
    a fraction. Raises Unclear.
    """
    text = text.strip()
    if len(text) <= MAX_DIGITS:
        for form in _FORMS:
            if form.pattern.fullmatch(text):
                return form.read(text)
    raise Unclear(text)


@lru_cache(maxsize=4096)
def decimal_text(amount: Decimal) -> str:
    """``amount`` as the offer record keeps money. Raises Unclear when it has no finite text."""
    if not amount:
        return "0.00"
    if not is_writable(amount):
        raise Unclear(amount)
    return money.to_text(amount)


def count_text(amount: Decimal) -> str:
    """``amount`` without superfluous zeros: ``100``, ``99.5``. Raises Unclear as above."""
    return decimal_text(amount).rstrip("0").rstrip(".")
