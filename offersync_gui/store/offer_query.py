"""Which offers are wanted, and in which order. Nothing here loads a database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

View = Literal["all", "review", "new", "payout_changed", "gone", "invalid"]
VIEWS: tuple[View, ...] = get_args(View)
Way = Literal["new", "updated", "missing", "returned", "drop", "margin"]
CHANGES: tuple[Way, ...] = get_args(Way)
_COLUMNS = [
    "external_id",
    "name",
    "status",
    "status_cause",
    "source_status",
    "approval",
    "visibility",
    "model",
    "currency",
    "countries",
    "os",
    "categories",
    "starts_at",
    "ends_at",
    "source_updated_at",
    "updated_at",
    "missing_since",
    "favourite",
    "local_tags",
]
ORDERS = {
    "advertiser": "(SELECT name FROM advertiser WHERE advertiser.id = advertiser_id)",
    "first_seen_at": "id",
    "revenue": "revenue_micros",
    "payout": "payout_micros",
    **dict(zip(_COLUMNS, _COLUMNS, strict=True)),
}
"""Each with its column, or its SQL."""


@dataclass(frozen=True)
class OfferQuery:
    """Everything that is not None narrows. ``search`` is what a person typed.

    ``view``: *new* ones came, and *payout_changed* ones changed, within the last seven days.
    ``country`` and ``os`` fit an offer that names none, too. ``tag`` is one of the user's own.
    ``change`` is how they changed, by the ``runs`` (ids with commas between them) or ever: *drop*
    is a revenue that fell by ``percent`` or more, *margin* a payout that came to be above it.
    ``payout_min`` and ``payout_max`` are decimal text, inclusive. ``order`` is names of ORDERS
    with commas between them, from high to low with ``-`` before a name; None is newest first.
    ``limit`` None is all.
    """

    advertiser: str | None = None
    status: str | None = None
    country: str | None = None
    model: str | None = None
    category: str | None = None
    os: str | None = None
    tag: str | None = None
    payout_min: str | None = None
    payout_max: str | None = None
    runs: str | None = None
    change: Way | None = None
    percent: int | None = None
    search: str | None = None
    view: View = "all"
    order: str | None = None
    limit: int | None = None
    offset: int = 0
