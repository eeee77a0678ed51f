"""Plain paths: names and indexes, looked up directly."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

Getter = Callable[[Any, Any], Any]

# A name no JSON key has stands for the root inside JMESPath's own syntax tree.
ROOT = "\x00root"
ROOT_FIELD = r'"\u0000root"'

_NAME = r'[A-Za-z_][A-Za-z0-9_]*|"[^"\\\x00-\x1f]*"'
_PLAIN = re.compile(rf"(?P<root>\$\.)?(?P<path>(?:{_NAME})(?:\.(?:{_NAME})|\[-?[0-9]+\])*)")
_STEP = re.compile(rf"(?P<name>{_NAME})|\[(?P<index>-?[0-9]+)\]")


def plain(text: str) -> Getter | None:
    """The look-up of a plain path, or None when ``text`` is more than that."""
    match = _PLAIN.fullmatch(text.strip())
    if match is None:
        return None
    found = _STEP.finditer(match["path"])
    getter = walk([int(s["index"]) if s["index"] else s["name"].strip('"') for s in found])
    return from_root(getter) if match["root"] else getter


def from_root(getter: Getter) -> Getter:
    return lambda item, root: getter(root, root)


def walk(steps: Sequence[str | int]) -> Getter:
    """Follows names through maps and indexes through lists; null where the way ends."""
    if all(isinstance(step, str) for step in steps):
        return _field(steps[0]) if len(steps) == 1 else _fields(tuple(steps))
    return _mixed(tuple(steps))


def _field(name: str | int) -> Getter:
    def get(item: Any, root: Any) -> Any:
        return item.get(name) if isinstance(item, dict) else None

    return get


def _fields(names: tuple[str | int, ...]) -> Getter:
    def get(item: Any, root: Any) -> Any:
        for name in names:
            if not isinstance(item, dict):
                return None
            item = item.get(name)
        return item

    return get


def _mixed(steps: tuple[str | int, ...]) -> Getter:
    def get(item: Any, root: Any) -> Any:
        for step in steps:
            if not isinstance(item, list if isinstance(step, int) else dict):
                return None
            try:
                item = item[step]  # type: ignore[index]
            except LookupError:
                return None
        return item

    return get
