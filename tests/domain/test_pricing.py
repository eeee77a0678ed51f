"""From revenue to payout."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offersync_gui.domain import money
from offersync_gui.domain.pricing import pricing
from offersync_gui.domain.rules import resolve


def price(revenue, kind="fixed", **rules):
    return pricing(resolve({f"payout.{key}": value for key, value in rules.items()}))(revenue, kind)


@pytest.mark.parametrize(
    ("rules", "revenue", "payout"),
    [
        ({}, "10.00", "8.00"),
        ({}, "1.50", "1.20"),
        ({}, "0.3333", "0.2666"),
        ({"decimals": "2"}, "0.3333", "0.26"),
        ({"percent": "100"}, "12.345678", "12.3456"),
        ({"percent": "100", "decimals": "6"}, "12.345678", "12.345678"),
        ({"mode": "minus", "amount": "0.5"}, "2.00", "1.50"),
        ({"mode": "minus", "amount": "5"}, "2.00", "0.00"),
        ({"mode": "fixed", "amount": "1"}, "2.00", "1.00"),
        ({"mode": "fixed", "amount": "3"}, "2.00", "2.00"),
        ({"mode": "same"}, "2.00", "2.00"),
        ({"mode": "same", "min_margin": "0.25"}, "2.00", "1.75"),
        ({"mode": "none"}, "2.00", None),
        ({}, None, None),
    ],
)
def test_the_rule_in_force_decides(rules, revenue, payout):
    assert price(revenue, **rules) == payout


def test_a_margin_in_money_does_not_bind_percentages():
    assert price("10.00", "percent", min_margin="5") == "8.00"


@pytest.mark.parametrize("rules", [{"mode": "fixed", "amount": "5"}, {"min_margin": "5"}])
def test_no_share_is_above_the_one_that_comes_in(rules):
    assert money.parse(price("3.00", "percent", **rules)) <= 3


@pytest.mark.parametrize("revenue", ["1" * 40, "1" + "0" * 99, "123456789012345678901234567890.12"])
def test_a_figure_of_any_size_is_exact(revenue):
    assert money.parse(price(revenue, mode="same")) == Decimal(revenue)
    assert money.parse(price(revenue, percent="100")) == Decimal(revenue)


@given(
    st.decimals(min_value=0, max_value=10**6, places=6),
    st.decimals(min_value=0, max_value=100, places=2),
)
def test_no_publisher_gets_more_than_comes_in(revenue, share):
    payout = money.parse(price(money.to_text(revenue), percent=str(share)))
    assert 0 <= payout <= revenue
