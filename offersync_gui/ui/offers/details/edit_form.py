"""The fields of an offer that are edited by hand, and their values as they are typed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from offersync_gui.templates.fields import FieldSpec
from offersync_gui.ui.forms.offer_fields import value_field
from offersync_gui.ui.offer_words import field_word

if TYPE_CHECKING:
    from offersync_gui.store.records import Record

LONG = ("description_html", "kpi_html", "restrictions_html", "notes")
"""Texts of several lines."""
EDITED = (
    "name",
    "description_html",
    "categories",
    "countries",
    "countries_excluded",
    "revenue",
    "payout",
    "currency",
    "model",
    "caps",
    "starts_at",
    "ends_at",
    "preview_url",
    "tracking_url",
    "visibility",
    "hold_days",
    "kpi_html",
    "restrictions_html",
    "notes",
)


def spec_of(name: str, *, held: bool) -> FieldSpec:
    """``held``: it was set by hand before."""
    said = QCoreApplication.translate("EditForm", "Set by you: no sync changes it.")
    # Required, as no word about what may be left out is wanted: all may stay as it is.
    label, about = field_word(name), said if held else ""
    return value_field(name, FieldSpec(name=name, label=label, help=about, required=True))


def text_of(record: Record, name: str) -> str:
    """The value as a person types it; what has no such form as JSON. ``read`` is the way back."""
    value = record[name]
    if value is None:
        return ""
    if isinstance(value, list):
        return _list_text(name, value)
    return value if isinstance(value, str) else json.dumps(value)


def _list_text(name: str, value: list[Any]) -> str:
    if name == "caps" and not any(cap["goal"] or cap["countries"] for cap in value):
        return ", ".join(map(_cap_text, value))
    if all(isinstance(item, str) and "," not in item for item in value):
        return ", ".join(value)
    return json.dumps(value, ensure_ascii=False)


def _cap_text(cap: dict[str, Any]) -> str:
    kind = "" if cap["type"] == "conversions" else f"/{cap['type']}"
    return f"{cap['value']}/{cap['period']}{kind}"
