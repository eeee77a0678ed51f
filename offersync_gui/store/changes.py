"""The change feed, and the history of one offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import json

from offersync_gui.store.changed_sql import fell
from offersync_gui.store.lookup import offer_id_of
from offersync_gui.store.models import AdvertiserRow, ChangeRow, OfferRow

if TYPE_CHECKING:
    from collections.abc import Collection

    from offersync_gui.store.connection import Connections, Query

Change = dict[str, Any]
DROP = "drop"
Feed = list[Change]


class Changes:
    """A change is ``{id, at, run, advertiser, external_id, name, actor, kind, field, old, new,
    cause, rule}``; the newest are first. ``cause`` is that of a new status, else None.
    """

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def list(
        self,
        *,
        since: str | None = None,
        advertiser: str | None = None,
        kind: str | None = None,
        fields: Collection[str] = (),
        run: int | None = None,
        percent: int = 0,
        limit: int | None = None,
    ) -> Feed:
        """``since`` is a time as it is stored (inclusive); ``fields``: only changes of these. The
        kind *drop* is a revenue that fell, by ``percent`` at least.
        """
        query = _selected().limit(-1 if limit is None else limit)
        if since is not None:
            query = query.where(ChangeRow.at >= since)
        if advertiser is not None:
            query = query.where(AdvertiserRow.name == advertiser)
        if kind == DROP:
            query = query.where(ChangeRow.id.in_(fell(percent)))
        elif kind is not None:
            query = query.where(ChangeRow.kind == kind)
        if fields:
            query = query.where(ChangeRow.field.in_(list(fields)))
        if run is not None:
            query = query.where(ChangeRow.run == run)
        return self._read(query)

    def count(self, *, run: int) -> int:
        """How many changes a run made."""
        with self._connections.reading() as db:
            return int(ChangeRow.select().where(ChangeRow.run == run).count(db))

    def of_offer(self, advertiser: str, external_id: str) -> Feed:
        """Raises UsageError for an unknown offer."""
        with self._connections.reading() as db:
            offer_id = offer_id_of(db, advertiser, external_id)
        return self._read(_selected().where(ChangeRow.offer == offer_id))

    def _read(self, query: Query) -> Feed:
        with self._connections.reading() as db:
            return [_to_change(row) for row in db.dicts(query)]


def _selected() -> Query:
    query = ChangeRow.select(
        ChangeRow.id,
        ChangeRow.at,
        ChangeRow.run.alias("run"),
        AdvertiserRow.name.alias("advertiser"),
        OfferRow.external_id,
        OfferRow.name,
        ChangeRow.actor,
        ChangeRow.kind,
        ChangeRow.field,
        ChangeRow.old,
        ChangeRow.new,
        ChangeRow.rule,
    )
    return query.join(OfferRow).join(AdvertiserRow).order_by(ChangeRow.id.desc())


def _to_change(row: Change) -> Change:
    old, new = (row[side] and json.decode(row[side]) for side in ("old", "new"))
    row["cause"] = None
    if row["field"] in {None, "status"}:
        row["cause"] = new["status_cause"]
        old, new = old and old["status"], new["status"]
    return row | {"field": row["field"] or "status", "old": old, "new": new}
