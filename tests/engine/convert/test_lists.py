from __future__ import annotations

from typing import Any

import pytest

from tests.engine.convert.cases import UNCLEAR, all_give, converted


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Games, Mobile,,Games,", ["Games", "Mobile"]),
        (["b", "a", "b ", None, ""], ["b", "a"]),
        (["Loans, credits"], ["Loans, credits"]),
        ("Recreation &amp; Leisure", ["Recreation & Leisure"]),
        ([1, 2], ["1", "2"]),
        (12, ["12"]),
        ([["a"], ["b"]], ["a", "b"]),
        *all_give([], None, "", [], False, ","),
        ({"a": 1}, UNCLEAR),
        ([{"a": 1}], UNCLEAR),
        (True, UNCLEAR),
        ([[["a"]]], UNCLEAR),
    ],
)
def test_text_list(value: Any, expected: Any) -> None:
    assert converted("text_list", value) == expected


@pytest.mark.parametrize(
    ("separator", "expected"),
    [("\n", ["a;b", "c,d"]), (",;\n", ["a", "b", "c", "d"]), ("", ["a;b c,d"])],
)
def test_separators_are_single_characters(separator: str, expected: list[str]) -> None:
    assert converted("text_list", "a;b\nc,d", separator=separator) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ([{"name": "Games"}, {"name": "Games"}, {"name": " Mobile "}], ["Games", "Mobile"]),
        ({"52": {"id": "52", "name": "Finance"}}, ["Finance"]),
        ({"name": "Only"}, ["Only"]),
        ({"1": "Install", "2": "Sale"}, ["Install", "Sale"]),
        (["plain", {"name": None}, {"id": 1}, None], ["plain"]),
        *all_give([], None, "", [], {}, False),
        ([{"name": {"en": "x"}}], UNCLEAR),
        ([True], UNCLEAR),
    ],
)
def test_names_of(value: Any, expected: Any) -> None:
    assert converted("names_of", value) == expected


def test_names_of_another_key() -> None:
    assert converted("names_of", [{"title": "Push"}], key="title") == ["Push"]
