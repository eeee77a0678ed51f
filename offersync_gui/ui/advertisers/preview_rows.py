"""A dry run as rows for people: the new offers, and what would change in the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from offersync_gui.ui.change_words import Change, rule_word, side_text
from offersync_gui.ui.offer_words import field_word

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Row:
    """One field of one offer; a new offer has one such row, with its status."""

    external_id: str
    name: str
    status: str
    field: str
    old: str
    new: str
    rule: str


def rows(changes: Sequence[Change] | None) -> tuple[list[Row], list[Row]]:
    """The new offers and the changed ones, in the order of the run."""
    new: list[Row] = []
    changed: list[Row] = []
    for change in changes or ():
        (new if change["kind"] == "new" else changed).append(_row(change))
    return new, changed


def _row(change: Change) -> Row:
    return Row(
        external_id=change["external_id"],
        name=change["name"] or "",
        status=str(change["new"]),
        field=field_word(change["field"]),
        old=side_text(change, "old"),
        new=side_text(change, "new"),
        rule=rule_word(change["rule"]),
    )
