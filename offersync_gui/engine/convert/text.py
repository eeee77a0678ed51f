"""Text that is safe to store, search, show and export, whatever the platform sent."""

from __future__ import annotations

import html
import re
from decimal import Decimal
from typing import Any

from offersync_gui.engine.convert.base import Context, Unclear, converter

MAX_DIGITS = 60

# C0 and C1 controls but tab and newline, surrogates, and the two that XML cannot hold.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_UNFIT_ASCII = bytes(code for code in range(128) if _UNFIT.match(chr(code)))
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def clean(text: str) -> str:
    """Without control characters but tab and newline; a lone surrogate becomes U+FFFD."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii():  # most are, and bytes lose signs much sooner than a pattern is sought
        return text.encode().translate(None, _UNFIT_ASCII).decode()
    if not _UNFIT.search(text):
        return text
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _UNFIT.sub("", text)


def decode_entities(text: str) -> str:
    """HTML entities decoded once; those without a semicolon stay, as ``?a=1&copy=2`` must."""
    return _ENTITY.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text


def scalar(value: Any) -> str | None:
    """The clean, stripped text of a text or number; None when nothing is left of it.

    Raises Unclear for a boolean, a list, a map and a number without a finite text.
    """
    if isinstance(value, str):
        text = value.strip()
        return (text if text.isprintable() else clean(text).strip()) or None
    if value is None:
        return None
    return number_text(value)


def number_text(value: Any) -> str:
    """A number as it was written, without exponent. Raises Unclear for anything else."""
    if isinstance(value, int) and not isinstance(value, bool):
        if value.bit_length() > 4 * MAX_DIGITS:
            raise Unclear(value)
        return str(value)
    if isinstance(value, float):
        value = Decimal(repr(value))
    if isinstance(value, Decimal) and is_writable(value):
        return format(value, "f")
    raise Unclear(value)


def is_writable(value: Decimal) -> bool:
    """Finite, and of a size that is written without an exponent."""
    return value.is_finite() and -MAX_DIGITS <= value.adjusted() <= MAX_DIGITS


@converter
def text(value: Any, context: Context) -> str | None:
    """Text or a number as text; entities decoded once, control characters removed."""
    if type(value) is str and value.isprintable() and "&" not in value:
        return value.strip() or None
    found = scalar(value)
    if found is None or "&" not in found:
        return found
    return clean(decode_entities(found)).strip() or None


@converter
def name(value: Any, context: Context) -> str | None:
    """One line of text: as `text`, with white space collapsed; tags stay as they are."""
    if type(value) is str and value.isprintable() and "&" not in value:
        return " ".join(value.split()) or None
    found = text(value, context)
    return " ".join(found.split()) or None if found else None


@converter
def identifier(value: Any, context: Context) -> str | None:
    """An id, kept as the text it is: `007` is not `7`, and no digit is lost."""
    return scalar(value)
