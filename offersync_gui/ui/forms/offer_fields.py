"""Which form field a value of an offer is typed into. No widgets."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from offersync_gui.sync.field_values import TYPES
from offersync_gui.templates.fields import Choice, FieldSpec
from offersync_gui.ui.forms.rule_words import choice_label, example_text
from offersync_gui.ui.offers import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.templates.fields import Kind

_WORDS: Mapping[str, Mapping[str, words.Word]] = {
    "visibility": words.VISIBILITY,
    "source_status": words.SOURCE_STATUS,
    "approval": words.APPROVAL,
}
_KINDS: Mapping[str, Kind] = {
    "countries": "countries",
    "countries_excluded": "countries",
    "revenue": "money",
    "payout": "money",
    "hold_days": "number",
    "cookie_days": "number",
    "favourite": "bool",
}
_DATE, _WEB, _JSON = "2026-12-31", "https://example.com/", '[{"name": …}]'
_EXAMPLES: Mapping[str, str] = {
    "revenue": "12.50",
    "payout": "10.00",
    "currency": "EUR",
    "caps": "100/day, 2500/month/budget",
    "os": "Android, iOS",
    "devices": "mobile, tablet",
    "languages": "de, en",
    "categories": "Finance, Games",
    "starts_at": _DATE,
    "ends_at": _DATE,
    "source_updated_at": _DATE,
    "preview_url": _WEB,
    "tracking_url": _WEB,
    "tracking_url_raw": _WEB,
    "impression_url": _WEB,
    "logo_url": _WEB,
    "hold_days": "30",
    "cookie_days": "30",
    "payouts": '[{"revenue": "12.50", "currency": "EUR"}]',
    "landings": _JSON,
    "creatives": _JSON,
}


def value_field(name: str, spec: FieldSpec, *, optional: bool = False) -> FieldSpec:
    """``spec``, made to take a value of that field; ``optional``: it may stay empty in any case."""
    words_of = _literal(name)
    choices = tuple(Choice(value=word, label=_said(name, word)) for word in words_of)
    if choices and (optional or NoneType in get_args(TYPES[name])):
        choices = (Choice(value="", label="–"), *choices)
    example = _EXAMPLES.get(name, "")
    news = {
        "kind": "choice" if choices else _KINDS.get(name, "text"),
        "choices": choices,
        "placeholder": example_text(example) if example else "",
    }
    return spec.model_copy(update=news)


def _literal(name: str) -> tuple[str, ...]:
    """The words of which the field takes one; none where it takes more."""
    kind: Any = TYPES[name]
    for part in (kind, *get_args(kind)):
        if get_origin(part) is Literal:
            return get_args(part)
    return ()


def _said(name: str, word: str) -> str:
    return words.word(_WORDS[name], word).text if name in _WORDS else choice_label(word)
