"""One advertiser's storage rules, compiled once per run and applied to each mapped offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.domain import headline
from offersync_gui.domain.admission import admission
from offersync_gui.domain.offer import Offer, complete
from offersync_gui.domain.pricing import pricing
from offersync_gui.domain.tracking import composer
from offersync_gui.store.staged import FieldChange

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.domain.rules import Rules

_BOOKKEEPING = frozenset({"status", "status_cause", "description_text"})
_RULED = {
    "payout": "payout.mode",
    "payouts": "payout.mode",
    "tracking_url": "tracking",
    "visibility": "new.visibility",
}


class Storing:
    """``finish`` fills what is ours into a mapped offer; ``refused_by`` says if it is taken."""

    def __init__(self, rules: Rules, keep: Sequence[str]) -> None:
        self.rules = rules
        self._price = pricing(rules)
        self._compose = composer(rules, keep)
        self.refused_by = admission(rules)

    def finish(self, offer: Offer) -> Offer:
        """Fills a mapped offer, in place."""
        for landing in offer.landings:
            landing.tracking_url = self._compose(landing.tracking_url)
        offer.visibility = self.rules["new.visibility"]
        return self.derive(offer)

    def derive(self, offer: Offer) -> Offer:
        """Payouts, headline, tracking link and what is missing, in place; may be done again."""
        for row in offer.payouts:
            row.payout = self._price(row.revenue, row.revenue_type)
        if (top := headline.headline(offer.payouts)) is not None:
            offer.revenue, offer.revenue_type = top.revenue, top.revenue_type
            offer.payout, offer.currency, offer.model = top.payout, top.currency, top.model
        offer.tracking_url = self._compose(offer.tracking_url_raw)
        offer.invalid_reasons = _missing_parts(offer)
        return offer


def _missing_parts(offer: Offer) -> list[str]:
    reasons = [] if offer.name else ["no name"]
    if offer.approval == "approved":
        reasons += [] if offer.tracking_url_raw else ["no tracking link"]
        reasons += [] if offer.payouts else ["no payout"]
    return reasons


def changed_fields(old: Offer, new: Offer) -> list[FieldChange]:
    """What differs between two records of the same offer, field by field."""
    return [
        FieldChange(name, complete(before), complete(after), _RULED.get(name, "source"))
        for name in Offer.__struct_fields__
        if name not in _BOOKKEEPING
        and (before := getattr(old, name)) != (after := getattr(new, name))
    ]


def keep_locked(old: Offer, new: Offer, locked: Sequence[str]) -> None:
    """The user's hand wins: locked fields keep their stored value."""
    for name in locked:
        setattr(new, name, getattr(old, name))
