"""Turns a platform's record into an offer, by the template's field map, compiled once per run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from offersync_gui.domain import offer as domain
from offersync_gui.domain.offer import Offer
from offersync_gui.engine.convert import Context, html_to_text, os_target
from offersync_gui.engine.values import Compiler, Field, Usual, is_true, read
from offersync_gui.templates.mapping import Rows, ValueSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from offersync_gui.engine.warnings import Warnings
    from offersync_gui.templates.model import Template

MAPPING_VERSION = 1
"""Raised when the same template and record would give another offer: known hashes then expire."""

def _payout(*, exclude: bool = False, **fields: Any) -> domain.Payout:
    if exclude:
        fields["countries_excluded"] = fields.pop("countries", [])
    return domain.Payout(**fields)


_OFFER: dict[str, Usual] = {
    "external_id": "identifier",
    "name": "name",
    "description_html": "html",
    "source_status": frozenset(get_args(domain.SourceStatus)),
    "approval": frozenset(get_args(domain.Approval)),
    "preview_url": "url",
    "tracking_url_raw": "url",
    "impression_url": "url",
    "countries": "countries",
    "countries_excluded": "countries",
    "regions": "text_list",
    "cities": "text_list",
    "carriers": "text_list",
    "devices": "devices",
    "browsers": "text_list",
    "languages": "text_list",
    "categories": "text_list",
    "tags": "text_list",
    "starts_at": "date",
    "ends_at": "date:end",
    "traffic_allowed": "text_list",
    "traffic_forbidden": "text_list",
    "kpi_html": "html",
    "restrictions_html": "html",
    "logo_url": "url",
    "app_id": "app_id",
    "conversion_flow": "text",
    "hold_days": "days",
    "cookie_days": "days",
    "source_updated_at": "date",
}
_ROWS: dict[str, tuple[Callable[..., Any], dict[str, Usual]]] = {
    "payouts": (
        _payout,
        {
            "exclude": "boolean",
            "goal": "text",
            "title": "text",
            "is_default": "boolean",
            "revenue": "decimal",
            "revenue_min": "decimal",
            "revenue_max": "decimal",
            "revenue_type": frozenset(get_args(domain.RevenueType)),
            "currency": "currency",
            "model": "model",
            "countries": "countries",
            "countries_excluded": "countries",
            "devices": "devices",
            "os": "os_targets",
        },
    ),
    "caps": (
        domain.Cap,
        {
            "period": frozenset({"hour", "day", "week", "month", "total"}),
            "type": frozenset({"conversions", "clicks", "impressions", "budget"}),
            "value": "cap_value",
            "goal": "text",
            "countries": "countries",
        },
    ),
    "os": (
        os_target,
        {
            "name": "text",
            "version": "text",
            "comparison": "text",
            "minimum": "text",
            "maximum": "text",
        },
    ),
    "creatives": (
        domain.Creative,
        {
            "id": "text",
            "name": "text",
            "type": "text",
            "url": "url",
            "width": "integer",
            "height": "integer",
        },
    ),
    "landings": (
        domain.Landing,
        {"id": "text", "name": "text", "preview_url": "url", "tracking_url": "url"},
    ),
}
_REQUIRED = {"caps": ("period", "type", "value"), "os": ("name",)}


class NoIdentity(ValueError):
    """A record that is no offer: not a map, or without an id."""


class Mapper:
    """``mapper(record)`` gives the offer; oddities are counted in ``warnings``."""

    def __init__(self, template: Template, values: Mapping[str, str], warnings: Warnings) -> None:
        self._context = Context(language=values.get("preferred_language") or "en")
        self._warnings = warnings
        compiler = Compiler(values, self._context, warnings)
        self._fields = _fields(template.offer, _OFFER, "", compiler)
        self._rows = [
            (name, [RowBlock(name, block, compiler) for block in blocks])
            for name in _ROWS
            if (blocks := getattr(template.offer, name))
        ]
        self._unions = template.offer.from_payouts

    def __call__(self, record: Any) -> Offer:
        """Raises NoIdentity."""
        if not isinstance(record, dict):
            raise NoIdentity("not a record")
        found = read(self._fields, record, record, self._context, self._warnings)
        if "external_id" not in found:
            raise NoIdentity("no id")
        for name, blocks in self._rows:
            found[name] = [row for block in blocks for row in block.rows(record)]
        if html := found.get("description_html"):
            found["description_text"] = html_to_text(html)
        offer = Offer(**found)
        for name in self._unions:
            _UNIONS[name](offer)
        return offer


class RowBlock:
    """One block of rows: what each is made from, when, and how."""

    def __init__(self, name: str, spec: Rows, compiler: Compiler) -> None:
        self._make, usual = _ROWS[name]
        self._fields = _fields(spec, usual, f"{name}.", compiler)
        self._each = compiler.expression(spec.each) if spec.each else None
        self._when = compiler.condition(spec.when) if spec.when else None
        self._required = _REQUIRED.get(name, ())
        self._compiler = compiler

    def rows(self, record: dict[str, Any]) -> Iterator[Any]:
        each, when, context = self._each, self._when, self._compiler.context
        for item in (record,) if each is None else _items(each(record, record)):
            if when is not None and not when(item, record):
                continue
            mapping = item if isinstance(item, dict) else {"@": item}
            found = read(self._fields, mapping, record, context, self._compiler.warnings)
            if all(name in found for name in self._required):
                row = self._make(**found)
                if row is not None:
                    yield row


def _fields(
    spec: Any, usual: Mapping[str, Usual], prefix: str, compiler: Compiler
) -> list[Field]:
    return [
        compiler.field(name, value, kind, prefix)
        for name, kind in usual.items()
        if isinstance(value := getattr(spec, name, None), ValueSpec)
    ]


def _items(value: Any) -> Sequence[Any]:
    if isinstance(value, list):
        return value
    return (value,) if is_true(value) else ()


def _union_countries(offer: Offer) -> None:
    """Where rows name countries, the offer runs in all of them; where every row excludes some,
    it does not run in those."""
    named = {code for row in offer.payouts for code in row.countries}
    if named:
        offer.countries = sorted(named.union(offer.countries))
    if offer.payouts and all(row.countries_excluded for row in offer.payouts):
        barred = {code for row in offer.payouts for code in row.countries_excluded}
        offer.countries_excluded = sorted(barred.union(offer.countries_excluded))


def _union_devices(offer: Offer) -> None:
    found = [*offer.devices, *(device for row in offer.payouts for device in row.devices)]
    offer.devices = list(dict.fromkeys(found))


def _union_os(offer: Offer) -> None:
    found = [*offer.os, *(system for row in offer.payouts for system in row.os)]
    offer.os = list({system.name: system for system in reversed(found)}.values())[::-1]


_UNIONS: dict[str, Callable[[Offer], None]] = {
    "countries": _union_countries,
    "devices": _union_devices,
    "os": _union_os,
}
