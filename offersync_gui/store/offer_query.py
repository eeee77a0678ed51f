"""Which offers are wanted, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, get_args

from peewee import JOIN, SQL, Select, fn

from offersync_gui.domain import money
from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.offer import Model
from offersync_gui.errors import UsageError
from offersync_gui.store.lookup import advertisers_named
from offersync_gui.store.models import ChangeRow, OfferRow, SearchRow
from offersync_gui.store.rows import to_json
from offersync_gui.store.search import match

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.store.connection import Query

View = Literal["all", "review", "new", "payout_changed", "gone", "invalid"]
VIEWS: tuple[View, ...] = get_args(View)
NEWS_DAYS = 7
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
    ``country`` and ``os`` fit an offer that names none, too. ``payout_min`` and ``payout_max`` are
    decimal text, inclusive. ``order`` is names of ORDERS with commas between them, from high to
    low with ``-`` before a name; None is newest first. ``limit`` None is all.
    """

    advertiser: str | None = None
    status: str | None = None
    country: str | None = None
    model: str | None = None
    category: str | None = None
    os: str | None = None
    payout_min: str | None = None
    payout_max: str | None = None
    search: str | None = None
    view: View = "all"
    order: str | None = None
    limit: int | None = None
    offset: int = 0

    def counting(self) -> Select:
        """One row: how many offers fit, whatever the part. Raises UsageError."""
        return self._matching().select(fn.COUNT(SQL("*")))

    def page(self) -> Query:
        """The ids of the chosen part, in order. Raises UsageError.

        Ids alone, because SQLite carries through a sort whatever is selected.
        """
        query = self._matching().order_by(*self._order())
        return query.limit(-1 if self.limit is None else self.limit).offset(self.offset)

    def _order(self) -> Iterator[Any]:
        if self.order is None:
            yield self._id().desc()
            return
        for term in self.order.split(","):
            name = term.removeprefix("-")
            if name not in ORDERS:
                raise UsageError(f"Offers have no order {name!r}", f"Known: {', '.join(ORDERS)}.")
            yield ORDERS[name].desc() if name != term else ORDERS[name].asc()
        yield self._id()

    def _id(self) -> Any:
        return SearchRow.rowid if match(self.search or "") else OfferRow.id

    def _matching(self) -> Query:
        """Of a search, the index comes first: it knows the offers, newest first if wanted."""
        words = match(self.search or "")
        conditions = list(self._conditions())
        query: Query = OfferRow.select(OfferRow.id)
        if words is not None:
            query = SearchRow.select(SearchRow.rowid).where(SQL("search MATCH ?", [words]))
            if conditions or self.order is not None:
                query = query.join(OfferRow, JOIN.CROSS).where(OfferRow.id == SearchRow.rowid)
        return query.where(*conditions) if conditions else query

    def _conditions(self) -> Iterator[Any]:
        if self.advertiser is not None:
            yield OfferRow.advertiser.in_(advertisers_named(self.advertiser))
        if self.status is not None:
            yield OfferRow.status == self.status
        if self.model is not None:
            yield OfferRow.model == _MODELS.get(self.model.lower(), self.model)
        if self.country is not None:
            yield _runs_in(self.country.strip().upper())
        if self.os is not None:
            yield (OfferRow.os == "") | (fn.instr(OfferRow.os, f",{self.os},") > 0)
        if self.category is not None:
            yield fn.instr(OfferRow.categories, to_json(self.category)) > 0
        if self.payout_min is not None:
            yield OfferRow.payout_micros >= _micros(self.payout_min)
        if self.payout_max is not None:
            yield OfferRow.payout_micros <= _micros(self.payout_max)
        if self.view != "all":
            yield _in_view(self.view)


def _runs_in(country: str) -> Any:
    entry = f",{country},"
    allowed = (OfferRow.countries == "") | (fn.instr(OfferRow.countries, entry) > 0)
    return allowed & (fn.instr(OfferRow.countries_excluded, entry) == 0)


def _micros(amount: str) -> int:
    micros = money.micros(amount)
    if micros is None:
        raise UsageError(f"{amount!r} is not an amount", "", "For example 1.50")
    return micros


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
