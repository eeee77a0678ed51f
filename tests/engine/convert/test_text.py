from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.engine.convert.cases import UNCLEAR, converted


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("12", "12"),
        (12, "12"),
        (Decimal("1.0"), "1.0"),
        (Decimal("1E+2"), "100"),
        (2**70, "1180591620717411303424"),
        ("  x \n", "x"),
        ("a\x00b\x1bc", "abc"),
        ("one\r\ntwo\tthree", "one\ntwo\tthree"),
        ("lone \ud83d surrogate", "lone \ufffd surrogate"),
        ("\ud83d\ude00", "\U0001f600"),
        ("R&amp;D &#39;quoted&#x27;", "R&D 'quoted'"),
        ("&amp;lt;", "&lt;"),
        ("?a=1&copy=2&amp", "?a=1&copy=2&amp"),
        ("&#0;&#xD800;", "\ufffd\ufffd"),
        ("<b>bold</b>", "<b>bold</b>"),
        ("\u202f\u00a0 ", None),
        ("\x00", None),
        ("", None),
        (None, None),
        (True, UNCLEAR),
        ([], UNCLEAR),
        ({}, UNCLEAR),
        (Decimal("NaN"), UNCLEAR),
        (Decimal("1e999999999"), UNCLEAR),
        (10**100, UNCLEAR),
    ],
)
def test_text(value: Any, expected: Any) -> None:
    assert converted("text", value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (" Acme \n Puzzle\u2028US ", "Acme Puzzle US"),
        ("<script>alert(1)</script> &lt;b&gt;", "<script>alert(1)</script> <b>"),
        ("&nbsp;", None),
        (4321, "4321"),
        (["x"], UNCLEAR),
    ],
)
def test_name(value: Any, expected: Any) -> None:
    assert converted("name", value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("007", "007"),
        (7, "7"),
        ("65a1b2c3d4e5f60718293a4b", "65a1b2c3d4e5f60718293a4b"),
        (9223372036854775808, "9223372036854775808"),
        ("8011204477310093311", "8011204477310093311"),
        (Decimal("1.0"), "1.0"),
        (1, "1"),
        ("a&amp;b", "a&amp;b"),
        (" 12 ", "12"),
        (0, "0"),
        ("", None),
        (None, None),
        (True, UNCLEAR),
        ({"id": 1}, UNCLEAR),
    ],
)
def test_identifier(value: Any, expected: Any) -> None:
    assert converted("identifier", value) == expected
