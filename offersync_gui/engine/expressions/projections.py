"""JMESPath's projections: one look-up for each row; nulls fall away, and no list gives null."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.engine.expressions.logic import is_false

if TYPE_CHECKING:
    from offersync_gui.engine.expressions.paths import Getter


def flattened(base: Getter) -> Getter:
    def get(item: Any, root: Any) -> Any:
        rows = base(item, root)
        if not isinstance(rows, list):
            return None
        if list not in set(map(type, rows)):
            return rows
        merged: list[Any] = []
        for row in rows:
            if isinstance(row, list):
                merged.extend(row)
            else:
                merged.append(row)
        return merged

    return get


def without_nulls(base: Getter) -> Getter:
    def get(item: Any, root: Any) -> Any:
        rows = base(item, root)
        return [row for row in rows if row is not None] if isinstance(rows, list) else None

    return get


def of_list(base: Getter, each: Getter) -> Getter:
    def get(item: Any, root: Any) -> Any:
        rows = base(item, root)
        if not isinstance(rows, list):
            return None
        return [found for row in rows if (found := each(row, root)) is not None]

    return get


def of_values(base: Getter, each: Getter) -> Getter:
    def get(item: Any, root: Any) -> Any:
        rows = base(item, root)
        if not isinstance(rows, dict):
            return None
        return [found for row in rows.values() if (found := each(row, root)) is not None]

    return get


def filtered(base: Getter, each: Getter, condition: Getter) -> Getter:
    def get(item: Any, root: Any) -> Any:
        rows = base(item, root)
        if not isinstance(rows, list):
            return None
        kept = [row for row in rows if not is_false(condition(row, root))]
        return [found for row in kept if (found := each(row, root)) is not None]

    return get
