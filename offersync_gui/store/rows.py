"""An offer as the columns of its narrow row, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from offersync_gui.domain import money
from offersync_gui.domain.campaign import campaign_keys
from offersync_gui.domain.offer import Offer
from offersync_gui.store.listing import listed

if TYPE_CHECKING:
    from offersync_gui.domain.standing import Standing

Row = tuple[Any, ...]

STANDING_COLUMNS = (
    "status",
    "status_cause",
    "prior_status",
    "prior_cause",
    "missing_since",
    "missing_runs",
)
OFFER_COLUMNS = (
    "name",
    "source_status",
    "approval",
    "visibility",
    "model",
    "currency",
    "revenue",
    "revenue_type",
    "payout",
    "revenue_micros",
    "payout_micros",
    "countries",
    "countries_excluded",
    "os",
    "categories",
    "starts_at",
    "ends_at",
    "source_updated_at",
    "invalid",
    "campaign_app",
    "campaign_landing",
    "campaign_name",
)

_ENCODER = msgspec.json.Encoder()
to_offer = msgspec.json.Decoder(Offer).decode


def to_json(value: Any) -> str:
    return _ENCODER.encode(value).decode()


def standing_row(standing: Standing) -> Row:
    """The values of STANDING_COLUMNS."""
    return (
        standing.status,
        standing.cause,
        standing.prior_status,
        standing.prior_cause,
        standing.missing_since,
        standing.missing_runs,
    )


def offer_row(offer: Offer) -> Row:
    """The values of OFFER_COLUMNS."""
    return (
        offer.name,
        offer.source_status,
        offer.approval,
        offer.visibility,
        offer.model,
        offer.currency,
        offer.revenue,
        offer.revenue_type,
        offer.payout,
        money.micros(offer.revenue),
        money.micros(offer.payout),
        listed(offer.countries),
        listed(offer.countries_excluded),
        listed([system.name for system in offer.os]),
        to_json(offer.categories),
        offer.starts_at,
        offer.ends_at,
        offer.source_updated_at,
        to_json(offer.invalid_reasons) if offer.invalid_reasons else None,
        *campaign_keys(offer),
    )
