"""The offer record: what a platform tells about one offer, in the words of this program.

Times are text, ``2026-11-22T04:25:54Z``. Money is exact decimal text. Country codes are
ISO 3166-1 alpha-2, upper case, sorted; an empty list means worldwide. As JSON, what has its
default is left out, which halves what is stored; :func:`complete` gives every key.
"""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct, field

Status = Literal["review", "active", "paused", "capped", "expired", "disabled", "archived"]
StatusCause = Literal[
    "new", "user", "source", "missing", "filter", "expired", "capped", "guard", "rule", "invalid"
]
SourceStatus = Literal["active", "paused", "pending", "expired", "deleted", "unknown"]
Approval = Literal["approved", "pending", "not_applied", "rejected", "not_required", "unknown"]
Visibility = Literal["private", "on_request", "public"]
RevenueType = Literal["fixed", "percent"]
Model = Literal["CPA", "CPL", "CPS", "CPI", "CPC", "CPM", "RevShare", "Other"]


class OsTarget(Struct, frozen=True, omit_defaults=True):
    """One operating system, with the versions it is limited to (text, inclusive)."""

    name: str
    min_version: str | None = None
    max_version: str | None = None


class Payout(Struct, omit_defaults=True):
    """What is paid for one goal and target: ``revenue`` comes in, ``payout`` goes out."""

    goal: str | None = None
    title: str | None = None
    is_default: bool = True
    revenue: str | None = None
    revenue_min: str | None = None
    revenue_max: str | None = None
    revenue_type: RevenueType = "fixed"
    payout: str | None = None
    currency: str | None = None
    model: Model = "CPA"
    countries: list[str] = field(default_factory=list)
    countries_excluded: list[str] = field(default_factory=list)
    devices: list[str] = field(default_factory=list)
    os: list[OsTarget] = field(default_factory=list)


class Cap(Struct, frozen=True, omit_defaults=True):
    """A limit; unlimited is no cap at all. ``value`` is decimal text."""

    period: str
    type: str
    value: str
    goal: str | None = None
    countries: list[str] = field(default_factory=list)


class Creative(Struct, frozen=True, omit_defaults=True):
    id: str | None = None
    name: str | None = None
    type: str | None = None
    url: str | None = None
    width: int | None = None
    height: int | None = None


class Landing(Struct, omit_defaults=True):
    id: str | None = None
    name: str | None = None
    preview_url: str | None = None
    tracking_url: str | None = None


class SourceOffer(Struct, omit_defaults=True):
    """One offer as the platform tells it, normalised; nothing of ours is in it yet."""

    external_id: str
    name: str = ""
    description_html: str | None = None
    description_text: str | None = None
    source_status: SourceStatus = "active"
    approval: Approval = "unknown"
    preview_url: str | None = None
    tracking_url_raw: str | None = None
    impression_url: str | None = None
    payouts: list[Payout] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    countries_excluded: list[str] = field(default_factory=list)
    regions: list[str] = field(default_factory=list)
    cities: list[str] = field(default_factory=list)
    carriers: list[str] = field(default_factory=list)
    devices: list[str] = field(default_factory=list)
    os: list[OsTarget] = field(default_factory=list)
    browsers: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    categories: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    caps: list[Cap] = field(default_factory=list)
    starts_at: str | None = None
    ends_at: str | None = None
    traffic_allowed: list[str] = field(default_factory=list)
    traffic_forbidden: list[str] = field(default_factory=list)
    kpi_html: str | None = None
    restrictions_html: str | None = None
    logo_url: str | None = None
    creatives: list[Creative] = field(default_factory=list)
    landings: list[Landing] = field(default_factory=list)
    app_id: str | None = None
    conversion_flow: str | None = None
    hold_days: int | None = None
    cookie_days: int | None = None
    source_updated_at: str | None = None


class Offer(SourceOffer, omit_defaults=True):
    """A source offer with what this program adds by the storage rules; what is stored.

    ``revenue``, ``revenue_type``, ``payout``, ``currency`` and ``model`` are the headline:
    the highest default payout row (see :func:`offersync_gui.domain.headline.headline`).
    """

    status: Status = "review"
    status_cause: StatusCause = "new"
    visibility: Visibility = "private"
    tracking_url: str | None = None
    revenue: str | None = None
    revenue_type: RevenueType | None = None
    payout: str | None = None
    currency: str | None = None
    model: Model | None = None
    invalid_reasons: list[str] = field(default_factory=list)


def complete(value: Any) -> Any:
    """Plain data of an offer or a part of it, with every key.

    >>> complete([OsTarget("iOS")])
    [{'name': 'iOS', 'min_version': None, 'max_version': None}]
    """
    if isinstance(value, Struct):
        return {name: complete(getattr(value, name)) for name in value.__struct_fields__}
    if isinstance(value, list):
        return [complete(item) for item in value]
    return value
