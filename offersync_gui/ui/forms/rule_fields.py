"""Storage rules as form fields, so that one set of widgets edits both. No widgets."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, get_args

from offersync_gui.domain.offer import Model
from offersync_gui.domain.rules import RULES
from offersync_gui.templates.fields import Choice, FieldSpec
from offersync_gui.ui.forms.offer_fields import value_field
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

FIELD = "field."
"""What the keys begin with that are about single fields of an offer."""
_KINDS: dict[str, Kind] = {
    "choice": "choice",
    "countries": "countries",
    "models": "multi_choice",
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
_SPECIAL = {
    "filter.countries": "countries",
    "filter.countries_excluded": "countries",
    "filter.models": "models",
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
    spec = FieldSpec(
        name=name_of(rule.key),
        label=rule_label(rule),
        kind=_KINDS[_SPECIAL.get(rule.key, rule.kind)],
        choices=tuple(Choice(value=word, label=choice_label(word)) for word in _choices(rule)),
        minimum=None if rule.minimum is None else Decimal(rule.minimum),
        maximum=None if rule.maximum is None else Decimal(rule.maximum),
        placeholder=_placeholder(rule),
        help=rule_help(rule),
        visible_if=_SHOWN_IF.get(rule.key, {}),
    )
    field, _, part = rule.key.removeprefix(FIELD).partition(".")
    if rule.key.startswith(FIELD) and part in {"value", "default"}:
        return value_field(field, spec, optional=True)
    return spec


def checked(rule: RuleSpec, spec: FieldSpec, text: str) -> str:
    """The text as it is stored. Raises ValueError with what the command line says."""
    from offersync_gui.sync.rule_values import rule_problem

    cleaned = rule.tidy(text) if rule.key.startswith(FIELD) else spec.clean(text)
    if problem := rule_problem(rule.key, cleaned):
        raise ValueError(problem)
    return cleaned


def _choices(rule: RuleSpec) -> tuple[str, ...]:
    return get_args(Model) if rule.key == "filter.models" else rule.choices


def _placeholder(rule: RuleSpec) -> str:
    """An example that cannot be taken for a value."""
    if example := _EXAMPLES.get(rule.key):
        return example_text(example)
    return "" if rule.default or rule.key.startswith(FIELD) else any_text()


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
    """The groups of the form with their rules, in the order in which rules are declared;
    without those of single fields, which come one by one (see ``field_blocks``).
    """
    for group in GROUPS:
        rules = [
            rule
            for rule in RULES.values()
            if rule.key not in leave_out
            and not rule.key.startswith(FIELD)
            and _group(rule.key) == group
        ]
        if rules:
            yield group, rules


def _group(key: str) -> str:
    return _GROUP_OF.get(key.partition(".")[0], "status")
