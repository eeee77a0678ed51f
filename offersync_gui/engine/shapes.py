"""The shape of an offer for mapping: each field's own converter, and how rows are made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from offersync_gui.domain import offer as domain
from offersync_gui.engine.convert import os_target

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.engine.values import Usual


def _payout(*, exclude: bool = False, **fields: Any) -> domain.Payout:
    if exclude:
        fields["countries_excluded"] = fields.pop("countries", [])
    return domain.Payout(**fields)


OFFER_FIELDS: dict[str, Usual] = {
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
ROW_FIELDS: dict[str, tuple[Callable[..., Any], dict[str, Usual]]] = {
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
    "targeting": (
        dict,
        {
            "countries": "countries",
            "countries_excluded": "countries",
            "regions": "text_list",
            "cities": "text_list",
            "carriers": "text_list",
            "devices": "devices",
            "os": "os_targets",
            "browsers": "text_list",
            "languages": "text_list",
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
REQUIRED = {"caps": frozenset({"period", "type", "value"}), "os": frozenset({"name"})}
