"""The SQL of an OfferQuery."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, get_args

from peewee import JOIN, SQL, Select, fn

from offersync_gui.domain import money
from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.offer import Model
from offersync_gui.errors import UsageError
from offersync_gui.store.changed_sql import changed
from offersync_gui.store.lookup import advertisers_named
from offersync_gui.store.models import ChangeRow, OfferRow, SearchRow
from offersync_gui.store.offer_query import ORDERS, VIEWS
from offersync_gui.store.rows import to_json
from offersync_gui.store.search import match

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.store.connection import Query
    from offersync_gui.store.offer_query import OfferQuery

NEWS_DAYS = 7
_MODELS = {model.lower(): model for model in get_args(Model)}
_ORDERS = {name: getattr(OfferRow, column, None) or SQL(column) for name, column in ORDERS.items()}


def counting(query: OfferQuery) -> Select:
    """One row: how many offers fit, whatever the part. Raises UsageError."""
    return _matching(query).select(fn.COUNT(SQL("*")))


def page(query: OfferQuery) -> Query:
    """The ids of the chosen part, in order. Raises UsageError.

    Ids alone, because SQLite carries through a sort whatever is selected.
    """
    ordered = _matching(query).order_by(*_order(query))
    return ordered.limit(-1 if query.limit is None else query.limit).offset(query.offset)


def _order(query: OfferQuery) -> Iterator[Any]:
    if query.order is None:
        yield _id(query).desc()
        return
    for term in query.order.split(","):
        name = term.removeprefix("-")
        if name not in _ORDERS:
            raise UsageError(f"Offers have no order {name!r}", f"Known: {', '.join(ORDERS)}.")
        yield _ORDERS[name].desc() if name != term else _ORDERS[name].asc()
    yield _id(query)


def _id(query: OfferQuery) -> Any:
    return SearchRow.rowid if match(query.search or "") else OfferRow.id


def _matching(query: OfferQuery) -> Query:
    """Of a search, the index comes first: it knows the offers, newest first if wanted."""
    words = match(query.search or "")
    conditions = list(_conditions(query))
    found: Query = OfferRow.select(OfferRow.id)
    if words is not None:
        found = SearchRow.select(SearchRow.rowid).where(SQL("search MATCH ?", [words]))
        if conditions or query.order is not None:
            found = found.join(OfferRow, JOIN.CROSS).where(OfferRow.id == SearchRow.rowid)
    return found.where(*conditions) if conditions else found


def _conditions(query: OfferQuery) -> Iterator[Any]:
    if query.advertiser is not None:
        yield OfferRow.advertiser.in_(advertisers_named(query.advertiser))
    if query.status is not None:
        yield OfferRow.status == query.status
    if query.model is not None:
        yield OfferRow.model == _MODELS.get(query.model.lower(), query.model)
    if query.country is not None:
        yield _runs_in(query.country.strip().upper())
    if query.os is not None:
        yield (OfferRow.os == "") | (fn.instr(OfferRow.os, f",{query.os},") > 0)
    if query.category is not None:
        yield fn.instr(OfferRow.categories, to_json(query.category)) > 0
    if query.tag is not None:
        yield fn.instr(OfferRow.local_tags, to_json(query.tag)) > 0
    if query.change is not None or query.runs is not None:
        yield OfferRow.id.in_(changed(query))
    if query.payout_min is not None:
        yield OfferRow.payout_micros >= _micros(query.payout_min)
    if query.payout_max is not None:
        yield OfferRow.payout_micros <= _micros(query.payout_max)
    if query.view != "all":
        yield _in_view(query.view)


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
