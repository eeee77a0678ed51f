"""The offer record as other programs get it: every key, in the contract's order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from peewee import SQL, fn

from offersync_gui.domain.local_tags import together
from offersync_gui.domain.offer import complete
from offersync_gui.store.models import AdvertiserRow, DetailRow, OfferRow
from offersync_gui.store.rows import to_json, to_offer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.store.connection import Database, Query

Record = dict[str, Any]

_KEYS = [
    "advertiser",
    "template",
    "external_id",
    "name",
    "description_html",
    "description_text",
    "status",
    "status_cause",
    "source_status",
    "approval",
    "visibility",
    "preview_url",
    "tracking_url_raw",
    "tracking_url",
    "impression_url",
    "revenue",
    "revenue_type",
    "payout",
    "currency",
    "model",
    "payouts",
    "countries",
    "countries_excluded",
    "regions",
    "cities",
    "carriers",
    "devices",
    "os",
    "browsers",
    "languages",
    "categories",
    "tags",
    "caps",
    "starts_at",
    "ends_at",
    "traffic_allowed",
    "traffic_forbidden",
    "kpi_html",
    "restrictions_html",
    "logo_url",
    "creatives",
    "landings",
    "app_id",
    "conversion_flow",
    "hold_days",
    "cookie_days",
    "source_updated_at",
    "first_seen_at",
    "last_seen_at",
    "updated_at",
    "invalid_reasons",
    "locked_fields",
    "notes",
    "favourite",
]

# "Seen" belongs to the run: as long as nothing is stored, the last complete run showed the offer.
_LAST_SEEN = fn.coalesce(
    OfferRow.last_seen_at,
    fn.max(OfferRow.first_seen_at, AdvertiserRow.last_full_at),
    OfferRow.first_seen_at,
)
_OURS = (
    AdvertiserRow.name.alias("advertiser"),
    AdvertiserRow.template,
    OfferRow.status,
    OfferRow.status_cause,
    OfferRow.first_seen_at,
    _LAST_SEEN.alias("last_seen_at"),
    OfferRow.updated_at,
    OfferRow.locked.alias("locked_fields"),
    OfferRow.notes,
    OfferRow.favourite,
    OfferRow.local_tags,
)


def records(db: Database, ids: list[int]) -> Iterator[Record]:
    """The full records of these offers, in the order of ``ids``."""
    query = OfferRow.select(OfferRow.id, DetailRow.record, *_OURS)
    query = query.join(DetailRow, on=DetailRow.offer == OfferRow.id)
    query = query.join(AdvertiserRow, on=AdvertiserRow.id == OfferRow.advertiser)
    return map(_record, _in_order(db, query, ids))


def _in_order(db: Database, query: Query, ids: list[int]) -> Iterator[Record]:
    wanted = SQL("(SELECT value FROM json_each(?))", [to_json(ids)])
    found = {row["id"]: row for row in db.dicts(query.where(OfferRow.id.in_(wanted)))}
    return (found[offer_id] for offer_id in ids if offer_id in found)


def _record(row: Record) -> Record:
    values = complete(to_offer(row["record"])) | row
    values["tags"] = together(values["tags"], msgspec.json.decode(row["local_tags"]))
    values["locked_fields"] = msgspec.json.decode(row["locked_fields"])
    values["favourite"] = bool(row["favourite"])
    return {key: values[key] for key in _KEYS}
