"""Which offers are wanted, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, get_args

from peewee import SQL, Select, fn

from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.offer import Model
from offersync_gui.errors import UsageError
from offersync_gui.store.lookup import advertisers_named
from offersync_gui.store.models import ChangeRow, OfferRow
from offersync_gui.store.search import match

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from offersync_gui.store.connection import Query

View = Literal["all", "review", "new", "payout_changed", "gone", "invalid"]
VIEWS: tuple[View, ...] = get_args(View)
NEWS_DAYS = 7
_MATCHES = "search MATCH ?"
_MODELS = {model.lower(): model for model in get_args(Model)}
_COLUMNS = [
    "external_id",
    "name",
    "status",
    "status_cause",
    "source_status",
    "approval",
    "visibility",
    "model",
    "currency",
    "countries",
    "os",
    "categories",
    "starts_at",
    "ends_at",
    "source_updated_at",
    "updated_at",
    "missing_since",
    "favourite",
]
ORDERS = {
    "advertiser": SQL("(SELECT name FROM advertiser WHERE advertiser.id = advertiser_id)"),
    "first_seen_at": OfferRow.id,
    "revenue": OfferRow.revenue_micros,
    "payout": OfferRow.payout_micros,
    **{name: getattr(OfferRow, name) for name in _COLUMNS},
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

    def counting(self) -> Select:
        """One row: how many offers fit, whatever the part. Raises UsageError."""
        conditions = list(self._conditions())
        words = match(self.search or "")
        if words is not None and not conditions:  # the index alone knows, and is faster
            return Select([SQL("search")], [fn.COUNT(SQL("*"))]).where(SQL(_MATCHES, [words]))
        return self._matching().select(fn.COUNT(OfferRow.id))

    def page(self) -> Query:
        """The ids of the chosen part, in order. Raises UsageError.

        Ids alone, because SQLite carries through a sort whatever is selected.
        """
        query = self._matching().order_by(*self._order())
        return query.limit(-1 if self.limit is None else self.limit).offset(self.offset)

    def _order(self) -> Sequence[Any]:
        if self.order is None:
            return (OfferRow.id.desc(),)
        name = self.order.removeprefix("-")
        if name not in ORDERS:
            raise UsageError(f"Offers have no order {name!r}", f"Known: {', '.join(ORDERS)}.")
        column = ORDERS[name]
        return (column.desc() if name != self.order else column.asc(), OfferRow.id)

    def _matching(self) -> Query:
        query = OfferRow.select(OfferRow.id)
        for condition in self._conditions():
            query = query.where(condition)
        if (words := match(self.search or "")) is not None:
            found = SQL(f"(SELECT rowid FROM search WHERE {_MATCHES})", [words])
            query = query.where(OfferRow.id.in_(found))
        return query

    def _conditions(self) -> Iterator[Any]:
        if self.advertiser is not None:
            yield OfferRow.advertiser.in_(advertisers_named(self.advertiser))
        if self.status is not None:
            yield OfferRow.status == self.status
        if self.model is not None:
            yield OfferRow.model == _MODELS.get(self.model.lower(), self.model)
        if self.country is not None:
            yield _runs_in(self.country.strip().upper())
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
        # Written out, so that the partial index fits.
        repriced = (ChangeRow.at >= since) & SQL("field IN ('revenue', 'payout')")
        return OfferRow.id.in_(ChangeRow.select(ChangeRow.offer).where(repriced))
    if view == "gone":
        return OfferRow.missing_since.is_null(False)
    if view == "invalid":
        return OfferRow.invalid.is_null(False)
    raise UsageError(f"There is no view {view!r}", f"Known: {', '.join(VIEWS)}.")
