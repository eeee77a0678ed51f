"""The options: what each takes, and which level wins."""

import pytest

from offersync_gui.domain.pricing import pricing
from offersync_gui.domain.rules import RULED, RULES, resolve


@pytest.mark.parametrize("spec", RULES.values(), ids=RULES)
def test_only_what_is_empty_by_default_may_be_empty(spec):
    assert all(spec.takes(text) == (not spec.default) for text in ("", " "))


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("payout.percent", "-1"),
        ("payout.amount", "1e99"),
        ("payout.min_margin", "NaN"),
        ("missing.after_hours", "99999999999"),
        ("limit_new", "9" * 5000),
        ("limit_new", "1_000"),
        ("limit_new", "\u0663"),
        ("filter.revenue_min", "1_000"),
        ("filter.revenue_min", "\u0663.5"),
        ("auto_sync", "perhaps"),
        ("take", "some"),
    ],
)
def test_what_no_rule_can_be_is_refused_in_words(key, text):
    with pytest.raises(ValueError, match=r"^must be "):
        RULES[key].parse(text)


def test_a_share_that_was_stored_empty_is_the_one_below():
    """An older version took it for 0 %, and publishers got nothing."""
    rules = resolve({"payout.percent": "60"}, {"payout.percent": "", "unknown": "1"})
    assert rules["payout.percent"] == 60
    assert pricing(rules)("10.00", "fixed") == "6.00"


def test_every_option_of_a_link_is_named_as_its_reason():
    assert set(RULED["tracking_url"]) == {key for key in RULES if key.startswith("tracking.")}
    assert {key for keys in RULED.values() for key in keys} <= RULES.keys()
