"""What a person changes at offers. Each change is in the history, and a sync respects it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec
from peewee import SQL

from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.local_tags import tidy
from offersync_gui.domain.offer import Offer, complete
from offersync_gui.domain.standing import STOPPED_BY_SYNC, STOPPING
from offersync_gui.domain.undoing import LOCK
from offersync_gui.errors import UsageError
from offersync_gui.store import local_tags, run_rows
from offersync_gui.store.applying import standing_json
from offersync_gui.store.lookup import offer_id_of
from offersync_gui.store.models import ChangeRow, DetailRow, OfferRow
from offersync_gui.store.rows import OFFER_COLUMNS, offer_row, to_json, to_offer
from offersync_gui.store.search import INDEX, UNINDEX
from offersync_gui.store.undo import Act

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from offersync_gui.domain.clock import Clock
    from offersync_gui.domain.offer import Status
    from offersync_gui.store.connection import Connections, Database

Values = dict[str, Any]
Derive = Callable[[Offer], Offer]

OWN_FIELDS = frozenset({"notes", "favourite", "local_tags"})
FIELDS = frozenset(Offer.__struct_fields__) - {"external_id", "status", "status_cause"}
_STOPS, _CAUSES = (
    ", ".join(f"'{word}'" for word in sorted(words)) for words in (STOPPING, STOPPED_BY_SYNC)
)
_STOPPED = f"""(status_cause IN ({_CAUSES}) AND (status IN ({_STOPS}) OR status_cause = 'invalid')
    OR status_cause = 'rule' AND prior_cause IS NOT NULL AND status IN ({_STOPS}))"""
# What the user lets run in spite of a stop is not stopped again by the same.
_OVERRULED = f"""CASE WHEN :status <> 'active' THEN NULL WHEN {_STOPPED} THEN {{stop}}
    WHEN status_cause = 'user' AND status = 'active' THEN {{prior}} END"""
_PRIOR_STATUS = _OVERRULED.format(stop="status", prior="prior_status")
_PRIOR_CAUSE = _OVERRULED.format(stop="status_cause", prior="prior_cause")
_NOT_YET = "(status <> :status OR status_cause <> 'user')"
_BY_USER = f"""INSERT INTO change (offer_id, at, actor, kind, field, act, old, new)
    SELECT id, :at, 'user', 'status', 'status', :act, {standing_json("offer")}, json_set(
        {standing_json("offer")}, '$.status', :status, '$.status_cause', 'user',
        '$.prior_status', {_PRIOR_STATUS}, '$.prior_cause', {_PRIOR_CAUSE})
    FROM offer WHERE id = :id AND {_NOT_YET}"""
_SET_STATUS = f"""UPDATE offer SET status = :status, status_cause = 'user',
    prior_status = {_PRIOR_STATUS}, prior_cause = {_PRIOR_CAUSE}, updated_at = :at
    WHERE id = :id AND {_NOT_YET}"""


class OfferEdits:
    """The writing half of the offers. Errors are StoreError, and UsageError as said."""

    def __init__(self, connections: Connections, clock: Clock) -> None:
        self._connections = connections
        self._clock = clock

    def edit(
        self,
        advertiser: str,
        external_id: str,
        values: Mapping[str, Any],
        derive: Derive | None = None,
    ) -> Act:
        """Sets keys of the record, typed as in it, and locks them against the sync.

        ``notes``, ``favourite`` and ``local_tags`` are the user's anyway and need no lock;
        ``derive`` renews, in place, what follows from the others, but nothing that is locked.
        Raises UsageError for an unknown offer, an unknown key or a value that cannot be.
        """
        _refuse_unknown(values.keys() - FIELDS - OWN_FIELDS)
        own = {name: values[name] for name in OWN_FIELDS & values.keys()}
        fields = {name: values[name] for name in FIELDS & values.keys()}
        with self._connections.writing() as db:
            offer_id = offer_id_of(db, advertiser, external_id)
            db.sql(UNINDEX.format(ids="?"), (offer_id,))
            changes = self._write_own(db, offer_id, own)
            held = set(_locked(db, offer_id))
            changes += self._write_fields(db, offer_id, fields, derive) if fields else []
            db.sql(INDEX.format(ids="?"), (offer_id,))
            newly = fields.keys() - held
            return self._note(db, offer_id, "field", changes, newly)

    def unlock(self, advertiser: str, external_id: str, field: str) -> Act:
        """The next sync sets the field again. Raises UsageError when it is not locked."""
        with self._connections.writing() as db:
            offer_id = offer_id_of(db, advertiser, external_id)
            locked = _locked(db, offer_id)
            if field not in locked:
                raise UsageError(
                    f"{field} of offer {external_id} is not locked",
                    f"Locked: {', '.join(locked) or 'nothing'}.",
                )
            locked.remove(field)
            OfferRow.update(locked=to_json(locked), raw_hash=None).where(
                OfferRow.id == offer_id
            ).execute(db)
            return self._note(db, offer_id, "unlocked", [(field, None, None)])

    def set_status(self, advertiser: str, external_ids: Sequence[str], status: Status) -> None:
        """By hand, so that no sync lifts it; all of the offers or none. Raises UsageError."""
        with self._connections.writing() as db:
            ids = {offer_id_of(db, advertiser, external_id): None for external_id in external_ids}
            self._restate(db, [*ids], status)

    def restate(self, ids: Sequence[int], status: Status) -> Act:
        """As :meth:`set_status`, of offers of any advertiser; those that are gone are left out."""
        query = OfferRow.select(OfferRow.id).where(OfferRow.id.in_(_listed(ids)))
        with self._connections.writing() as db:
            found = [offer_id for (offer_id,) in db.tuples(query)]
            return Act(self._restate(db, found, status), len(found))

    def _restate(self, db: Database, ids: Sequence[int], status: Status) -> int:
        at, act = utc_text(self._clock.now()), run_rows.next_act(db)
        rows = [{"id": offer_id, "status": status, "at": at, "act": act} for offer_id in ids]
        for statement in (_BY_USER, _SET_STATUS):
            db.many(statement, rows)
        return act

    def _write_own(self, db: Database, offer_id: int, own: Values) -> list[_Change]:
        if not own:
            return []
        columns = [getattr(OfferRow, name) for name in own]
        before = next(db.dicts(OfferRow.select(*columns).where(OfferRow.id == offer_id)))
        if "favourite" in own:
            before["favourite"] = bool(before["favourite"])
        if local_tags.FIELD in own:
            before[local_tags.FIELD] = local_tags.to_tags(before[local_tags.FIELD])
            own = own | {local_tags.FIELD: tidy(own[local_tags.FIELD])}
        stored = own | {name: to_json(own[name]) for name in own.keys() & {local_tags.FIELD}}
        OfferRow.update(stored).where(OfferRow.id == offer_id).execute(db)
        return [(name, before[name], own[name]) for name in own if before[name] != own[name]]

    def _write_fields(
        self, db: Database, offer_id: int, fields: Values, derive: Derive | None
    ) -> list[_Change]:
        query = DetailRow.select(DetailRow.record).where(DetailRow.offer == offer_id)
        before = complete(to_offer(query.scalar(db)))
        try:
            offer = msgspec.convert(before | fields, Offer)
        except msgspec.ValidationError as error:
            raise UsageError("The offer was not changed", f"{error}.") from None
        locked = sorted({*_locked(db, offer_id), *fields})
        if derive is not None:
            held = {name: getattr(offer, name) for name in locked}
            offer = derive(offer)
            for name, value in held.items():
                setattr(offer, name, value)
        after = complete(offer)
        changes = [(name, before[name], after[name]) for name in sorted(FIELDS)]
        changes = [change for change in changes if change[1] != change[2]]
        news: Values = dict(zip(OFFER_COLUMNS, offer_row(offer), strict=True))
        news["locked"] = to_json(locked)
        news["raw_hash"] = None
        if changes:
            news["updated_at"] = utc_text(self._clock.now())
        OfferRow.update(news).where(OfferRow.id == offer_id).execute(db)
        DetailRow.update(record=to_json(offer)).where(DetailRow.offer == offer_id).execute(db)
        return changes

    def _note(
        self,
        db: Database,
        offer_id: int,
        kind: str,
        changes: Sequence[_Change],
        newly_locked: Collection[str] = (),
    ) -> Act:
        act = run_rows.next_act(db)
        common = {
            "offer": offer_id,
            "at": utc_text(self._clock.now()),
            "actor": "user",
            "kind": kind,
            "act": act,
        }
        rows = [
            common
            | {"field": name, "old": to_json(old), "new": to_json(new)}
            | {"rule": LOCK if name in newly_locked else None}
            for name, old, new in changes
        ]
        if rows:
            ChangeRow.insert_many(rows).execute(db)
        return Act(act, 1 if rows else 0)


_Change = tuple[str, Any, Any]
"""Field, old value, new value."""


def _listed(ids: Sequence[int]) -> SQL:
    return SQL("(SELECT value FROM json_each(?))", [to_json(ids)])


def _locked(db: Database, offer_id: int) -> list[str]:
    query = OfferRow.select(OfferRow.locked).where(OfferRow.id == offer_id)
    return msgspec.json.decode(query.scalar(db), type=list[str])


def _refuse_unknown(names: set[str]) -> None:
    if names:
        raise UsageError(
            f"The offer has no field {', '.join(sorted(names))} that can be set",
            "The status has commands of its own: approve, pause, disable, archive.",
            "Nothing was changed.",
        )
