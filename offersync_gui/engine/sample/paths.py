"""The fields inside records as source paths (JMESPath), with examples of what stands there."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MAX_PATHS, MAX_DEPTH, MAX_RECORDS = 400, 5, 200
MAX_ROWS = 20
"""Of a list within a record."""
MAX_NAME, MAX_EXAMPLE, EXAMPLES = 100, 80, 3


@dataclass
class SourcePath:
    """Where a value stands; ``leaf`` is its last name, ``filled`` in how many records it is."""

    path: str
    leaf: str
    filled: int = 0
    values: list[Any] = field(default_factory=list)

    @property
    def examples(self) -> list[str]:
        """Short texts of the first different values."""
        texts = (shown(value) for value in self.values)
        return list(dict.fromkeys(texts))[:EXAMPLES]


def shown(value: Any) -> str:
    """One line for people, cut where it is long."""
    if isinstance(value, list) and all(isinstance(part, str) for part in value[:MAX_ROWS]):
        value = ", ".join(map(str, value[:MAX_ROWS]))
    is_plain = isinstance(value, (str, Decimal))
    text = str(value) if is_plain else json.dumps(value, default=str, ensure_ascii=False)
    text = " ".join(text[: 4 * MAX_EXAMPLE].split())
    return text if len(text) <= MAX_EXAMPLE else text[: MAX_EXAMPLE - 1] + "…"


def source_paths(records: Sequence[dict[str, Any]]) -> list[SourcePath]:
    """Every field of the first records, in the order in which they appear."""
    found: dict[str, SourcePath] = {}
    for record in records[:MAX_RECORDS]:
        seen = set()
        for path, leaf, value in _fields(record, "", 0):
            if path not in found:
                if len(found) >= MAX_PATHS:
                    continue
                found[path] = SourcePath(path, leaf)
            found[path].values.append(value)
            if path not in seen:
                seen.add(path)
                found[path].filled += 1
    return list(found.values())


def _fields(record: dict[str, Any], prefix: str, depth: int) -> Iterator[tuple[str, str, Any]]:
    for name, value in list(record.items())[:MAX_PATHS]:
        if len(name) > MAX_NAME:
            continue
        path = f"{prefix}.{quoted(name)}".lstrip(".")
        if value in (None, "", [], {}):
            continue
        if not isinstance(value, dict):
            yield path, name, value
        if depth >= MAX_DEPTH:
            continue
        if isinstance(value, dict):
            yield from _fields(value, path, depth + 1)
        elif isinstance(value, list):
            for row in value[:MAX_ROWS]:
                if isinstance(row, dict):
                    yield from _fields(row, f"{path}[]", depth + 1)


def quoted(name: str) -> str:
    """A name as JMESPath writes it.

    >>> quoted("title"), quoted("odd name")
    ('title', '"odd name"')
    """
    plain = name.isascii() and name.isidentifier()
    return name if plain else json.dumps(name)
