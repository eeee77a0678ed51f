"""What other lists say of an offer, added to its record: terms, names behind ids, memberships."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.expressions import compile_expression

if TYPE_CHECKING:
    from collections.abc import Iterable

    from offersync_gui.engine.fetcher import Batch
    from offersync_gui.templates.requests import Join


class Joined:
    """One list's rows by their key."""

    def __init__(self, spec: Join) -> None:
        self._spec = spec
        self._key, self._of, self._value = map(compile_expression, (spec.key, spec.of, spec.value))
        self._rows: dict[str, list[Any]] = {}

    def add(self, batch: Batch) -> None:
        for item in batch.records:
            row = item.record.value()
            if isinstance(row, dict):
                row.update(batch.stamp)
                if item.record.key is not None:
                    row.setdefault("_key", item.record.key)
            key = _text(self._key(row, row))
            if key and (value := self._value(row, row)) is not None:
                self._rows.setdefault(key, []).append(value)

    def complete(self, record: dict[str, Any]) -> None:
        """Adds what is known to an offer's record, in place."""
        keys = self._of(record, record)
        if isinstance(keys, list):
            record[self._spec.into] = [row for key in keys for row in self._found(key)]
        elif found := self._found(keys):
            record[self._spec.into] = found if self._spec.many else found[0]

    def _found(self, key: Any) -> list[Any]:
        rows = self._rows.get(_text(key), [])
        return rows if self._spec.many else rows[:1]


class Joins:
    """All that is joined to the offers of a run; ``digest`` changes with any of it."""

    def __init__(self) -> None:
        self._joined: list[Joined] = []
        self._digest = blake2b(digest_size=16)

    def take(self, spec: Join, batches: Iterable[Batch]) -> None:
        joined = Joined(spec)
        self._joined.append(joined)
        for batch in batches:
            joined.add(batch)
            for item in batch.records:
                self._digest.update(item.hash)

    @property
    def digest(self) -> bytes:
        """Empty where nothing is joined."""
        return self._digest.digest() if self._joined else b""

    def complete(self, record: dict[str, Any]) -> None:
        for joined in self._joined:
            joined.complete(record)


def _text(key: Any) -> str:
    return str(key) if isinstance(key, (str, int)) and not isinstance(key, bool) else ""
