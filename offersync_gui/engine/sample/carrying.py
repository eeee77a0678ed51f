"""Carries what a person has changed in a draft over to a file, and leaves all else as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def carry(theirs: Any, before: Any, after: Any, made: Callable[[Any], Any]) -> None:
    """Changes ``theirs``, a table or an array of tables, as ``before`` became ``after``.

    ``made`` turns plain data into what can stand in ``theirs``.
    """
    if isinstance(after, list):
        _carry_rows(theirs, before, after, made)
        return
    for name in before.keys() - after.keys():
        theirs.pop(name, None)
    for name, value in after.items():
        old = before.get(name)
        if value == old:
            continue
        if _alike(value, old, theirs.get(name)):
            carry(theirs[name], old, value, made)
        else:
            theirs[name] = made(value)


def _carry_rows(
    theirs: Any, before: list[Any], after: list[Any], made: Callable[[Any], Any]
) -> None:
    """Rows are known by their names, else by their number; what only ``theirs`` has stays."""
    old, new = _keyed(before), _keyed(after)
    for key in old.keys() - new.keys():
        at = list(_keyed(theirs)).index(key) if key in _keyed(theirs) else -1
        if at >= 0:
            del theirs[at]
    for key, row in new.items():
        known = _keyed(theirs)
        if key in known and key in old:
            carry(known[key], old[key], row, made)
        elif key not in known:
            theirs.append(made(row))


def _alike(value: Any, old: Any, theirs: Any) -> bool:
    """Whether all three are tables, or arrays of tables."""
    both = (value, old, theirs)
    return all(isinstance(one, dict) for one in both) or all(
        isinstance(one, list) and one and all(isinstance(row, dict) for row in one) for one in both
    )


def _keyed(rows: list[Any]) -> dict[str, Any]:
    return {_key(row, number): row for number, row in enumerate(rows)}


def _key(row: dict[str, Any], number: int) -> str:
    for name in ("name", "id", "period"):
        if isinstance(row.get(name), str):
            return f"{name} {row[name]}"
    return str(number)


def differences(mine: Any, theirs: Any, place: str = "") -> Iterator[str]:
    """Where two pieces of plain data are not the same: ``limits``, ``offer.caps``."""
    if isinstance(mine, dict) and isinstance(theirs, dict):
        for name in [*theirs, *(mine.keys() - theirs.keys())]:
            yield from differences(mine.get(name), theirs.get(name), f"{place}.{name}".lstrip("."))
    elif isinstance(mine, list) and isinstance(theirs, list) and len(mine) == len(theirs):
        for one, other in zip(mine, theirs, strict=True):
            yield from differences(one, other, place)
    elif mine != theirs:
        yield place
