"""`offersync offers`: look at offers, and write them to a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from offersync_gui.cli.output import Column, dump
from offersync_gui.cli.run_texts import say_history
from offersync_gui.errors import UsageError
from offersync_gui.store.offer_query import VIEWS, OfferQuery

if TYPE_CHECKING:
    from argparse import Namespace

    from offersync_gui.cli.context import Context

COLUMNS = (
    Column("Advertiser", flexible=True),
    Column("ID"),
    Column("Name", flexible=True),
    Column("Status"),
    Column("Model"),
    Column("Revenue", right=True),
    Column("Payout", right=True),
    Column(""),
    Column("Countries", flexible=True),
)

_NARROWING = ("advertiser", "status", "country", "model", "tag", "runs", "change", "search")


def list_some(context: Context) -> int:
    query = _query(context)
    offers = context.workspace.store.offers
    if context.out.as_json:
        records = list(offers.iterate(query))
        context.out.document({"total": offers.count(query), "offers": records})
        return 0
    total, rows = offers.list(query)
    if rows:
        context.out.table(COLUMNS, map(row_of, rows))
    context.out.say(f"{len(rows):,} of {total:,} offers")
    return 0


def row_of(offer: dict[str, Any]) -> list[str]:
    """A summary of the store as a line of COLUMNS."""
    unit = "%" if offer["revenue_type"] == "percent" else offer["currency"]
    return [
        offer["advertiser"],
        offer["external_id"],
        offer["name"],
        offer["status"],
        offer["model"] or "",
        offer["revenue"] or "",
        offer["payout"] or "",
        unit or "",
        " ".join(offer["countries"]) or "worldwide",
    ]


def _query(context: Context) -> OfferQuery:
    """From the filters of the arguments. Raises UsageError for an unknown advertiser."""
    args: Namespace = context.args
    if args.advertiser is not None:
        context.workspace.store.advertisers.known(args.advertiser)
    given = {name: getattr(args, name) for name in _NARROWING}
    if args.country is not None:
        given["country"] = _country(args.country)
    given = {name: value for name, value in given.items() if value is not None}
    return replace(_view(context), **given, limit=args.limit or None)


def _view(context: Context) -> OfferQuery:
    """What the view shows, own ones as the window saved them. Raises UsageError."""
    name = context.args.view
    for known in VIEWS:
        if known == name:
            return OfferQuery(view=known)
    from offersync_gui.sync.own_views import read_views

    own = {view.name: view.query for view in read_views(context.data_dir) or ()}
    if name not in own:
        raise UsageError(f"There is no view {name!r}", f"Known: {', '.join([*VIEWS, *own])}.")
    return own[name]


def _country(text: str) -> str:
    """Its code; of two letters, also one that nobody knows. Raises UsageError."""
    from offersync_gui.engine.convert.places import country_code

    if code := country_code(text):
        return code
    if len(text) == 2 and text.isascii() and text.isalpha():
        return text.upper()
    raise UsageError(f"{text!r} is no country", "", "For example --country DE")


def show(context: Context) -> int:
    from offersync_gui.cli.elsewhere import say_beside
    from offersync_gui.cli.reasons import why

    store, args = context.workspace.store, context.args
    record = store.offers.record(args.advertiser, args.external_id)
    history = store.changes.of_offer(args.advertiser, args.external_id)
    because = why(context, record, history)
    if context.out.as_json:
        raw = _raw(store.offers.raw(args.advertiser, args.external_id))
        context.out.document(record | {"history": history, "why": because, "raw": raw})
        return 0
    shown = {key: value for key, value in record.items() if value not in (None, [])}
    shown.pop("description_html", None)
    context.out.pairs((key, dump(value)) for key, value in shown.items())
    context.out.say("\nWhy")
    context.out.pairs(because.items())
    context.out.say("\nHistory")
    say_history(context.out, history)
    say_beside(context)
    return 0


def _raw(data: bytes) -> Any:
    """The platform's record, as it came; as text where it is not JSON."""
    from msgspec import DecodeError, Raw, json

    try:
        json.decode(data)
    except DecodeError:
        return data.decode(errors="replace")
    return Raw(data)


def export(context: Context) -> int:
    from offersync_gui.cli.progress import counted
    from offersync_gui.sync.export import export as write
    from offersync_gui.sync.export import format_of

    args = context.args
    path = Path(args.file)
    kind = args.format or format_of(path)
    offers = context.workspace.store.offers
    ids = offers.ids(_query(context))
    wanted = not (args.no_progress or args.verbose)
    with counted(path.name, offers.records(ids), len(ids), wanted=wanted) as records:
        count = write(records, path, kind, args.preset)
    if context.out.as_json:
        context.out.document({"file": str(path), "format": kind, "offers": count})
    context.out.say(f"{count:,} offers were written to {path}")
    return 0
