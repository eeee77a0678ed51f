"""Turns a platform's record into an offer, by the template's field map, compiled once per run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from offersync_gui.domain import offer as domain
from offersync_gui.domain.offer import Offer
from offersync_gui.engine.convert import Context, html_to_text, os_target
from offersync_gui.engine.values import Compiler, Getter, Usual
from offersync_gui.templates.mapping import Rows, ValueSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from msgspec import Struct

    from offersync_gui.engine.warnings import Warnings
    from offersync_gui.templates.model import Template

MAPPING_VERSION = 1
"""Raised when the same template and record would give another offer: known hashes then expire."""

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
        domain.Payout,
        {
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
        language = values.get("preferred_language") or "en"
        compiler = Compiler(values, Context(language=language), warnings)
        self.warnings = warnings
        self._fields = _fields(template.offer, _OFFER, "", compiler)
        self._rows = [
            (name, _row_maker(name, rows, compiler))
            for name in _ROWS
            if (rows := getattr(template.offer, name))
        ]

    def __call__(self, record: Any) -> Offer:
        """Raises NoIdentity."""
        if not isinstance(record, dict):
            raise NoIdentity("not a record")
        found = {}
        for name, get in self._fields:
            value = get(record, record)
            if value is not None:
                found[name] = value
        if "external_id" not in found:
            raise NoIdentity("no id")
        for name, make in self._rows:
            found[name] = make(record)
        if html := found.get("description_html"):
            found["description_text"] = html_to_text(html)
        return Offer(**found)


def _fields(
    spec: Any, usual: Mapping[str, Usual], prefix: str, compiler: Compiler
) -> list[tuple[str, Getter]]:
    return [
        (name, compiler.value(value, kind, f"{prefix}{name}"))
        for name, kind in usual.items()
        if isinstance(value := getattr(spec, name, None), ValueSpec)
    ]


def _row_maker(
    name: str, specs: Sequence[Rows], compiler: Compiler
) -> Callable[[dict[str, Any]], list[Any]]:
    blocks = [_block(name, spec, compiler) for spec in specs]

    def make(record: dict[str, Any]) -> list[Any]:
        rows: list[Any] = []
        for block in blocks:
            rows += block(record)
        return rows

    return make


def _block(name: str, spec: Rows, compiler: Compiler) -> Callable[[dict[str, Any]], list[Any]]:
    kind, usual = _ROWS[name]
    fields = _fields(spec, usual, f"{name}.", compiler)
    each = compiler.expression(spec.each) if spec.each else None
    when = compiler.condition(spec.when) if spec.when else None
    required = _REQUIRED.get(name, ())

    def block(record: dict[str, Any]) -> list[Any]:
        rows = []
        for item in _items(each(record, record)) if each else (record,):
            if when is not None and not when(item, record):
                continue
            found = {}
            for field, get in fields:
                value = get(item, record)
                if value is not None:
                    found[field] = value
            if all(field in found for field in required):
                rows.append(kind(**found))
        return [row for row in rows if row is not None]

    return block


def _items(value: Any) -> Sequence[Any]:
    if isinstance(value, list):
        return value
    return () if value in (None, False, "", {}) else (value,)
