"""Operating systems in the words of the offer record, with the versions they are limited to."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from offersync_gui.domain.offer import OsTarget
from offersync_gui.engine.convert.base import Context, Unclear, converter
from offersync_gui.engine.convert.device_words import (
    ANYTHING,
    DEVICES,
    KEYS,
    SEPARATORS,
    SYSTEMS,
    key,
)
from offersync_gui.engine.convert.lists import joined, object_word, split
from offersync_gui.engine.convert.text import clean, scalar

_MAX_LENGTH = 2_000
_MAX_WORD = 100

# A rule that allows (1) or bars (0), as "1:OS:Android(4.4-9.0)" or "1:OS:iOS(All)".
_RULE = re.compile(r"(?P<allowed>[01]):OS:(?P<rest>.*?)(?: ?\((?:all|any|-)?\))?", re.IGNORECASE)
# "Windows 10", "iPhone 9.0+", "Android 4.4-", "iOS >= 12", "Android(4.4-9.0)"
_WITH_VERSION = re.compile(
    r"(?P<name>[^\W\d][^\d()<>=+]*?) ?\(? ?"
    r"(?P<sign>[<>]=?|=)? ?(?P<low>\d[\d.]*) ?(?P<more>\+|- ?(?P<high>\d[\d.]*)?)?\)?"
)
_AT_LEAST = {"gt", "gte", ">", ">=", "min", "minimum", "from", "above", "atleast", "+"}
_AT_MOST = {"lt", "lte", "<", "<=", "max", "maximum", "to", "upto", "below", "atmost", "-"}


@converter
def os_name(value: Any, context: Context) -> str | None:
    """`Android iOS Windows macOS Linux ChromeOS`; words for all and names of devices are none;
    unknown words stay.
    """
    text = scalar(value)
    return _system(text) if text else None


@converter
def os_targets(value: Any, context: Context) -> list[OsTarget]:
    """Systems with versions of texts (`iPhone 9.0+`, `Android 4.4-9.0`), of objects (name,
    version, comparison, min, max) or of a map from name to (min, max).
    """
    if isinstance(value, dict):
        value = _rows(value)
    if isinstance(value, list) and any(isinstance(row, dict) for row in value):
        found = (_of_object(row) if isinstance(row, dict) else os_target(row) for row in value)
        return list(dict.fromkeys(target for target in found if target))
    text = joined(value, KEYS)
    if len(text) > _MAX_LENGTH:
        raise Unclear(value)
    return list(_of_text(text))


def os_target(
    name: Any, version: Any = None, comparison: Any = None, minimum: Any = None, maximum: Any = None
) -> OsTarget | None:
    """One target of its parts as a platform gives them; None when ``name`` means any system.

    ``comparison`` (GT, GTE, minimum, LT, LTE, maximum, EQ, exact …) says what ``version`` limits;
    without one it is the only version. A version may also stand in the name. Raises Unclear.
    """
    text = " ".join((scalar(name) or "").split()).replace("\u2013", "-")
    exact, lowest, highest = _version(version), _version(minimum), _version(maximum)
    how = scalar(comparison)
    if text[1:5] == ":OS:" and (rule := _RULE.fullmatch(text[:_MAX_WORD])):
        if rule["allowed"] == "0":
            return None
        text = rule["rest"]
    match = _WITH_VERSION.fullmatch(text) if len(text) <= _MAX_WORD else None
    if match and not (exact or lowest or highest):
        text, exact, how = match["name"], match["low"], how or match["more"] or match["sign"]
        if match["high"]:
            lowest, highest = exact, match["high"]
    system = _system(text) if text else None
    if system is None:
        return None
    how = (how or "").lower().replace(" ", "").replace("_", "")
    lowest = lowest or (None if how in _AT_MOST else exact)
    highest = highest or (None if how in _AT_LEAST else exact)
    return OsTarget(system, lowest, highest)


def _version(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if len(value) == 1 else None
    text = scalar(value)
    return None if text is None or text == "0" or key(text) in ANYTHING else text


def _system(text: str) -> str | None:
    known = key(text)
    if known in SYSTEMS:
        return SYSTEMS[known]
    return None if known in ANYTHING or known in DEVICES else text


@lru_cache(maxsize=1024)
def _of_text(text: str) -> tuple[OsTarget, ...]:
    words = (part.strip() for part in split(clean(text), SEPARATORS))
    return tuple(dict.fromkeys(target for word in words if (target := os_target(word))))


def _rows(value: dict[str, Any]) -> list[Any]:
    if all(isinstance(row, dict) for row in value.values()):
        return [{"name": name} | row for name, row in value.items()]
    return [value]


_often = lru_cache(maxsize=1024, typed=True)(os_target)


def _of_object(row: dict[str, Any]) -> OsTarget | None:
    parts = (
        object_word(row, KEYS),
        row.get("version"),
        row.get("comparison") or row.get("match_type"),
        row.get("min") or row.get("min_version") or row.get("minimum_version"),
        row.get("max") or row.get("max_version") or row.get("maximum_version"),
    )
    try:
        return _often(*parts)
    except TypeError:  # a list of versions
        return os_target(*parts)
