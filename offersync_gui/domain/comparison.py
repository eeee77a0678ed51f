"""Who pays best for a campaign: in each country, in one currency."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from offersync_gui.domain import money

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from offersync_gui.domain.rates import Rates

Record = dict[str, Any]

ELSEWHERE = ""
"""The country of all that no offer names."""
_STOPPED = frozenset({"expired", "disabled", "archived"})
_PLACES = Decimal("0.0001")


class Worth(NamedTuple):
    """``amount`` is in the currency of the comparison, None where that cannot be told; ``unrated``
    is then the currency that has no rate, or empty: no amount, no currency, or a share of sales.
    """

    amount: Decimal | None
    unrated: str = ""


class Bid(NamedTuple):
    """What an offer brings in; ``amount`` in the currency of the comparison."""

    advertiser: str
    external_id: str
    revenue: str
    currency: str
    amount: Decimal


class Best(NamedTuple):
    """The bids for one country and model, one for each offer, the best first."""

    country: str
    model: str
    bids: tuple[Bid, ...]


def worth(row: Record, rates: Rates, currency: str) -> Worth:
    """Of a payout row, or of an offer's headline."""
    revenue = money.parse(row["revenue"])
    if revenue is None or row["revenue_type"] == "percent" or not row["currency"]:
        return Worth(None)
    amount = rates.convert(revenue, row["currency"], currency)
    if amount is None:
        return Worth(None, row["currency"])
    return Worth(amount.quantize(_PLACES))


def best_payers(offers: Sequence[Record], rates: Rates, currency: str) -> list[Best]:
    """By country, then model; offers that have ended or are gone do not bid.

    A country's own payout rows stand before those for everywhere; of these, default ones stand
    before special ones. What has no rate does not bid.
    """
    running = [offer for offer in offers if runs(offer)]
    named = {country for offer in running for country in _named(offer)}
    found: list[Best] = []
    for country in (*sorted(named), ELSEWHERE):
        bids: dict[str, list[Bid]] = {}
        for offer in running:
            for model, bid in _bids(offer, country, rates, currency).items():
                bids.setdefault(model, []).append(bid)
        for model in sorted(bids):
            ordered = sorted(bids[model], key=lambda bid: -bid.amount)
            found.append(Best(country, model, tuple(ordered)))
    return found


def runs(offer: Record) -> bool:
    """Whether it could bring something in, now or once somebody approves it."""
    return offer["status"] not in _STOPPED and offer["status_cause"] != "missing"


def _named(offer: Record) -> set[str]:
    return {*offer["countries"], *(code for row in offer["payouts"] for code in row["countries"])}


def _bids(offer: Record, country: str, rates: Rates, currency: str) -> dict[str, Bid]:
    """The highest of each model."""
    bids: dict[str, Bid] = {}
    for row in _rows(offer, country):
        amount = worth(row, rates, currency).amount
        if amount is None or (row["model"] in bids and bids[row["model"]].amount >= amount):
            continue
        bids[row["model"]] = Bid(
            offer["advertiser"], offer["external_id"], row["revenue"], row["currency"], amount
        )
    return bids


def _rows(offer: Record, country: str) -> Iterable[Record]:
    allowed, excluded = offer["countries"], offer["countries_excluded"]
    if country in excluded or (allowed and country not in allowed):
        return []
    own = [row for row in offer["payouts"] if country in row["countries"]]
    return own or _for_everywhere(offer, country)


def _for_everywhere(offer: Record, country: str) -> Iterator[Record]:
    rows = [
        row
        for row in offer["payouts"]
        if not row["countries"] and country not in row["countries_excluded"]
    ]
    default = [row for row in rows if row["is_default"]]
    yield from default or rows


def unrated(offers: Sequence[Record], rates: Rates, currency: str) -> list[str]:
    """The currencies of payouts that cannot be compared, sorted."""
    rows = (row for offer in offers for row in (offer, *offer["payouts"]))
    return sorted({worth(row, rates, currency).unrated for row in rows} - {""})
