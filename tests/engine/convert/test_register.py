"""What holds for every converter: its register entry, and that nothing but Unclear is raised."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offersync_gui.domain.offer import OsTarget
from offersync_gui.engine.convert import CONVERTERS, Unclear, make_converter
from offersync_gui.errors import TemplateError
from tests.engine.convert.cases import UNCLEAR, converted

LISTS = {"countries", "devices", "names_of", "os_targets", "text_list"}
KINDS: dict[str, type] = {"boolean": bool, "days": int, "integer": int}

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**20), 10**20),
    st.decimals(),
    st.floats(),
    st.text(),
    st.text(st.characters(codec=None, categories=["Cs", "Cc", "Lu", "Zs"])),
    st.sampled_from(["5%", "$", "1,2", "2031-05-01", "http://", "&lt;", "-", "1:OS:", "id1"]),
    st.from_regex(r"[0-9a-zA-Z$€%.,:/<>&; +-]{1,12}", fullmatch=True),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["name", "code", "en", "min", "7"]), inner, max_size=3)
    ),
    max_leaves=6,
)
HOSTILE: list[Any] = [
    Decimal("1e999999999"),
    Decimal("-1e-999999999"),
    Decimal("0e999999999"),
    Decimal("sNaN"),
    10**4000,
    10**5000,
    "9" * 100_000,
    " " * 200_000,
    "5" + " " * 200_000 + "5",
    "(" * 200_000,
    "<a " * 50_000,
    "&" * 200_000,
    "a," * 50_000,
    "http://" * 20_000,
    ["a"] * 50_000,
    [[[[[]]]]],
    {"name": {"name": []}},
    "\ud800" * 1000,
    object(),
]


def _check(kind: str, value: Any) -> None:
    found = converted(kind, value)
    if found == UNCLEAR:
        assert len(Unclear(value).sample) <= 80
    elif kind in LISTS:
        part = OsTarget if kind == "os_targets" else str
        assert isinstance(found, list)
        assert all(isinstance(row, part) for row in found)
    else:
        assert found is None or type(found) is KINDS.get(kind, str)
        assert found != ""


@pytest.mark.parametrize("kind", CONVERTERS)
@given(value=VALUES)
@settings(max_examples=60, deadline=None)
def test_only_unclear_is_raised_and_the_type_holds(kind: str, value: Any) -> None:
    _check(kind, value)


@pytest.mark.parametrize("kind", CONVERTERS)
def test_hostile_values_do_no_harm(kind: str) -> None:
    for value in HOSTILE:
        _check(kind, value)


@pytest.mark.parametrize("kind", CONVERTERS)
@pytest.mark.parametrize("nothing", [None, "", "  "])
def test_empty_in_is_empty_out(kind: str, nothing: str | None) -> None:
    assert converted(kind, nothing) == ([] if kind in LISTS else None)


def test_every_converter_is_described() -> None:
    for name, entry in CONVERTERS.items():
        assert entry.name == name
        assert entry.doc.endswith("."), entry.doc
        assert "\n" not in entry.doc
        assert all(
            parameter.default in (parameter.choices or (parameter.default,))
            for parameter in entry.parameters
        )


def test_parameters_are_listed() -> None:
    zone, day, order = CONVERTERS["date"].parameters
    assert (zone.name, zone.default, zone.choices) == ("zone", "", ())
    assert (day.name, day.default, day.choices) == ("day", "start", ("start", "end"))
    assert order.name == "order"


@pytest.mark.parametrize(
    ("kind", "parameters", "reason"),
    [
        ("dat", {}, "none of that name"),
        ("date", {"zon": "UTC"}, "“zon”"),
        ("date", {"day": "noon"}, "start, end"),
        ("date", {"day": 1}, "str"),
        ("money", {"find": "yes"}, "bool"),
        ("text", {"separator": ","}, "“separator”"),
        ("date", {"zon": "UTC", "day": "noon"}, "“zon” is not one of its parameters. “day”"),
    ],
)
def test_bad_parameters_are_refused_with_every_reason(
    kind: str, parameters: dict[str, object], reason: str
) -> None:
    with pytest.raises(TemplateError) as caught:
        make_converter(kind, parameters)
    assert reason in caught.value.detail


def test_sample_is_short_and_printable() -> None:
    assert Unclear("a\x00\n" + "b" * 500).sample == "a\ufffd\ufffd" + "b" * 77
    assert len(Unclear([["x" * 100] * 100] * 100).sample) <= 80
    assert "digits" in Unclear(10**5000).sample
