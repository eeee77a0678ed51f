"""Earlier rules that hold on for the offers that were stored under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.store.models import OfferRow, RuleSetRow
from offersync_gui.store.rows import to_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.store.connection import Database


def hold_on(db: Database, advertiser_id: int, earlier: Mapping[str, str], at: str) -> None:
    """The earlier rules hold on for stored offers that have none of their own yet.

    Within the caller's transaction.
    """
    rules = RuleSetRow.insert(advertiser=advertiser_id, rules=to_json(earlier), made_at=at)
    free = (OfferRow.advertiser == advertiser_id) & OfferRow.rule_set.is_null()
    OfferRow.update(rule_set=rules.execute(db)).where(free).execute(db)


def release(db: Database, advertiser_id: int) -> None:
    """The rules of now hold for every offer; the next run looks at those that had others."""
    held = (OfferRow.advertiser == advertiser_id) & OfferRow.rule_set.is_null(False)
    OfferRow.update(rule_set=None, raw_hash=None).where(held).execute(db)
    RuleSetRow.delete().where(RuleSetRow.advertiser == advertiser_id).execute(db)
