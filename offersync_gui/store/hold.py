"""What holds an offer back from being just as the platform says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from msgspec import json
from peewee import JOIN

from offersync_gui.store.models import OfferRow, RuleSetRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.store.connection import Database


@dataclass(frozen=True)
class Hold:
    """``missing_since`` None: it is in the feed. ``declined`` are values of the platform that the
    user undid, by field; ``earlier_rules`` those under which it was stored, where they hold on.
    ``prior_status`` is what a lift restores.
    """

    missing_since: str | None = None
    missing_runs: int = 0
    prior_status: str | None = None
    declined: Mapping[str, Any] = field(default_factory=dict)
    earlier_rules: Mapping[str, str] | None = None


def hold_of(db: Database, offer_id: int) -> Hold:
    columns = (
        OfferRow.missing_since,
        OfferRow.missing_runs,
        OfferRow.prior_status,
        OfferRow.declined,
        RuleSetRow.rules,
    )
    query = OfferRow.select(*columns).join(
        RuleSetRow, JOIN.LEFT_OUTER, on=RuleSetRow.id == OfferRow.rule_set
    )
    ((since, runs, prior, declined, rules),) = db.tuples(query.where(OfferRow.id == offer_id))
    return Hold(since, runs, prior, json.decode(declined), rules and json.decode(rules))
