"""The worked money example, without a window."""

from __future__ import annotations

from decimal import Decimal

import pytest

from offersync_gui.ui.advertisers.money_example import money_example, plain


@pytest.mark.parametrize(
    ("rules", "payout", "percent"),
    [
        ({}, "8.00", "20"),
        ({"payout.percent": "75"}, "7.50", "25"),
        ({"payout.mode": "minus", "payout.amount": "1.25"}, "8.75", "12.5"),
        ({"payout.mode": "fixed", "payout.amount": "3"}, "3.00", "70"),
        ({"payout.mode": "same"}, "10.00", "0"),
        ({"payout.percent": "100", "payout.min_margin": "2"}, "8.00", "20"),
    ],
)
def test_what_goes_out_and_what_stays(rules, payout, percent):
    example = money_example(rules)
    assert example is not None
    assert example.payout == Decimal(payout)
    assert plain(example.percent) == percent
    assert example.revenue == example.payout + example.kept


def test_without_a_payout_nothing_goes_out():
    example = money_example({"payout.mode": "none"})
    assert example is not None
    assert example.payout is None


@pytest.mark.parametrize("text", ["abc", "120", "-1"])
def test_a_value_that_cannot_be_gives_no_example(text):
    assert money_example({"payout.percent": text}) is None


def test_other_rules_do_not_matter_to_the_example():
    assert money_example({"interval_minutes": "nonsense"}) is not None
