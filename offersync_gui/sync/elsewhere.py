"""The same campaign elsewhere: other advertisers' offers of it, and who pays best where."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from offersync_gui.domain.comparison import Best, Worth, best_payers, unrated, worth

if TYPE_CHECKING:
    from datetime import date, datetime

    from offersync_gui.store.campaigns import Twin
    from offersync_gui.store.records import Record
    from offersync_gui.sync.reference_rates import ReferenceRates
    from offersync_gui.sync.workspace import Workspace

CURRENCY = "rates.currency"


class Comparison(NamedTuple):
    """``currency`` is the one of all amounts, empty where no offer tells any; ``worths`` are
    those of the headlines, first the offer's own, then in the order of ``twins``; ``unrated`` are
    currencies that could not be compared; ``day`` and ``stale`` tell of the reference rates.
    """

    offer: Record
    twins: list[Twin]
    currency: str
    worths: list[Worth]
    best: list[Best]
    unrated: list[str]
    day: date | None
    stale: bool

    def leads(self, record: Record) -> list[str]:
        """The countries where that offer pays best, ``""`` for all that are not named."""
        offer = record["advertiser"], record["external_id"]
        return list(dict.fromkeys(b.country for b in self.best if b.bids[0][:2] == offer))


def elsewhere(
    workspace: Workspace,
    reference: ReferenceRates,
    now: datetime,
    advertiser: str,
    external_id: str,
) -> Comparison:
    """Of a stored offer; nothing is fetched. Raises UsageError for an unknown one."""
    store = workspace.store
    offer = store.offers.record(advertiser, external_id)
    twins = store.campaigns.elsewhere(advertiser, external_id)
    offers = [offer, *(twin.record for twin in twins)]
    told = (record["currency"] for record in offers if record["currency"])
    currency = workspace.setting(CURRENCY) or next(told, "")
    rates, day, stale = reference.in_force(now.date())
    return Comparison(
        offer,
        twins,
        currency,
        [worth(record, rates, currency) for record in offers],
        best_payers(offers, rates, currency),
        unrated(offers, rates, currency),
        day,
        stale,
    )
