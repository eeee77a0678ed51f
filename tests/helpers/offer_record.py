"""The offer record as the contract gives it: every key with the form of its value."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from offersync_gui.domain import offer as words  # noqa: TC001  # msgspec reads it

Id = Annotated[str, Meta(min_length=1)]
Money = Annotated[str, Meta(pattern=r"^-?\d+(\.\d+)?$")]
Time = Annotated[str, Meta(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
Currency = Annotated[str, Meta(pattern=r"^[A-Z]{3}$")]
Country = Annotated[str, Meta(pattern=r"^[A-Z]{2}$")]
Link = Annotated[str, Meta(pattern=r"^https?://")]
Device = Annotated[str, Meta(pattern=r"^[^A-Z]+$")]
Days = Annotated[int, Meta(ge=0)]


class Exact(Struct, forbid_unknown_fields=True):
    """Every key is there, and no other."""


class Os(Exact):
    name: Id
    min_version: Id | None
    max_version: Id | None


class Payout(Exact):
    goal: Id | None
    title: Id | None
    is_default: bool
    revenue: Money | None
    revenue_min: Money | None
    revenue_max: Money | None
    revenue_type: words.RevenueType
    payout: Money | None
    currency: Currency | None
    model: words.Model
    countries: list[Country]
    countries_excluded: list[Country]
    devices: list[Device]
    os: list[Os]


class Cap(Exact):
    period: Annotated[str, Meta(pattern="^(hour|day|week|month|total)$")]
    type: Annotated[str, Meta(pattern="^(conversions|clicks|impressions|budget)$")]
    value: Money
    goal: Id | None
    countries: list[Country]


class Creative(Exact):
    id: Id | None
    name: Id | None
    type: Id | None
    url: Link | None
    width: int | None
    height: int | None


class Landing(Exact):
    id: Id | None
    name: Id | None
    preview_url: Link | None
    tracking_url: Link | None


class OfferRecord(Exact):
    advertiser: Id
    template: Id
    external_id: Id
    name: str
    description_html: Id | None
    description_text: Id | None
    status: words.Status
    status_cause: words.StatusCause
    source_status: words.SourceStatus
    approval: words.Approval
    visibility: words.Visibility
    preview_url: Link | None
    tracking_url_raw: Link | None
    tracking_url: Link | None
    impression_url: Link | None
    revenue: Money | None
    revenue_type: words.RevenueType | None
    payout: Money | None
    currency: Currency | None
    model: words.Model | None
    payouts: list[Payout]
    countries: list[Country]
    countries_excluded: list[Country]
    regions: list[Id]
    cities: list[Id]
    carriers: list[Id]
    devices: list[Device]
    os: list[Os]
    browsers: list[Id]
    languages: list[Id]
    categories: list[Id]
    tags: list[Id]
    caps: list[Cap]
    starts_at: Time | None
    ends_at: Time | None
    traffic_allowed: list[Id]
    traffic_forbidden: list[Id]
    kpi_html: Id | None
    restrictions_html: Id | None
    logo_url: Link | None
    creatives: list[Creative]
    landings: list[Landing]
    app_id: Id | None
    conversion_flow: Id | None
    hold_days: Days | None
    cookie_days: Days | None
    source_updated_at: Time | None
    first_seen_at: Time
    last_seen_at: Time
    updated_at: Time
    invalid_reasons: list[Id]
    locked_fields: list[Id]
    notes: str | None
    favourite: bool


def misshapen(record: dict[str, Any]) -> str:
    """What of a record is not as the contract says; empty if all is."""
    try:
        offer = msgspec.convert(record, OfferRecord)
    except msgspec.ValidationError as error:
        return str(error)
    rows = (offer, *offer.payouts, *offer.caps)
    for countries in [getattr(row, name, []) for row in rows for name in _COUNTRIES]:
        if countries != sorted(set(countries)):
            return f"{countries} are not sorted, or one stands twice"
    return ""


_COUNTRIES = ("countries", "countries_excluded")
