"""Makes the records of a list that an answer does not hold as such: those that stand inside others,
and one of several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.engine.decode import RawRecord, canonical
from offersync_gui.engine.expressions import compile_expression
from offersync_gui.engine.lookup import dig

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from offersync_gui.engine.expressions import Getter
    from offersync_gui.templates.requests import Explode, Merge

MAX_DEPTH = 20


def exploded(records: Iterable[RawRecord], spec: Explode) -> list[RawRecord]:
    """The records inside ``records``, each with what it carries of those around it."""
    carry = {name: compile_expression(text) for name, text in spec.carry.items()}
    found = (row for item in records for row in _inner(item.value(), spec, carry, {}, 0))
    return [RawRecord(canonical(row), None, row) for row in found]


def _inner(
    outer: Any,
    spec: Explode,
    carry: Mapping[str, Getter],
    path: Mapping[str, list[Any]],
    depth: int,
) -> Iterator[Any]:
    if not isinstance(outer, dict) or depth > MAX_DEPTH:
        return
    path = {name: [*path.get(name, ()), get(outer, outer)] for name, get in carry.items()}
    for row in _rows(outer, spec.rows):
        yield {**row, **path} if isinstance(row, dict) else row
    if spec.nested:
        for inner in _rows(outer, spec.nested):
            yield from _inner(inner, spec, carry, path, depth + 1)


def _rows(outer: dict[str, Any], place: str) -> list[Any]:
    found = dig(outer, place.split("."))
    if isinstance(found, list):
        return found
    return [found] if isinstance(found, dict) else []


class Merged:
    """One record of all that say the same offer; ``records`` are in the order of the first ones."""

    def __init__(self, spec: Merge) -> None:
        self._by = compile_expression(spec.by)
        self._gather = spec.gather
        self._found: dict[str, Any] = {}

    def take(self, records: Iterable[RawRecord], stamp: Mapping[str, str]) -> int:
        """How many of the records were the first of theirs."""
        before = len(self._found)
        for item in records:
            value = item.value()
            if isinstance(value, dict):
                value = {**value, **stamp}
                if item.key is not None:
                    value.setdefault("_key", item.key)
            self._add(value)
        return len(self._found) - before

    def _add(self, value: Any) -> None:
        by = self._by(value, value)
        # What has no name is its own, and will be called invalid.
        known = self._found.setdefault(f"={len(self._found)}" if by is None else f"{by}", value)
        if isinstance(known, dict) and isinstance(value, dict):
            for name in self._gather:
                known[name] = _both([] if known is value else known[name], value.get(name))

    def records(self) -> list[RawRecord]:
        return [RawRecord(canonical(value), None, value) for value in self._found.values()]


def _both(known: list[Any], more: Any) -> list[Any]:
    found = more if isinstance(more, list) else [more]
    return known + [item for item in found if item not in known and item not in (None, "")]
