"""Amounts and lists as people read them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from offersync_gui.ui.offers import figures
from offersync_gui.ui.offers.selection import spans


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1234.5678", "1,234.5678"),
        ("-0.50", "-0.50"),
        ("12345678901234567890.12", "12345678901234567890.12"),
        (None, ""),
    ],
)
def test_amounts_lose_no_digit(text: str | None, shown: str) -> None:
    assert figures.amount(text) == shown


def test_amounts_follow_the_locale() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German))
    assert figures.amount("1234.50") == "1.234,50"


@pytest.mark.parametrize(
    ("language", "typed", "plain"),
    [
        (QLocale.Language.English, "1,250", "1250"),
        (QLocale.Language.English, "1,250.5", "1250.5"),
        (QLocale.Language.English, "12,5", None),
        (QLocale.Language.German, "1.250,50", "1250.50"),
        (QLocale.Language.German, "12,5", "12.5"),
        (QLocale.Language.German, "ab", None),
        (QLocale.Language.English, "inf", None),
        (QLocale.Language.English, "", None),
    ],
)
def test_an_amount_is_read_as_it_is_shown(
    language: QLocale.Language, typed: str, plain: str | None
) -> None:
    QLocale.setDefault(QLocale(language))
    assert figures.typed(typed) == plain


def test_caps_are_short_in_a_cell_and_whole_in_a_sentence() -> None:
    clicks = {"value": "2000", "type": "clicks", "period": "day"}
    leads = {"value": "100.00", "type": "conversions", "period": "total"}
    assert figures.caps([clicks, leads]) == "2,000 clicks/d +1"
    assert figures.caps([leads]) == "100 total"
    assert figures.cap(clicks) == "2,000 clicks per day"


def test_countries_are_told_briefly() -> None:
    assert figures.countries({"countries": ["AT", "CH", "DE", "NO"]}) == "AT CH +2"
    assert figures.countries({"countries": [], "countries_excluded": ["US"]}) == "All but US"
    assert figures.countries({"countries": [], "countries_excluded": []}) == "Worldwide"


def test_spans_are_joined() -> None:
    assert spans([(4, 5), (0, 1), (2, 2), (5, 6)]) == [(0, 2), (4, 6)]
