"""From the names that people and programs use to rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import SQL

from offersync_gui.errors import UsageError
from offersync_gui.store.models import AdvertiserRow, OfferRow

if TYPE_CHECKING:
    from offersync_gui.store.connection import Database, Query

_LIVING_FIRST = SQL(
    "(SELECT removed_at IS NULL FROM advertiser WHERE advertiser.id = advertiser_id) DESC"
)


def advertisers_named(name: str) -> Query:
    """Their ids: at most one that is alive, and removed ones whose offers were kept."""
    return AdvertiserRow.select(AdvertiserRow.id).where(AdvertiserRow.name == name)


def offer_id_of(db: Database, advertiser: str, external_id: str) -> int:
    """Raises UsageError when there is no such offer."""
    query = OfferRow.select(OfferRow.id).where(
        OfferRow.advertiser.in_(advertisers_named(advertiser)), OfferRow.external_id == external_id
    )
    found = query.order_by(_LIVING_FIRST).scalar(db)
    if found is None:
        raise UsageError(
            f"{advertiser!r} has no offer {external_id!r}", "", "See offersync offers list."
        )
    return int(found)
