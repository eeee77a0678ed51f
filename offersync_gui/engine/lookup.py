"""Plain look-ups in parsed answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable


def dig(value: Any, path: Iterable[str]) -> Any:
    """The value behind the keys of ``path``, or None as soon as one is missing."""
    for key in path:
        if not isinstance(value, dict):
            return None
        value = value.get(key)
    return value
