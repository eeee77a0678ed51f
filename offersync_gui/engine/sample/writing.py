"""Plain data as TOML that people like to read."""

from __future__ import annotations

import re
from typing import Any

_UNWRITABLE = re.compile(r"'''|'$|[^\n\t\x20-\x7e\xa0-\ud7ff\ue000-\U0010ffff]")
"""What no literal text of TOML can hold."""


def toml(document: dict[str, Any]) -> str:
    import tomlkit

    return tomlkit.dumps(as_items(document))


def as_items(value: Any) -> Any:
    """Plain data for tomlkit: tables of tables, long texts over several lines."""
    import tomlkit

    if isinstance(value, dict):
        table = tomlkit.table()
        for name, part in value.items():
            table.add(name, as_items(part))
        return table
    if isinstance(value, list) and value and isinstance(value[0], dict):
        tables = tomlkit.aot()
        for part in value:
            tables.append(as_items(part))
        return tables
    if isinstance(value, str) and "\n" in value and not _UNWRITABLE.search(value):
        return tomlkit.string(value, literal=True, multiline=True)
    return value
