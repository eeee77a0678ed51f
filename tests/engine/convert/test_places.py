from __future__ import annotations

from typing import Any

import pytest
from pycountry import countries

from offersync_gui.engine.convert.places import country_names
from tests.engine.convert.cases import UNCLEAR, all_give, converted


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (["US", "ca", "us "], ["CA", "US"]),
        ("US,CA", ["CA", "US"]),
        ("DE;AT|CH", ["AT", "CH", "DE"]),
        ("NO", ["NO"]),
        ("no", ["NO"]),
        ("UK", ["GB"]),
        ("uk, EL", ["GB", "GR"]),
        ("USA", ["US"]),
        ("840", ["US"]),
        (["United States", "united kingdom", "NORWAY"], ["GB", "NO", "US"]),
        (["Russian Federation", "UAE", "SOUTHKOREA", "CZECHREPUBLIC"], ["AE", "CZ", "KR", "RU"]),
        (["Côte d\u2019Ivoire", "Bosnia & Herzegovina", "The Netherlands"], ["BA", "CI", "NL"]),
        ("Korea, Republic of", ["KR"]),
        (["Congo (Kinshasa)", "United States (US)", "St. Lucia"], ["CD", "LC", "US"]),
        *all_give([], "ALL", "worldwide", "All countries", "WW", "Any", "01", "*"),
        (["US", "ALL"], ["US"]),
        (["Atlantis", "eu"], ["Atlantis", "EU"]),
        ([{"country_code": "US", "country_name": "United States"}], ["US"]),
        ([{"name": "Texas"}, {"country_code": None, "name": "Mexico"}], ["MX", "Texas"]),
        ({"US": {"id": "840", "code": "US"}}, ["US"]),
        ({"840": {"code": "US"}}, ["US"]),
        ({"US": 1.35, "CA": 1.1}, ["CA", "US"]),
        ({"country_code": "US", "country_name": "United States"}, ["US"]),
        ([["US"], ["CA"]], ["CA", "US"]),
        ([None, "", "US"], ["US"]),
        *all_give([], None, "", [], {}, False, " ,;"),
        (True, UNCLEAR),
        ([True], UNCLEAR),
        (840, UNCLEAR),
        ([{"id": 840}], UNCLEAR),
        ([[["US"]]], UNCLEAR),
    ],
)
def test_countries(value: Any, expected: Any) -> None:
    assert converted("countries", value) == expected


def test_every_code_number_and_name_is_its_own_country() -> None:
    for country in countries:
        names = {word for key, word in country if key.endswith("name")}
        words = {country.alpha_2, country.alpha_3, country.numeric, *names}
        for word in words | {country.alpha_2.lower(), country.name.upper()}:
            assert converted("countries", word) == [country.alpha_2], word


def test_every_name_that_is_shown_is_read_back() -> None:
    shown = country_names()
    assert len(shown) == 250
    assert (shown["BO"], shown["RU"], shown["XK"]) == ("Bolivia", "Russia", "Kosovo")
    for code, name in shown.items():
        assert converted("countries", [name]) == [code]
        assert "," not in name


def test_answers_are_separate_lists() -> None:
    first = converted("countries", ["US"])
    first.append("changed")
    assert converted("countries", ["US"]) == ["US"]
