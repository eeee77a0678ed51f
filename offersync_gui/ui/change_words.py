"""What a change of an offer is called: its field, its two sides, and who or what made it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from offersync_gui.domain.rules import RULES
from offersync_gui.ui import moments
from offersync_gui.ui.forms.rule_words import rule_label
from offersync_gui.ui.offers import figures
from offersync_gui.ui.widgets import status_look

if TYPE_CHECKING:
    from collections.abc import Callable

Change = dict[str, Any]

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


def rule_word(rule: str | None) -> str:
    """A storage rule by its label; no rule at all is the platform."""
    if rule in RULES:
        return rule_label(RULES[rule])
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


def value_text(field: str, value: Any) -> str:
    """A value of a field, in one line."""
    return side_text({"field": field, "old": None, "new": value}, "new")


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
