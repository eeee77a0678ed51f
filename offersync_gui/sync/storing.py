"""One advertiser's storage rules, compiled once per run and applied to each mapped offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.domain import headline
from offersync_gui.domain.admission import admission
from offersync_gui.domain.offer import Offer, complete
from offersync_gui.domain.pricing import pricing
from offersync_gui.domain.tracking import composer, steady
from offersync_gui.store.staged import FROM_SOURCE, FieldChange
from offersync_gui.sync.field_rules import FieldRules

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from offersync_gui.domain.rules import Rules
    from offersync_gui.templates.model import TrackingSpec

_BOOKKEEPING = frozenset({"status", "status_cause", "description_text"})
_LINKS = ("tracking_url_raw", "impression_url")
_RULED = {
    "payout": "payout.mode",
    "payouts": "payout.mode",
    "tracking_url": "tracking",
    "visibility": "new.visibility",
}


class Storing:
    """``finish`` fills what is ours into a mapped offer; ``refused_by`` says if it is taken.

    ``statistics`` are fields with figures of the platform that are no news by themselves.
    """

    def __init__(
        self, rules: Rules, tracking: TrackingSpec, statistics: Collection[str] = ()
    ) -> None:
        self.rules = rules
        self._statistics = frozenset(statistics)
        self._tracking = tracking
        self._price = pricing(rules)
        self._compose = composer(rules, tracking.keep)
        self._fields = FieldRules(rules)
        self._makers = _RULED | self._fields.makers
        self.refused_by = admission(rules)

    def under(self, rules: Rules) -> Storing:
        """The same under other rules."""
        return Storing(rules, self._tracking, self._statistics)

    def finish(self, offer: Offer) -> Offer:
        """Fills an offer that is not stored yet, in place."""
        self._shape(offer)
        self._fields.strip(offer)
        self.derive(offer)
        self._fields.strip(offer)
        return offer

    def finish_known(
        self, offer: Offer, old: Offer, locked: Sequence[str], declined: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Fills an offer that is stored as ``old``, in place.

        What the user locked stays; so does what he undid, as long as the platform says no more
        than that. Returns what of ``declined`` is still in force.
        """
        self._shape(offer)
        for name in _LINKS if self._tracking.volatile else ():
            link = steady(getattr(old, name), getattr(offer, name), self._tracking.volatile)
            setattr(offer, name, link)
        kept = {*locked, *self._fields.kept(old)}
        keep(old, offer, kept)
        self.derive(offer)
        still = {name: said for name, said in declined.items() if _says(offer, name) == said}
        if still:
            kept |= still.keys()
            keep(old, offer, kept)
            self.derive(offer)
        keep(old, offer, kept)
        return still

    def derive(self, offer: Offer) -> Offer:
        """Payouts, headline, tracking link and what is missing, in place; may be done again."""
        for row in offer.payouts:
            row.payout = self._price(row.revenue, row.revenue_type)
        if (top := headline.headline(offer.payouts)) is not None:
            offer.revenue, offer.revenue_type = top.revenue, top.revenue_type
            offer.payout, offer.currency, offer.model = top.payout, top.currency, top.model
        offer.tracking_url = self._compose(offer.tracking_url_raw)
        self._fields.settle(offer)
        offer.invalid_reasons = _missing_parts(offer)
        return offer

    def changes(self, old: Offer, new: Offer) -> list[FieldChange]:
        """What differs between two records of the same offer, field by field.

        Figures that move with every answer are no change; they come along with the next one.
        """
        changes = [
            FieldChange(
                name, complete(before), complete(after), self._makers.get(name, FROM_SOURCE)
            )
            for name in Offer.__struct_fields__
            if name not in _BOOKKEEPING
            and (before := getattr(old, name)) != (after := getattr(new, name))
        ]
        return [] if self._statistics.issuperset(one.field for one in changes) else changes

    def _shape(self, offer: Offer) -> None:
        for landing in offer.landings:
            landing.tracking_url = self._compose(landing.tracking_url)
        offer.visibility = self.rules["new.visibility"]
        self._fields.shape(offer)


def _says(offer: Offer, name: str) -> Any:
    return complete(getattr(offer, name))


def _missing_parts(offer: Offer) -> list[str]:
    reasons = [] if offer.name else ["no name"]
    if offer.approval == "approved":
        reasons += [] if offer.tracking_url_raw else ["no tracking link"]
        reasons += [] if offer.payouts else ["no payout"]
    return reasons


def keep(old: Offer, new: Offer, names: Iterable[str]) -> None:
    """These fields have their stored value again; a text goes with its HTML."""
    for name in names:
        setattr(new, name, getattr(old, name))
        if name == "description_html":
            new.description_text = old.description_text
