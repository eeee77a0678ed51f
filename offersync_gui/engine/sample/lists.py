"""Finds the places of an answer that look like its list of offers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.decode import records_of
from offersync_gui.engine.sample.targets import TARGETS, key_of
from offersync_gui.errors import TemplateError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.engine.sample.reading import Sample

MAX_DEPTH, MAX_PLACES, MAX_LOOKED_AT = 8, 50, 20_000
SAMPLED = 50
WHOLE = "@"
_NOT_IN_PLACES = frozenset(".[]*?|(){}'\"`$@ ")
_TELLING = ("offer", "campaign", "program", "advert", "data", "item", "result", "row", "record")


@dataclass(frozen=True)
class RecordList:
    """A place with records: ``score`` is 0 to 1, ``fields`` are the first names in them."""

    place: str
    count: int
    score: float
    fields: tuple[str, ...]


def record_lists(sample: Sample) -> list[RecordList]:
    """The likeliest first; there may be none."""
    found = []
    for count, (place, value) in enumerate(_places(sample.value)):
        if count >= MAX_LOOKED_AT:
            break
        rows = _rows(value, single=sample.format == "xml")
        if rows:
            found.append(_judged(place or WHOLE, rows))
    found.sort(key=lambda item: (-item.score, len(item.place)))
    return found[:MAX_PLACES]


def records_at(sample: Sample, place: str) -> list[dict[str, Any]]:
    """The records of a place. Raises TemplateError when there are none."""
    value = sample.value
    names = () if place == WHOLE else place.split(".")
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    if sample.format == "xml" and isinstance(value, dict) and _is_record(value):
        value = [value]
    rows = records_of(value, (WHOLE,)) or []
    records = [row.parsed for row in rows if isinstance(row.parsed, dict)]
    if not records:
        raise TemplateError(
            "There are no records at this place",
            f"“{place}” is no list of objects in the sample.",
            "Choose one of the lists that were found.",
        )
    return records


def _places(value: Any) -> Iterator[tuple[str, Any]]:
    """What can be named by names and points, the outer ones first."""
    level = [("", value)]
    for _ in range(MAX_DEPTH):
        yield from level
        level = [
            (f"{place}.{name}".lstrip("."), part)
            for place, outer in level
            if isinstance(outer, dict)
            for name, part in outer.items()
            if isinstance(part, (dict, list)) and _is_nameable(name)
        ]


def _is_nameable(name: str) -> bool:
    return bool(name) and name.isprintable() and not _NOT_IN_PLACES & set(name)


def _rows(value: Any, *, single: bool) -> list[dict[str, Any]]:
    """The records of a list, or of a map whose values are alike."""
    if isinstance(value, list):
        return [item for item in value if isinstance(item, dict)]
    if not isinstance(value, dict):
        return []
    if single and _is_record(value):
        return [value]
    rows = [item for item in value.values() if isinstance(item, dict)]
    alike = len(rows) > 1 and len(rows) == len(value) and bool(set.intersection(*map(set, rows)))
    return rows if alike else []


def _is_record(value: dict[str, Any]) -> bool:
    """XML with one offer has no list: it is known by an id and a name."""
    words = {key_of(name) for name in value}
    return all(words & set(TARGETS[field].words) for field in ("external_id", "name"))


def _judged(place: str, rows: list[dict[str, Any]]) -> RecordList:
    fields = tuple(dict.fromkeys(name for row in rows[:SAMPLED] for name in row))
    words = {key_of(name) for name in fields}
    known = sum(bool(words & set(target.words)) for target in TARGETS.values())
    named = any(word in place.lower() for word in _TELLING)
    is_offer = all(words & set(TARGETS[name].words) for name in ("external_id", "name"))
    score = 0.4 * min(1, known / 5) + 0.2 * min(1, len(rows) / 5) + 0.2 * named + 0.2 * is_offer
    return RecordList(place, len(rows), round(score, 2), fields[:40])
