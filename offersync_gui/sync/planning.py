"""What becomes of one offer of the feed: pure functions from the mapped offer, what is stored of
it, the storage rules and the time to a plan with the reason for everything in it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from offersync_gui.domain import money
from offersync_gui.domain import standing as standings
from offersync_gui.sync.storing import keep

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from offersync_gui.domain.offer import Offer
    from offersync_gui.domain.standing import Verdict
    from offersync_gui.store.staged import FieldChange, StoredOffer
    from offersync_gui.sync.storing import Storing

Outcome = Literal["new", "updated", "unchanged", "filtered"]
ON_DROP = "payout.on_drop"
_PAID = ("payouts", "revenue", "revenue_type", "payout", "currency", "model")


@dataclass(frozen=True, slots=True)
class Plan:
    """``verdict`` is the standing, with the reason; ``refused`` the filter that the offer fails.

    ``declined``: what the user undid and the platform still says. ``withheld``: something that
    the platform says is not taken over.
    """

    outcome: Outcome
    verdict: Verdict
    refused: str | None = None
    changes: list[FieldChange] = field(default_factory=list)
    declined: Mapping[str, Any] = field(default_factory=dict)
    withheld: bool = False

    def differs(self, stored: StoredOffer) -> bool:
        """Whether anything is to be written, even what people do not see."""
        return bool(self.changes) or self.verdict.standing != stored.standing


def plan_new(offer: Offer, storing: Storing, now: datetime, *, room: bool = True) -> Plan:
    """For an offer that is not stored. It is finished in place; without ``room``, it has to wait.

    What is filtered is not to be stored at all.
    """
    refused = storing.refused_by(storing.finish(offer)) or (None if room else "limit_new")
    verdict = standings.opening(offer, storing.rules, now)
    return Plan("filtered" if refused else "new", verdict, refused)


def plan_known(
    offer: Offer, stored: StoredOffer, old: Offer, storing: Storing, now: datetime
) -> Plan:
    """For an offer whose stored record is ``old``. It is finished in place."""
    declined = storing.finish_known(offer, old, stored.locked, stored.declined)
    refused = storing.refused_by(offer)
    verdict = _verdict(offer, stored, refused, storing, now)
    fell, action = _fell(old, offer), storing.rules[ON_DROP]
    held = fell and action == "hold" and not stored.standing.overrules("rule")
    if held:
        keep(old, offer, _PAID)
        verdict = standings.dropped(verdict)
    changes = storing.changes(old, offer)
    if fell and action == "alert":
        changes = [replace(one, rule=ON_DROP) if one.field in _PAID else one for one in changes]
    differs = bool(changes) or verdict.standing.shown != stored.standing.shown
    outcome: Outcome = "filtered" if refused else "updated" if differs else "unchanged"
    withheld = held or bool(stored.locked or stored.declined)
    return Plan(outcome, verdict, refused, changes, declined, withheld)


def _verdict(
    offer: Offer, stored: StoredOffer, refused: str | None, storing: Storing, now: datetime
) -> Verdict:
    if refused:
        return standings.refused(stored.standing, refused, storing.rules, now)
    return standings.returning(stored.standing, offer, storing.rules, now)


def _fell(old: Offer, new: Offer) -> bool:
    """Whether the headline revenue fell, as far as the two can be compared."""
    if (old.currency, old.revenue_type) != (new.currency, new.revenue_type):
        return False
    before, after = money.parse(old.revenue), money.parse(new.revenue)
    return before is not None and after is not None and after < before
