from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from offersync_gui.engine.convert import Context
from tests.engine.convert.cases import UNCLEAR, all_give, converted


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        *all_give(True, True, 1, "1", "true", "TRUE", "yes", "Y", "on", Decimal(1)),
        *all_give(False, False, 0, "0", "false", "No", "n", "off"),
        *all_give(None, None, "", " "),
        *all_give(UNCLEAR, "approved", 2, [], {}, "2", Decimal("NaN")),
    ],
)
def test_boolean(value: Any, expected: Any) -> None:
    assert converted("boolean", value) == expected


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        ("CPA", ["cpa", "CPE", "cpa_flat", "cpa_both", "CPA+CPS", "fixed", "mixed"]),
        ("CPL", ["cpl", "Lead", "$ per lead"]),
        ("CPS", ["cps", "sale", "advanced sale", "first_cps"]),
        ("CPI", ["cpi", "CPI_2", "CPI (Download, Install & Open)", "install"]),
        ("CPC", ["cpc", "click"]),
        ("CPM", ["cpm"]),
        ("RevShare", ["revshare", "Rev Share", "percent", "cpa_percentage", "% of sale"]),
        ("Other", ["prv", "dynamic", "???"]),
        (None, ["", None]),
        (UNCLEAR, [1, True, [], {}]),
    ],
)
def test_model(expected: str | None, words: list[Any]) -> None:
    assert {repr(word): converted("model", word) for word in words} == {
        repr(word): expected for word in words
    }


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        ("USD", ["usd", "USD", "$", "US$", "US Dollars", "US-Dollar", "dollar", "USD ($)"]),
        ("EUR", ["€", "Euro", "EUR - Euro"]),
        ("GBP", ["£", "British Pounds", "pound sterling"]),
        ("AUD", ["A$", "AU$"]),
        ("CAD", ["C$"]),
        ("BRL", ["R$"]),
        ("INR", ["₹", "Rs.", "Indian Rupee"]),
        ("PLN", ["zł"]),
        ("RUB", ["rub", "₽", "\u0440\u0443\u0431."]),
        ("JPY", ["¥"]),
        ("XYZ", ["xyz"]),
        (None, ["", None]),
        (UNCLEAR, ["kr", "Coins", "12", 1, True, [], "x" * 100]),
    ],
)
def test_currency(expected: str | None, words: list[Any]) -> None:
    assert {repr(word): converted("currency", word) for word in words} == {
        repr(word): expected for word in words
    }


def test_empty_currency_is_the_advertisers_own() -> None:
    assert converted("currency", None, Context(currency="EUR")) == "EUR"
    assert converted("currency", "usd", Context(currency="EUR")) == "USD"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"ru": "r", "de": "d", "en": "e"}, "d"),
        ({"ru": "r", "de": " ", "en": "e"}, "e"),
        ({"ru": "r", "de": None, "en": ""}, "r"),
        ({"DE-at": "d"}, "d"),
        ({"den": "x", "en_US": "e"}, "e"),
        ({"en": ""}, None),
        ({}, None),
        ([], None),
        (None, None),
        ("plain", "plain"),
        ([1], UNCLEAR),
        ({"en": {"x": 1}}, UNCLEAR),
    ],
)
def test_language_map(value: Any, expected: Any) -> None:
    assert converted("language_map", value, Context(language="de")) == expected
