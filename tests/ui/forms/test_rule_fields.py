"""Storage rules as form fields, without a window."""

from __future__ import annotations

import pytest

from offersync_gui.domain.rules import RULES, SCHEDULE_KEYS
from offersync_gui.ui.forms.rule_fields import field_of, grouped, label_of, name_of


@pytest.mark.parametrize("key", RULES)
def test_every_rule_has_a_field_that_takes_its_default(key):
    spec = field_of(RULES[key])
    assert spec.name == name_of(key)
    cleaned = spec.clean(RULES[key].default)
    RULES[key].parse(cleaned)


def test_every_rule_is_in_exactly_one_group():
    found = [rule.key for _, rules in grouped(SCHEDULE_KEYS) for rule in rules]
    of_fields = {key for key in RULES if key.startswith("field.")}
    assert sorted(found) == sorted(RULES.keys() - SCHEDULE_KEYS - of_fields)


def test_values_are_shown_in_words():
    assert label_of(RULES["new.status"], "as_source") == "As the platform shows it"
    assert label_of(RULES["filter.os"], "Android,iOS") == "Android, iOS"
    assert label_of(RULES["auto_sync"], "true") == "On"
    assert label_of(RULES["payout.percent"], "80") == "80"
