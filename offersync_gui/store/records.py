"""The offer record as other programs get it: every key, in the contract's order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from peewee import fn

from offersync_gui.store.models import AdvertiserRow, DetailRow, OfferRow
from offersync_gui.store.rows import to_offer, unlisted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from peewee import ModelSelect, SqliteDatabase

Record = dict[str, Any]

KEYS = tuple(
    """
    advertiser template external_id name description_html description_text status status_cause
    source_status approval visibility preview_url tracking_url_raw tracking_url impression_url
    revenue revenue_type payout currency model payouts countries countries_excluded regions cities
    carriers devices os browsers languages categories tags caps starts_at ends_at traffic_allowed
    traffic_forbidden kpi_html restrictions_html logo_url creatives landings app_id
    conversion_flow hold_days cookie_days source_updated_at first_seen_at last_seen_at updated_at
    invalid_reasons locked_fields notes favourite
    """.split()
)

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
)
_SUMMARY = (
    OfferRow.id,
    AdvertiserRow.name.alias("advertiser"),
    *(
        getattr(OfferRow, name)
        for name in """
            external_id name status status_cause source_status approval visibility model currency
            revenue revenue_type payout countries countries_excluded os categories starts_at
            ends_at first_seen_at updated_at missing_since invalid favourite
        """.split()
    ),
)
_LISTED = ("countries", "countries_excluded", "os")


def offers() -> ModelSelect:
    """Ids of offers, with their advertisers to narrow and order by."""
    return OfferRow.select(OfferRow.id).join(AdvertiserRow)


def summaries(query: ModelSelect, db: SqliteDatabase) -> list[Record]:
    """The narrow rows of a query over :func:`offers`: what a list shows, without a detail read."""
    return [_summary(row) for row in query.select(*_SUMMARY).dicts().bind(db)]


def _summary(row: Record) -> Record:
    row |= {name: unlisted(row[name]) for name in _LISTED}
    row["categories"] = msgspec.json.decode(row["categories"])
    row["invalid_reasons"] = msgspec.json.decode(row.pop("invalid") or "[]")
    return row


def records(db: SqliteDatabase, ids: list[int]) -> Iterator[Record]:
    """The full records of these offers, in the order of ``ids``."""
    query = OfferRow.select(OfferRow.id, DetailRow.record, *_OURS)
    query = query.join(DetailRow, on=DetailRow.offer == OfferRow.id)
    query = query.join(AdvertiserRow, on=AdvertiserRow.id == OfferRow.advertiser)
    found = {row["id"]: row for row in query.where(OfferRow.id.in_(ids)).dicts().bind(db)}
    return (_record(found[offer_id]) for offer_id in ids if offer_id in found)


def _record(row: Record) -> Record:
    values = msgspec.to_builtins(to_offer(row["record"])) | row
    values["locked_fields"] = msgspec.json.decode(row["locked_fields"])
    return {key: values[key] for key in KEYS}
