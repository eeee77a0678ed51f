"""Links: only http and https, shown and never called."""

from __future__ import annotations

import re
from typing import Any

from offersync_gui.domain.app_stores import app_of
from offersync_gui.engine.convert.base import Context, Unclear, converter
from offersync_gui.engine.convert.text import scalar

_URL = re.compile(r"https?://[^\s/?#\\][^\s\\]*", re.IGNORECASE)
_PLAIN = re.compile(r"https?://[A-Za-z0-9][!-\[\]-~]*")
"""The usual link: ASCII, without blanks and backslashes, with a host."""
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_SPACES = re.compile(r"\s")
# A second link glued to the first begins with http, but is no value of a parameter.
_NEXT = re.compile(r"(?<![=/?&%:])(?=https?://)", re.IGNORECASE)
_BETWEEN = " \t\r\n,;|"

_BUNDLE = re.compile(r"\w[\w-]*(?:\.[\w-]+)+|\d{3,20}", re.ASCII)


@converter
def url(value: Any, context: Context) -> str | None:
    """An http or https link as it is; `//host` becomes https, spaces are percent-encoded."""
    if isinstance(value, str) and _PLAIN.fullmatch(value):
        return value
    text = scalar(value)
    if text is None:
        return None
    if text.startswith("//"):
        text = f"https:{text}"
    text = _SPACES.sub("%20", text)
    if _CONTROL.search(str(value).strip()) or not _URL.fullmatch(text):
        raise Unclear(value)
    return text


@converter
def first_url(value: Any, context: Context) -> str | None:
    """The first link of a list, or of a text that holds several; none is no fault."""
    if isinstance(value, str) and value.count("://") == 1:
        only = value.strip(_BETWEEN)
        if _PLAIN.fullmatch(only):
            return only
    for row in value if isinstance(value, list) else [value]:
        for part in _NEXT.split(row) if isinstance(row, str) else ():
            try:
                if found := url(part.strip(_BETWEEN), context):
                    return found
            except Unclear:
                continue
    return None


@converter
def app_id(value: Any, context: Context) -> str | None:
    """The app of a store link or a plain bundle id; `id123` is `123`; other links have none."""
    text = scalar(value)
    if text is None:
        return None
    if found := app_of(text):
        return found
    if "://" in text or text.startswith("//"):
        return None
    text = text[2:] if text[:2] == "id" and text[2:].isdecimal() else text
    if not _BUNDLE.fullmatch(text):
        raise Unclear(value)
    return text
