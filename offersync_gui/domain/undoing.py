"""Taking back what was changed at an offer, step by step, the newest first. Pure functions.

What somebody changed again since then stays. A value that a sync brought is remembered as
declined, so that the next sync does not bring it again; when the platform says something new,
that counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec.structs import replace

from offersync_gui.domain.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable

RULE = "undo"
LOCK = "lock"
"""The rule of an edit that locked its field."""


class Step(NamedTuple):
    """A change as the history has it. Standings are values of the steps that move a status."""

    kind: str
    field: str | None
    old: Any
    new: Any
    by_sync: bool = False
    rule: str | None = None


@dataclass
class Undoable:
    """What of an offer can be taken back; ``values`` are those of its record and the user's own."""

    values: dict[str, Any]
    standing: Standing
    locked: list[str]
    declined: dict[str, Any]


def take_back(offer: Undoable, steps: Iterable[Step]) -> tuple[list[Step], list[Step]]:
    """Changes the offer in place. What was done, for the history, and what was left as it is."""
    done: list[Step] = []
    left: list[Step] = []
    for step in steps:
        note = _taken_back(offer, step)
        (left if note is None else done).append(note or step)
    return done, left


def _taken_back(offer: Undoable, step: Step) -> Step | None:
    if step.kind == "unlocked":
        return _locked_again(offer, step)
    if step.kind == "new":
        return _put_away(offer)
    if isinstance(step.new, Standing):
        return _moved_back(offer, step)
    return _set_back(offer, step)


def _locked_again(offer: Undoable, step: Step) -> Step | None:
    if step.field is None or step.field in offer.locked:
        return None
    offer.locked = sorted({*offer.locked, step.field})
    return Step("locked", step.field, None, None)


def _put_away(offer: Undoable) -> Step | None:
    """A new offer is not deleted: it goes to the archive, where no sync fetches it from."""
    before = offer.standing
    if before.held_by_user:
        return None
    offer.standing = replace(
        before, status="archived", cause="user", prior_status=None, prior_cause=None
    )
    return Step("status", "status", before, offer.standing)


def _moved_back(offer: Undoable, step: Step) -> Step | None:
    before = offer.standing
    if before.shown != step.new.shown or step.old is None:
        return None
    offer.standing = step.old
    return Step("status", "status", before, step.old)


def _set_back(offer: Undoable, step: Step) -> Step | None:
    name = step.field or ""
    if name not in offer.values or offer.values[name] != step.new:
        return None
    offer.values[name] = step.old
    if step.by_sync:
        offer.declined[name] = step.new
    else:
        offer.declined.pop(name, None)
    if step.rule == LOCK:
        offer.locked = [field for field in offer.locked if field != name]
    return Step("field", name, step.new, step.old)
