"""A dry run as rows for people: the new offers, and what would change in the others. No Qt."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from offersync_gui.domain.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_LETTERS = 80


@dataclass(frozen=True)
class Change:
    """One field of one offer; a new offer has one such row with its status."""

    external_id: str
    name: str
    kind: str
    field: str
    old: str
    new: str
    rule: str


def changes(raw: Sequence[dict[str, Any]] | None) -> tuple[list[Change], list[Change]]:
    """The new offers and the changed ones, in the order of the run."""
    rows = [
        Change(
            external_id=one["external_id"],
            name=one["name"] or "",
            kind=one["kind"],
            field=one["field"] or "",
            old=_text(one["old"]),
            new=_text(one["new"]),
            rule=_rule(one["rule"] or ""),
        )
        for one in raw or ()
    ]
    new = [row for row in rows if row.kind == "new"]
    return new, [row for row in rows if row.kind != "new"]


def _rule(key: str) -> str:
    return RULES[key].label if key in RULES else key.replace("_", " ")


def _text(value: object) -> str:
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = " ".join(text.split())
    return text if len(text) <= _MOST_LETTERS else f"{text[:_MOST_LETTERS]}…"
