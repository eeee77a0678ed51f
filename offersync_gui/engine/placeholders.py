"""Fills ``{field}`` and ``{record.path}`` in the texts of a template. No expressions, no code."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from offersync_gui.templates.requests import Param


class Number(str):
    """A value that was a number: alone in a JSON text, it is one again."""

    __slots__ = ()


PLACEHOLDER = re.compile(r"\{(?:record\.[A-Za-z0-9_.@#-]+|[A-Za-z_][A-Za-z0-9_]*)\}")
Quote = Callable[[str], str]


def fill(text: str, values: Mapping[str, str], quote: Quote = str) -> str:
    """``text`` with every known placeholder replaced; unknown ones stay as they are."""
    if "{" not in text:
        return text
    return PLACEHOLDER.sub(lambda found: _value(found[0], values, quote), text)


def _value(found: str, values: Mapping[str, str], quote: Quote) -> str:
    value = values.get(found[1:-1])
    return found if value is None else quote(value)


def quote_path(text: str) -> str:
    """``text`` as one part of a path."""
    from urllib.parse import quote

    return quote(text, safe="")


def fill_params(params: Mapping[str, Param], values: Mapping[str, str]) -> list[tuple[str, str]]:
    """Name and value pairs; a parameter with several values is repeated.

    One that is nothing but the placeholder of an empty field is left out.
    """
    pairs = []
    for name, given in params.items():
        for text in (given,) if isinstance(given, str) else given:
            value = fill(text, values)
            if value or not text:
                pairs.append((fill(name, values), value))
    return pairs


def fill_deep(value: Any, values: Mapping[str, str]) -> Any:
    """As :func:`fill`, in every text of a JSON value."""
    if isinstance(value, str):
        whole = values.get(value[1:-1]) if PLACEHOLDER.fullmatch(value) else None
        return int(whole) if isinstance(whole, Number) else fill(value, values)
    if isinstance(value, Mapping):
        return {key: fill_deep(item, values) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [fill_deep(item, values) for item in value]
    return value
