from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offersync_gui.engine.convert.money import Money, money_parts
from offersync_gui.engine.convert.numbers import decimal_text
from tests.engine.convert.cases import UNCLEAR, all_give, converted


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1, "1.00"),
        (Decimal("12.345678"), "12.345678"),
        (Decimal("0.30000000000000004"), "0.30000000000000004"),
        (0.1, "0.10"),
        ("1.5", "1.50"),
        ("0.00000", "0.00"),
        ("-0", "0.00"),
        ("1.0E-5", "0.00001"),
        (".5", "0.50"),
        ("5.", "5.00"),
        ("1,250.00", "1250.00"),
        ("1,234", "1234.00"),
        ("1.234", "1.234"),
        ("0,123", "0.123"),
        ("1234,567", "1234.567"),
        ("12,50", "12.50"),
        ("1.234,56", "1234.56"),
        ("1.234.567", "1234567.00"),
        ("1 234,50", "1234.50"),
        ("1\u00a0234\u00a0567.5", "1234567.50"),
        ("1'234.50", "1234.50"),
        ("12,34,567.00", "1234567.00"),
        ("$1,234.56", "1234.56"),
        ("-$5", "-5.00"),
        ("$-5", "-5.00"),
        ("\u22125", "-5.00"),
        ("€12,50", "12.50"),
        ("12,50 €", "12.50"),
        ("80RUB", "80.00"),
        ("USD 8.00", "8.00"),
        ("1.90 USD", "1.90"),
        ("R$ 10", "10.00"),
        ("US$5.00 USD", "5.00"),
        ("", None),
        ("  ", None),
        (None, None),
        ("5%", UNCLEAR),
        ("5 10", UNCLEAR),
        ("1,2,3", UNCLEAR),
        ("1.2.3", UNCLEAR),
        ("1,23.4", UNCLEAR),
        ("--5", UNCLEAR),
        ("5-10", UNCLEAR),
        ("$5 €6", UNCLEAR),
        ("$5 €", UNCLEAR),
        ("5 apples", UNCLEAR),
        ("up to $5", UNCLEAR),
        ("$ 5.00 per lead", UNCLEAR),
        ("0x10", UNCLEAR),
        ("1_000", UNCLEAR),
        ("\u0663", UNCLEAR),
        ("New", UNCLEAR),
        ("1e999", UNCLEAR),
        ("9" * 100, UNCLEAR),
        (Decimal("1e999"), UNCLEAR),
        (Decimal("NaN"), UNCLEAR),
        (Decimal("-Infinity"), UNCLEAR),
        (float("nan"), UNCLEAR),
        (float("inf"), UNCLEAR),
        (True, UNCLEAR),
        (False, UNCLEAR),
        ([1], UNCLEAR),
        ({}, UNCLEAR),
    ],
)
def test_decimal(value: Any, expected: Any) -> None:
    assert converted("decimal", value) == expected


@given(st.decimals(min_value=0, max_value=10**12, allow_nan=False, places=6))
def test_every_grouping_of_an_amount_is_read_back_exactly(amount: Decimal) -> None:
    english = f"{amount:,f}"
    european = english.translate(str.maketrans(",.", ".,"))
    for text in (f"{amount:f}", english, european, f"${english}", f"{european} €"):
        assert Decimal(converted("decimal", text)) == amount


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20))
def test_numbers_go_through_exactly(amount: Decimal) -> None:
    found = converted("decimal", amount)
    assert found == UNCLEAR or Decimal(found) == amount
    assert found != UNCLEAR or amount.adjusted() < -60


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("5%", "5.00"),
        ("5", "5.00"),
        ("5,00 %", "5.00"),
        ("%5", "5.00"),
        (Decimal("0.65"), "0.65"),
        ("5 USD", UNCLEAR),
        ("2%-10%", UNCLEAR),
        (None, None),
    ],
)
def test_percent(value: Any, expected: Any) -> None:
    assert converted("percent", value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Decimal("0.0412"), "4.12"),
        ("0.0586546", "5.86546"),
        (0.07, "7.00"),
        (1, "100.00"),
        ("5%", UNCLEAR),
        (Decimal("1e60"), UNCLEAR),
        ("", None),
    ],
)
def test_fraction_to_percent(value: Any, expected: Any) -> None:
    assert converted("fraction_to_percent", value) == expected


@pytest.mark.parametrize(
    ("value", "amount", "low", "high", "currency", "kind"),
    [
        ("80RUB", "80.00", None, None, "RUB", "fixed"),
        ("0.65%", "0.65", None, None, None, "percent"),
        ("2%-10%", "10.00", "2.00", "10.00", None, "percent"),
        ("5-10%", "10.00", "5.00", "10.00", None, "percent"),
        ("USD 8.00 - USD 28.00", "28.00", "8.00", "28.00", "USD", "fixed"),
        ("$5 to 10", "10.00", "5.00", "10.00", "USD", "fixed"),
        ("5 – 5", "5.00", None, None, None, "fixed"),
        (Decimal("50.00"), "50.00", None, None, None, "fixed"),
        (None, None, None, None, None, None),
        ("10%-2%", *[UNCLEAR] * 5),
        ("5% - USD 3", *[UNCLEAR] * 5),
        ("USD 1 - EUR 2", *[UNCLEAR] * 5),
        ("2030-01-02", *[UNCLEAR] * 5),
        ("USD 8.00 - USD 28.00, 2.00% - 7.00%", *[UNCLEAR] * 5),
    ],
)
def test_money(value: Any, amount: Any, low: Any, high: Any, currency: Any, kind: Any) -> None:
    expected = {"amount": amount, "min": low, "max": high, "currency": currency, "type": kind}
    assert {part: converted("money", value, part=part) for part in expected} == expected


@pytest.mark.parametrize(
    ("value", "amount", "kind"),
    [
        ("The payout is 5.60% of sales.", "5.60", "percent"),
        ("The payout is $5.", "5.00", "fixed"),
        ("sale : 0-500 10% | 500-2000 12.5% | 2000 and above 15%", "15.00", "percent"),
        ("EUR 5 and 3%", UNCLEAR, UNCLEAR),
        ("flat : 0 and above 2", UNCLEAR, UNCLEAR),
        ("no money here", UNCLEAR, UNCLEAR),
    ],
)
def test_money_found_in_a_sentence(value: str, amount: str, kind: str) -> None:
    assert converted("money", value, find=True) == amount
    assert converted("money", value, find=True, part="type") == kind


def test_zero_has_no_sign() -> None:
    decimal_text.cache_clear()
    assert [decimal_text(Decimal(zero)) for zero in ("-0", "0", "-0.000")] == ["0.00"] * 3


def test_money_parts() -> None:
    assert money_parts("A$1,234.56") == Money(Decimal("1234.56"), "AUD")
    assert money_parts("7 %") == Money(Decimal(7), None, is_percent=True)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("30", 30),
        (30, 30),
        (Decimal("12.0"), 12),
        ("1,000", 1000),
        ("12.5", UNCLEAR),
        (2**63 - 1, 2**63 - 1),
        (2**63, UNCLEAR),
        (Decimal("1e999999999"), UNCLEAR),
        (True, UNCLEAR),
        ("", None),
    ],
)
def test_integer(value: Any, expected: Any) -> None:
    found = converted("integer", value)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        *all_give(None, 0, -1, "0", "-1", "0.00", "", None, False),
        *all_give(None, "unlimited", "No limit", "none", "N/A", "∞"),
        (100, "100"),
        ("100", "100"),
        ("100.00", "100"),
        ("5,000.50", "5000.5"),
        (Decimal("99.5"), "99.5"),
        (True, UNCLEAR),
        ("soon", UNCLEAR),
        ("5%", UNCLEAR),
        ([], UNCLEAR),
    ],
)
def test_cap_value(value: Any, expected: Any) -> None:
    assert converted("cap_value", value) == expected


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        ("30d", "day", 30),
        ("1y", "day", 365),
        ("7d", "day", 7),
        ("0s", "day", 0),
        ("720 hours", "day", 30),
        ("1 Week", "day", 7),
        ("30 DAY", "day", 30),
        ("Up to 24 hours", "day", 1),
        ("36h", "day", 2),
        (30, "day", 30),
        ("30", "day", 30),
        ("720", "hour", 30),
        ("2", "month", 60),
        ("3 fortnights", "day", UNCLEAR),
        ("30m", "day", UNCLEAR),
        ("-5", "day", UNCLEAR),
        (True, "day", UNCLEAR),
        ("", "day", None),
    ],
)
def test_days(value: Any, unit: str, expected: Any) -> None:
    assert converted("days", value, unit=unit) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Up to 24 hours", 1),
        ("Usually 30 minutes, at times 3 days.", 3),
        ("1-3 days", 3),
        ("a 30-day hold", 30),
        ("Instant", None),
        ("Reach level 20", None),
        ("20 coins in 48 hours", 2),
        (12, 12),
        ("", None),
    ],
)
def test_days_inside_a_text(text: Any, expected: Any) -> None:
    assert converted("days", text, find=True) == expected
