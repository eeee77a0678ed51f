"""`offersync offers elsewhere`: the same campaign at other advertisers, and who pays best."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from offersync_gui.cli.output import Column
from offersync_gui.domain import money
from offersync_gui.engine.cancel import CancelToken
from offersync_gui.sync.elsewhere import elsewhere
from offersync_gui.sync.reference_rates import ReferenceRates

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from offersync_gui.cli.context import Context
    from offersync_gui.domain.comparison import Best, Worth
    from offersync_gui.sync.elsewhere import Comparison

_OFFERS = (
    Column("Advertiser", flexible=True),
    Column("ID"),
    Column("Name", flexible=True),
    Column("Status"),
    Column("Same"),
    Column("Revenue", right=True),
    Column(""),
)
_KEYS = ("advertiser", "external_id", "name", "status", "model", "revenue", "revenue_type")


def show(context: Context) -> int:
    reference = ReferenceRates(context.workspace)
    reference.refresh(CancelToken())
    found = _read(context, reference)
    if context.out.as_json:
        context.out.document(_document(found))
    elif not found.twins:
        context.out.say("No other advertiser has an offer of this campaign.")
    else:
        _say_offers(context, found)
        context.out.table(_best_columns(found), map(_best_row, found.best))
        _say_notes(context, found)
    return 0


def say_beside(context: Context) -> None:
    """Below the offer itself, if there is something; nothing is fetched for it."""
    found = _read(context, ReferenceRates(context.workspace))
    if found.twins:
        context.out.say("\nElsewhere")
        _say_offers(context, found)
        _say_notes(context, found)


def _read(context: Context, reference: ReferenceRates) -> Comparison:
    args = context.args
    now = datetime.now(UTC)
    return elsewhere(context.workspace, reference, now, args.advertiser, args.external_id)


def _say_offers(context: Context, found: Comparison) -> None:
    in_one = Column(f"in {found.currency}", right=True)
    context.out.table((*_OFFERS, in_one), _rows(found))


def _say_notes(context: Context, found: Comparison) -> None:
    for line in _notes(found):
        context.out.say(line)


def _rows(found: Comparison) -> Iterator[list[str]]:
    same = ["", *(", ".join(twin.same) for twin in found.twins)]
    records = [found.offer, *(twin.record for twin in found.twins)]
    for record, why, worth in zip(records, same, found.worths, strict=True):
        unit = "%" if record["revenue_type"] == "percent" else record["currency"]
        yield [
            record["advertiser"],
            record["external_id"],
            record["name"],
            record["status"],
            why,
            record["revenue"] or "",
            unit or "",
            _amount(worth.amount) or (f"no rate for {worth.unrated}" if worth.unrated else ""),
        ]


def _best_columns(found: Comparison) -> tuple[Column, ...]:
    return (
        Column("Country"),
        Column("Model"),
        Column("Best payer", flexible=True),
        Column("ID"),
        Column(found.currency, right=True),
        Column("Next best", flexible=True),
        Column("", right=True),
    )


def _best_row(best: Best) -> list[str]:
    first, *others = best.bids
    following = [others[0].advertiser, _amount(others[0].amount)] if others else ["", ""]
    country = best.country or "elsewhere"
    return [
        country,
        best.model,
        first.advertiser,
        first.external_id,
        _amount(first.amount),
        *following,
    ]


def _notes(found: Comparison) -> Iterator[str]:
    for currency in found.unrated:
        yield f"There is no rate for {currency}: see offersync settings set rates.table."
    if found.stale and found.day is None:
        yield "The reference rates of the European Central Bank could not be fetched."
    if found.day is not None:
        stale = ", which is long ago" if found.stale else ""
        yield f"Reference rates of the European Central Bank of {found.day}{stale}."


def _document(found: Comparison) -> dict[str, Any]:
    own, *worths = found.worths
    return {
        "offer": _offer(found.offer, own),
        "currency": found.currency,
        "elsewhere": [
            _offer(twin.record, worth) | {"same": twin.same}
            for twin, worth in zip(found.twins, worths, strict=True)
        ],
        "best": [
            {
                "country": best.country or None,
                "model": best.model,
                "bids": [bid._asdict() | {"amount": _amount(bid.amount)} for bid in best.bids],
            }
            for best in found.best
        ],
        "no_rate": found.unrated,
        "rates": {"day": found.day, "stale": found.stale},
    }


def _offer(record: dict[str, Any], worth: Worth) -> dict[str, Any]:
    """``amount`` is in the currency of the comparison."""
    told = {key: record[key] for key in _KEYS}
    return told | {
        "currency": record["currency"],
        "amount": _amount(worth.amount) or None,
        "no_rate": worth.unrated or None,
    }


def _amount(amount: Decimal | None) -> str:
    return "" if amount is None else money.to_text(amount)
