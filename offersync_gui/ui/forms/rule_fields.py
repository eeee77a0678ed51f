"""Storage rules as form fields, so that one set of widgets edits both. No widgets."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, get_args

from offersync_gui.domain.offer import Model
from offersync_gui.domain.rules import RULES
from offersync_gui.templates.fields import Choice, FieldSpec
from offersync_gui.ui.forms.rule_words import (
    GROUPS,
    any_text,
    choice_label,
    example_text,
    rule_help,
    rule_label,
    switch_label,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.domain.rules import RuleSpec
    from offersync_gui.templates.fields import Kind

_KINDS: dict[str, Kind] = {
    "choice": "choice",
    "integer": "number",
    "decimal": "number",
    "bool": "bool",
    "list": "text",
    "text": "text",
    "verbatim": "text",
    "map": "text",
    "approve": "text",
    "caps": "text",
}
_EXAMPLES = {
    "filter.countries": "DE, AT, CH",
    "filter.countries_excluded": "US, CA",
    "filter.os": "Android, iOS",
    "filter.devices": "mobile, tablet",
    "filter.currencies": "EUR, USD",
    "filter.categories": "Finance, Games",
    "filter.name_contains": "loan, credit",
    "filter.ids_allow": "1001, 1002",
    "filter.ids_deny": "1001, 1002",
    "tracking.remove": "utm_*, gclid",
    "new.approve_rules": "model=CPI and revenue>=1.5 -> active",
    "caps.default": "100/day, 2500/month/budget",
    "category.map": "Gaming=Games, Loans=Finance",
    "tracking.replace": "{sub}={source_id}",
}
_SHOWN_IF: dict[str, dict[str, tuple[str, ...]]] = {
    "payout.percent": {"payout_mode": ("percent",)},
    "payout.amount": {"payout_mode": ("minus", "fixed")},
    "caps.default": {"caps_mode": ("default", "source_or_default")},
}
_GROUP_OF = {
    "new": "entry",
    "take": "entry",
    "limit_new": "entry",
    "filter": "filters",
    "field": "fields",
    "caps": "fields",
    "category": "fields",
    "payout": "money",
    "tracking": "link",
}


def field_of(rule: RuleSpec) -> FieldSpec:
    """The form field that edits a rule; its name is :func:`name_of` the rule's key."""
    kind = _KINDS[rule.kind]
    choices = [Choice(value=word, label=choice_label(word)) for word in rule.choices]
    if rule.key.startswith("filter.countries"):
        kind = "countries"
    if rule.key == "filter.models":
        kind = "multi_choice"
        choices = [Choice(value=model, label=choice_label(model)) for model in get_args(Model)]
    return FieldSpec(
        name=name_of(rule.key),
        label=rule_label(rule),
        kind=kind,
        choices=tuple(choices),
        minimum=None if rule.minimum is None else Decimal(rule.minimum),
        maximum=None if rule.maximum is None else Decimal(rule.maximum),
        placeholder=_placeholder(rule),
        help=rule_help(rule),
        visible_if=_SHOWN_IF.get(rule.key, {}),
    )


def _placeholder(rule: RuleSpec) -> str:
    """An example that cannot be taken for a value."""
    if example := _EXAMPLES.get(rule.key):
        return example_text(example)
    return "" if rule.default else any_text()


def name_of(key: str) -> str:
    """A field's name knows no dot."""
    return key.replace(".", "_")


def label_of(rule: RuleSpec, text: str) -> str:
    """A rule's value as a person reads it; empty for none."""
    if rule.kind == "choice":
        return choice_label(text)
    if rule.kind == "bool":
        return switch_label(rule.parse(text))
    return ", ".join(rule.parse(text)) if rule.kind == "list" else text


def grouped(leave_out: frozenset[str]) -> Iterator[tuple[str, list[RuleSpec]]]:
    """The groups of the form with their rules, in the order in which rules are declared."""
    for group in GROUPS:
        rules = [
            rule
            for rule in RULES.values()
            if rule.key not in leave_out
            and not rule.key.startswith("field.")
            and _group(rule.key) == group
        ]
        if rules:
            yield group, rules


def _group(key: str) -> str:
    return _GROUP_OF.get(key.partition(".")[0], "status")
