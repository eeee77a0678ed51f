"""The worked money example, without a window."""

from __future__ import annotations

from decimal import Decimal

import pytest

from offersync_gui.ui.advertisers.money_example import money_example, plain
from offersync_gui.ui.advertisers.money_view import MoneyView


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


@pytest.mark.parametrize(
    ("rules", "line"),
    [
        ({}, "Rounded down to 4 decimals: of 1.2345678, publisher gets 0.9876"),
        ({"payout.decimals": "2"}, "Rounded down to 2 decimals: of 1.2345678, publisher gets 0.98"),
        (
            {"payout.min_margin": "2"},
            "At least 2.00 stays with you: of 3.00, publisher gets 1.00",
        ),
        (
            {},
            "If revenue falls to 5.00: publisher gets 4.00 at once, and you are told",
        ),
        (
            {"payout.on_drop": "apply", "payout.percent": "50"},
            "If revenue falls to 5.00: publisher gets 2.50 at once",
        ),
        (
            {"payout.on_drop": "hold"},
            "If revenue falls to 5.00: publisher still gets 8.00, and the offer is paused "
            "for your review",
        ),
    ],
)
def test_the_other_rules_have_their_lines(qtbot, rules, line):
    view = MoneyView()
    qtbot.addWidget(view)
    view.show_example(rules)
    assert line in view.more.splitlines()


def test_only_what_matters_is_said(qtbot):
    view = MoneyView()
    qtbot.addWidget(view)
    view.show_example({})
    assert "stays with you" not in view.more
    for text in ({"payout.mode": "none"}, {"payout.percent": "x"}):
        view.show_example(text)
        assert view.more == ""
