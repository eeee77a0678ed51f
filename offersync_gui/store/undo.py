"""Takes changes back: those of a run, of an act on many offers at once, or single ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.offer import Offer, complete
from offersync_gui.domain.standing import Standing
from offersync_gui.domain.undoing import RULE, Step, Undoable, take_back
from offersync_gui.errors import UsageError
from offersync_gui.store import run_rows
from offersync_gui.store.rows import (
    OFFER_COLUMNS,
    STANDING_COLUMNS,
    offer_row,
    standing_row,
    to_json,
    to_offer,
)
from offersync_gui.store.search import INDEX, UNINDEX

if TYPE_CHECKING:
    from offersync_gui.domain.clock import Clock
    from offersync_gui.store.connection import Connections, Database

Row = dict[str, Any]
Renew = Callable[[Offer], Offer]
OWN = ("notes", "favourite", "local_tags")
_JSON_OWN = frozenset({"local_tags"})
_IDS = "SELECT value FROM json_each(?)"
_STANDING = ", ".join(f"offer.{name} AS now_{name}" for name in STANDING_COLUMNS)
_CHANGES = f"""SELECT change.offer_id, change.actor, change.kind, change.field, change.old,
        change.new, change.rule, offer_detail.record, offer.locked, offer.declined,
        {", ".join(f"offer.{name}" for name in OWN)}, {_STANDING}
    FROM change JOIN offer ON offer.id = change.offer_id
    JOIN offer_detail ON offer_detail.offer_id = offer.id
    WHERE {{which}} ORDER BY change.offer_id, change.id DESC"""
_NOTE = """INSERT INTO change (offer_id, at, actor, kind, field, old, new, rule, act)
    VALUES (:offer_id, :at, 'user', :kind, :field, :old, :new, :rule, :act)"""
_SET = ", ".join(
    f"{name} = :{name}" for name in (*STANDING_COLUMNS, *OFFER_COLUMNS, *OWN, "locked", "declined")
)
_UPDATE = f"""UPDATE offer SET {_SET}, updated_at = :at,
    raw_hash = CASE WHEN :forget THEN NULL ELSE raw_hash END WHERE id = :offer_id"""
_DETAIL = "UPDATE offer_detail SET record = :record WHERE offer_id = :offer_id"


class Act(NamedTuple):
    """Something the user did to offers at once: the name to undo it by, and to how many."""

    id: int
    offers: int


@dataclass
class Undone:
    """What was taken back: how many offers, how many values; ``left`` were changed since.

    ``act`` is the name under which this can itself be undone; None when nothing was done.
    """

    act: int | None = None
    offers: int = 0
    values: int = 0
    left: int = 0


class Undo:
    """Each is one transaction, and itself in the history. Errors are StoreError."""

    def __init__(self, connections: Connections, clock: Clock) -> None:
        self._connections = connections
        self._clock = clock

    def run(self, run_id: int, renew: Renew) -> Undone:
        """What a run changed. Offers that were new in it go to the archive.

        ``renew`` makes anew what follows from the fields of an offer. Raises UsageError for an
        unknown run.
        """
        with self._connections.writing() as db:
            if not run_rows.exists(db, run_id):
                raise UsageError(f"There is no run {run_id}", "", "See offersync runs list.")
            return self._take_back(db, "change.run_id = ?", run_id, renew)

    def act(self, act_id: int, renew: Renew) -> Undone:
        """What was done to one or many offers at once."""
        with self._connections.writing() as db:
            return self._take_back(db, "change.act = ?", act_id, renew)

    def change(self, change_id: int, renew: Renew) -> Undone:
        """A single change, of one field or of the status."""
        with self._connections.writing() as db:
            return self._take_back(db, "change.id = ?", change_id, renew)

    def _take_back(self, db: Database, which: str, value: int, renew: Renew) -> Undone:
        act, at = run_rows.next_act(db), utc_text(self._clock.now())
        undone, notes, rows = Undone(), [], []
        for offer_id, changes in _by_offer(db, which, value):
            offer = _undoable(changes[0])
            done, left = take_back(offer, map(_step, changes))
            undone.left += len(left)
            if done:
                undone.offers += 1
                undone.values += len(done)
                notes += [_note(offer_id, step, at, act) for step in done]
                rows.append(_row(offer_id, offer, at, renew, forget=_unlocks(done, offer)))
        if rows:
            undone.act = act
            self._write(db, rows, notes)
        return undone

    def _write(self, db: Database, rows: list[Row], notes: list[Row]) -> None:
        ids = (to_json([row["offer_id"] for row in rows]),)
        db.sql(UNINDEX.format(ids=_IDS), ids)
        db.many(_UPDATE, rows)
        db.many(_DETAIL, rows)
        db.sql(INDEX.format(ids=_IDS), ids)
        db.many(_NOTE, notes)


def _by_offer(db: Database, which: str, value: int) -> Iterator[tuple[int, list[Row]]]:
    cursor = db.sql(_CHANGES.format(which=which), (value,))
    names = [column[0] for column in cursor.description]
    rows = (dict(zip(names, row, strict=True)) for row in cursor)
    for offer_id, changes in groupby(rows, itemgetter("offer_id")):
        yield offer_id, list(changes)


def _undoable(row: Row) -> Undoable:
    own = {name: row[name] for name in OWN}
    own["favourite"] = bool(own["favourite"])
    own |= {name: msgspec.json.decode(own[name]) for name in _JSON_OWN}
    return Undoable(
        values=complete(to_offer(row["record"])) | own,
        standing=Standing(*(row[f"now_{name}"] for name in STANDING_COLUMNS)),
        locked=msgspec.json.decode(row["locked"]),
        declined=msgspec.json.decode(row["declined"]),
    )


def _step(row: Row) -> Step:
    old, new = (None if row[side] is None else msgspec.json.decode(row[side]) for side in _SIDES)
    if row["field"] in {None, "status"}:
        old, new = (None if side is None else _standing(side) for side in (old, new))
    return Step(row["kind"], row["field"], old, new, row["actor"] == "sync", row["rule"])


_SIDES = ("old", "new")


def _standing(stored: Row) -> Standing:
    status, cause, *rest = (stored[name] for name in STANDING_COLUMNS)
    return Standing(status, cause, *rest)


def _note(offer_id: int, step: Step, at: str, act: int) -> Row:
    old, new = (_stored(side) for side in (step.old, step.new))
    about = {"kind": step.kind, "field": step.field, "old": old, "new": new}
    return about | {"offer_id": offer_id, "at": at, "rule": RULE, "act": act}


def _stored(side: Any) -> str:
    if isinstance(side, Standing):
        return to_json(dict(zip(STANDING_COLUMNS, standing_row(side), strict=True)))
    return to_json(side)


def _unlocks(done: list[Step], offer: Undoable) -> bool:
    """Whether the next sync has to set a field again, though the platform says nothing new."""
    return any(step.kind == "field" and step.field not in offer.declined for step in done)


def _row(offer_id: int, offer: Undoable, at: str, renew: Renew, *, forget: bool) -> Row:
    fields = {name: offer.values[name] for name in Offer.__struct_fields__}
    record = renew(msgspec.convert(fields, Offer))
    own = {
        name: to_json(offer.values[name]) if name in _JSON_OWN else offer.values[name]
        for name in OWN
    }
    return {
        **dict(zip(STANDING_COLUMNS, standing_row(offer.standing), strict=True)),
        **dict(zip(OFFER_COLUMNS, offer_row(record), strict=True)),
        **own,
        "locked": to_json(offer.locked),
        "declined": to_json(offer.declined),
        "record": to_json(record),
        "offer_id": offer_id,
        "forget": forget,
        "at": at,
    }
