"""Reads a sample answer of which nothing is known: JSON, XML or a table, and never without end."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from offersync_gui.engine.decode import decode_json
from offersync_gui.engine.tables import decode_csv
from offersync_gui.engine.xml import MAX_DEPTH, decode_xml
from offersync_gui.errors import BadResponse, TemplateError

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_BYTES = 8_000_000
MAX_PARTS = 1_000_000
"""Values that are looked at, all in all."""
Format = Literal["json", "xml", "csv"]
_SEPARATORS = (",", ";", "\t", "|")
_WEB_PAGE = re.compile(rb"<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_TAG = re.compile(rb"<(/?)[A-Za-z_](?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*?(/?)>")
_ROOT = re.compile(rb"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)")


@dataclass(frozen=True)
class Sample:
    """A sample as plain data. ``root`` is the element of XML, ``separator`` that of a table."""

    format: Format
    value: Any
    root: str = ""
    separator: str = ","


def read_sample(data: bytes) -> Sample:
    """Raises TemplateError for what is no answer, too large, or nested too deeply."""
    if len(data) > MAX_BYTES:
        raise _unreadable("It is larger than 8 MB.", "Cut it down to some hundred offers.")
    text = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    try:
        sample = _read(text)
    except BadResponse as error:
        raise _unreadable(f"{error.title}. {error.detail}") from None
    except RecursionError:
        raise _unreadable("It is nested too deeply.") from None
    _check_size(sample.value)
    return sample


def _read(text: bytes) -> Sample:
    if not text:
        raise _unreadable("It is empty.")
    if text[:1] in (b"{", b"["):
        return Sample("json", decode_json(text).envelope)
    if text[:1] == b"<":
        return _read_xml(text)
    return _read_table(text)


def _read_xml(text: bytes) -> Sample:
    if _WEB_PAGE.search(text[:2000]):
        raise _unreadable("It is a web page, not an answer of an API.")
    # The parser builds what is nested without end, and only then can anything be counted.
    depth = 0
    for tag in _TAG.finditer(text):
        depth += -1 if tag[1] else 0 if tag[2] else 1
        if depth > MAX_DEPTH:
            raise _unreadable("It is nested too deeply.")
    root = _ROOT.search(text)
    return Sample("xml", decode_xml(text), root=root[1].decode() if root else "")


def _read_table(text: bytes) -> Sample:
    line = text.split(b"\n", 1)[0].decode("utf-8", errors="replace")
    separator = max(_SEPARATORS, key=line.count)
    if separator not in line:
        raise _unreadable("It is neither JSON nor XML, nor a table with several columns.")
    try:
        rows = decode_csv(text, separator)
    except csv.Error as error:  # a cell beyond the size that the reader takes
        raise _unreadable(f"It is no table: {error}.") from None
    if not rows:
        raise _unreadable("The table has no rows.")
    return Sample("csv", rows, separator=separator)


def _check_size(value: Any) -> None:
    """Without recursion, so that nothing is too deep for the check itself."""
    level, count = [value], 0
    for _ in range(MAX_DEPTH):
        count += len(level)
        if count > MAX_PARTS:
            raise _unreadable("It holds more than a million values.", "Cut it down.")
        level = [part for outer in level for part in _inner(outer)]
    if level:
        raise _unreadable("It is nested too deeply.")


def _inner(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _unreadable(detail: str, next_step: str = "") -> TemplateError:
    return TemplateError(
        "The sample cannot be read",
        detail,
        next_step or "Paste one whole answer of the API: JSON, XML or CSV.",
    )
