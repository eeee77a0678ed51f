"""What a change of an offer is called: its field, its two sides, and who or what made it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from offersync_gui.domain.rules import RULES
from offersync_gui.ui import moments
from offersync_gui.ui.offers import figures
from offersync_gui.ui.widgets import status_look

if TYPE_CHECKING:
    from collections.abc import Callable

Change = dict[str, Any]

_FIELDS = {
    "name": QT_TRANSLATE_NOOP("Changes", "Name"),
    "description_html": QT_TRANSLATE_NOOP("Changes", "Description"),
    "description_text": QT_TRANSLATE_NOOP("Changes", "Description as text"),
    "source_status": QT_TRANSLATE_NOOP("Changes", "At the platform"),
    "approval": QT_TRANSLATE_NOOP("Changes", "Approval"),
    "preview_url": QT_TRANSLATE_NOOP("Changes", "Preview page"),
    "tracking_url": QT_TRANSLATE_NOOP("Changes", "Tracking link"),
    "tracking_url_raw": QT_TRANSLATE_NOOP("Changes", "Link of the platform"),
    "impression_url": QT_TRANSLATE_NOOP("Changes", "Impression link"),
    "payouts": QT_TRANSLATE_NOOP("Changes", "Payouts"),
    "countries": QT_TRANSLATE_NOOP("Changes", "Countries"),
    "countries_excluded": QT_TRANSLATE_NOOP("Changes", "Excluded countries"),
    "regions": QT_TRANSLATE_NOOP("Changes", "Regions"),
    "cities": QT_TRANSLATE_NOOP("Changes", "Cities"),
    "carriers": QT_TRANSLATE_NOOP("Changes", "Carriers"),
    "devices": QT_TRANSLATE_NOOP("Changes", "Devices"),
    "os": QT_TRANSLATE_NOOP("Changes", "Systems"),
    "browsers": QT_TRANSLATE_NOOP("Changes", "Browsers"),
    "languages": QT_TRANSLATE_NOOP("Changes", "Languages"),
    "categories": QT_TRANSLATE_NOOP("Changes", "Categories"),
    "tags": QT_TRANSLATE_NOOP("Changes", "Tags"),
    "caps": QT_TRANSLATE_NOOP("Changes", "Caps"),
    "starts_at": QT_TRANSLATE_NOOP("Changes", "Start"),
    "ends_at": QT_TRANSLATE_NOOP("Changes", "End"),
    "traffic_allowed": QT_TRANSLATE_NOOP("Changes", "Traffic allowed"),
    "traffic_forbidden": QT_TRANSLATE_NOOP("Changes", "Traffic forbidden"),
    "kpi_html": QT_TRANSLATE_NOOP("Changes", "Goals of the advertiser"),
    "restrictions_html": QT_TRANSLATE_NOOP("Changes", "Restrictions"),
    "logo_url": QT_TRANSLATE_NOOP("Changes", "Logo"),
    "creatives": QT_TRANSLATE_NOOP("Changes", "Creatives"),
    "landings": QT_TRANSLATE_NOOP("Changes", "Landing pages"),
    "app_id": QT_TRANSLATE_NOOP("Changes", "App"),
    "conversion_flow": QT_TRANSLATE_NOOP("Changes", "Conversion flow"),
    "hold_days": QT_TRANSLATE_NOOP("Changes", "Hold days"),
    "cookie_days": QT_TRANSLATE_NOOP("Changes", "Cookie days"),
    "source_updated_at": QT_TRANSLATE_NOOP("Changes", "Changed at the platform"),
    "status": QT_TRANSLATE_NOOP("Changes", "Status"),
    "visibility": QT_TRANSLATE_NOOP("Changes", "Visibility"),
    "revenue": QT_TRANSLATE_NOOP("Changes", "Revenue"),
    "revenue_type": QT_TRANSLATE_NOOP("Changes", "Kind of revenue"),
    "payout": QT_TRANSLATE_NOOP("Changes", "Payout"),
    "currency": QT_TRANSLATE_NOOP("Changes", "Currency"),
    "model": QT_TRANSLATE_NOOP("Changes", "Model"),
    "invalid_reasons": QT_TRANSLATE_NOOP("Changes", "Not complete"),
    "notes": QT_TRANSLATE_NOOP("Changes", "Notes"),
    "local_tags": QT_TRANSLATE_NOOP("Changes", "Your tags"),
    "favourite": QT_TRANSLATE_NOOP("Changes", "Favourite"),
}
# Why a status moved, where no storage rule did it.
_REASONS = {
    "source": QT_TRANSLATE_NOOP("Changes", "The platform"),
    "source_status": QT_TRANSLATE_NOOP("Changes", "Status at the platform"),
    "ends_at": QT_TRANSLATE_NOOP("Changes", "Its end"),
    "invalid": QT_TRANSLATE_NOOP("Changes", "Not complete"),
    "user": QT_TRANSLATE_NOOP("Changes", "You"),
}
_AMOUNTS = {"revenue", "payout"}
_MOMENTS = {"starts_at", "ends_at", "source_updated_at"}
_LONGEST_TIP = 600
_TAG = re.compile(r"<[^<>]*>")


def field_word(field: str | None) -> str:
    """``tracking_url`` as *Tracking link*; what has no word of ours in its own letters."""
    key = field or "status"
    word = key.replace("_", " ").capitalize()
    return _said(_FIELDS[key]) if key in _FIELDS else word


def rule_word(rule: str | None) -> str:
    """A storage rule by its label; no rule at all is the platform."""
    if rule in RULES:
        return QCoreApplication.translate("Rules", RULES[rule].label)
    return _said(_REASONS.get(rule or "source", rule))


def maker_word(change: Change) -> str:
    """Who or what made it: a person, the platform, or a storage rule."""
    return _said(_REASONS["user"]) if change.get("actor") == "user" else rule_word(change["rule"])


def side_text(change: Change, side: str) -> str:
    """``side`` is old or new. One line; of a list of parts only those that the other has not."""
    value, other = change[side], change["new" if side == "old" else "old"]
    if not isinstance(value, list):
        return _plain(value, change["field"] or "status")
    differing = [part for part in value if not isinstance(other, list) or part not in other]
    return ", ".join(_part(part, change["field"]) for part in differing) or "–"


def side_tip(change: Change, side: str) -> str:
    """The value itself, shortened; as JSON where it is no text."""
    value = change[side]
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=1)
    return text if len(text) <= _LONGEST_TIP else f"{text[:_LONGEST_TIP]}…"


def _said(word: object) -> str:
    return QCoreApplication.translate("Changes", str(word))


def _plain(value: Any, field: str) -> str:
    if value is None:
        return ""
    if field == "status":
        return status_look(str(value)).text
    if field in _AMOUNTS:
        return figures.amount(str(value))
    if field in _MOMENTS:
        return moments.cell(value)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return " ".join(_TAG.sub(" ", text).split())


def _part(part: Any, field: str) -> str:
    if isinstance(part, str):
        return part
    return _PARTS.get(field, _named)(part)


def _payout(part: Change) -> str:
    goal = part["title"] or part["goal"] or QCoreApplication.translate("Payouts", "Default")
    paid = figures.money(part, "payout") or figures.money(part, "revenue")
    where = figures.some(part["countries"])
    return " ".join(filter(None, [goal, paid, where]))


def _named(part: Change) -> str:
    """Of creatives, landing pages and systems."""
    named = next((part[key] for key in ("name", "url", "preview_url", "id") if part.get(key)), "")
    return str(named) or json.dumps(part, ensure_ascii=False)


_PARTS: dict[str, Callable[[Change], str]] = {"caps": figures.cap, "payouts": _payout}
