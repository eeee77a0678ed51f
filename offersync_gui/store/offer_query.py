"""Which offers are wanted, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, get_args

from peewee import SQL, fn

from offersync_gui.domain.clock import utc_text
from offersync_gui.errors import UsageError
from offersync_gui.store.models import AdvertiserRow, ChangeRow, OfferRow
from offersync_gui.store.search import match

if TYPE_CHECKING:
    from collections.abc import Iterator

    from peewee import ModelSelect

View = Literal["all", "review", "new", "payout_changed", "gone", "invalid"]
VIEWS: tuple[View, ...] = get_args(View)
NEWS_DAYS = 7
_BY_AMOUNT = {"revenue": OfferRow.revenue_micros, "payout": OfferRow.payout_micros}
ORDERS = {
    "advertiser": AdvertiserRow.name,
    **{
        name: getattr(OfferRow, name)
        for name in """
            external_id name status status_cause source_status approval visibility model currency
            countries os categories starts_at ends_at source_updated_at first_seen_at updated_at
            missing_since favourite
        """.split()
    },
    **_BY_AMOUNT,
}


@dataclass(frozen=True, slots=True)
class OfferQuery:
    """Everything that is not None narrows. ``search`` is what a person typed.

    ``view``: *new* ones came, and *payout_changed* ones changed, within the last seven days.
    ``order`` is a name of ORDERS, from high to low with ``-`` before it; None is newest first.
    ``limit`` None is all.
    """

    advertiser: str | None = None
    status: str | None = None
    country: str | None = None
    model: str | None = None
    search: str | None = None
    view: View = "all"
    order: str | None = None
    limit: int | None = None
    offset: int = 0

    def narrowed(self, query: ModelSelect) -> ModelSelect:
        """``query`` over offers and advertisers, with all conditions. Raises UsageError."""
        for condition in self._conditions():
            query = query.where(condition)
        return query

    def ordered(self, query: ModelSelect) -> ModelSelect:
        """``query`` with the order and the chosen part of it. Raises UsageError."""
        newest = OfferRow.id.desc()
        if self.order is not None:
            name = self.order.removeprefix("-")
            if name not in ORDERS:
                raise UsageError(f"Offers have no order {name!r}", f"Known: {', '.join(ORDERS)}.")
            column = ORDERS[name]
            query = query.order_by(column.desc() if name != self.order else column.asc(), newest)
        else:
            query = query.order_by(newest)
        return query.limit(-1 if self.limit is None else self.limit).offset(self.offset)

    def _conditions(self) -> Iterator[Any]:
        if self.advertiser is not None:
            yield AdvertiserRow.name == self.advertiser
        if self.status is not None:
            yield OfferRow.status == self.status
        if self.model is not None:
            yield fn.lower(OfferRow.model) == self.model.lower()
        if self.country is not None:
            yield _runs_in(self.country.strip().upper())
        if self.search is not None and (words := match(self.search)) is not None:
            yield OfferRow.id.in_(SQL("(SELECT rowid FROM search WHERE search MATCH ?)", [words]))
        if self.view != "all":
            yield _in_view(self.view)


def _runs_in(country: str) -> Any:
    entry = f",{country},"
    allowed = (OfferRow.countries == "") | (fn.instr(OfferRow.countries, entry) > 0)
    return allowed & (fn.instr(OfferRow.countries_excluded, entry) == 0)


def _in_view(view: str) -> Any:
    since = utc_text(datetime.now(UTC) - timedelta(days=NEWS_DAYS))
    if view == "review":
        return OfferRow.status == "review"
    if view == "new":
        return OfferRow.first_seen_at >= since
    if view == "payout_changed":
        repriced = ChangeRow.field.in_(("revenue", "payout")) & (ChangeRow.at >= since)
        return OfferRow.id.in_(ChangeRow.select(ChangeRow.offer).where(repriced))
    if view == "gone":
        return OfferRow.missing_since.is_null(False)
    if view == "invalid":
        return OfferRow.invalid.is_null(False)
    raise UsageError(f"There is no view {view!r}", f"Known: {', '.join(VIEWS)}.")
