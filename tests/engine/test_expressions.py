"""Expressions mean what JMESPath says, and cannot run away."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from typing import Any

import jmespath
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jmespath.exceptions import JMESPathError

from offersync_gui.engine.expressions import MAX_LENGTH, compile_expression
from offersync_gui.errors import TemplateError

RECORD: dict[str, Any] = {
    "id": 7,
    "title": "Acme",
    "empty": "",
    "none": None,
    "zero": 0,
    "currency": "USD",
    "odd key": {"a.b": 1},
    "links": [{"url": "https://a.example"}, {"url": None}, "text"],
    "payments": [
        {"revenue": 3, "country_exclude": False, "countries": ["US", "CA"], "os": []},
        {"revenue": 1, "country_exclude": True, "countries": ["DE"], "os": ["iOS"]},
        {"revenue": 2, "countries": None},
    ],
    "goals": {"1": {"title": "Install"}, "2": {"title": "Sale"}, "3": None},
    "numbers": [0, 1, "", "x", [], False],
    "nested": [[1, [2]], [3], None, 4],
}


def value_of(text: str, item: Any = None, root: Any = None) -> Any:
    return compile_expression(text)(RECORD if item is None else item, root or RECORD)


@pytest.mark.parametrize(
    "text",
    [
        "id",
        "missing",
        "id.deeper",
        '"odd key"."a.b"',
        "links[0].url",
        "links[-1]",
        "links[9].url",
        "title[0]",
        "payments[].revenue",
        "payments[*].countries",
        "payments[].countries[]",
        "payments[?!country_exclude].countries[]",
        "payments[?country_exclude == `true`].countries | [0]",
        "payments[?revenue >= `2`].revenue",
        "payments[?revenue > `1` && revenue < `3`]",
        "payments[?os].os[0]",
        "numbers[?@]",
        "payments[1:].revenue",
        "payments[::-1].revenue",
        "goals.*.title",
        "goals.*",
        "title.*",
        "nested[]",
        "nested[][]",
        "nested[][][]",
        "empty || none || title",
        "zero || title",
        "!zero",
        "!empty && !none && !missing",
        "empty && title",
        "title == 'Acme'",
        "id != `7.0`",
        "zero == `false`",
        "zero < title",
        "[id, title, missing]",
        "{a: id, b: links[].url}",
        "none.{a: id}",
        "payments[].{r: revenue, n: countries[0]}",
        "payments[].[revenue, os]",
        '`[1, {"a": 2.5}]`',
        "@",
        "@.id",
        "length(payments)",
        "sort(payments[].revenue)",
        "max_by(payments, &revenue).countries",
        "sort_by(payments, &revenue)[].revenue",
        "map(&revenue, payments)",
        "join('-', ['a', title])",
        "keys(goals)[0]",
        "not_null(none, missing, id)",
        "contains(title, 'cm')",
        "links[?type(@) == 'string']",
        "to_array(id)",
    ],
)
def test_equals_jmespath(text: str) -> None:
    try:
        expected = jmespath.search(text, RECORD)
    except TypeError:  # JMESPath for Python compares a text with a number, and fails
        expected = None
    found = value_of(text)
    assert found == expected
    assert type(found) is type(expected)


NAMES = st.sampled_from(["a", "b", "c"])
DATA = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "a", "x", "10"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=20,
)


def _combined(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    two = st.tuples(inner, inner)
    operators = st.sampled_from(["||", "&&", "==", "!=", "<", "<=", ">", ">=", "|"])
    return st.one_of(
        st.tuples(inner, NAMES).map(".".join),
        inner.map("({})[]".format),
        inner.map("{}[*]".format),
        inner.map("{}[].a".format),
        inner.map("{}.*".format),
        inner.map("{}[0]".format),
        inner.map("{}[1:]".format),
        inner.map("!({})".format),
        two.map(lambda pair: "({})[?{}]".format(*pair)),
        two.map(lambda pair: "[{}, {}]".format(*pair)),
        two.map(lambda pair: "({}).{{x: {}, y: @}}".format(*pair)),
        st.tuples(inner, operators, inner).map(lambda parts: "({}) {} ({})".format(*parts)),
        inner.map("to_array({})".format),
        two.map(lambda pair: "not_null({}, {})".format(*pair)),
    )


LEAVES = NAMES | st.sampled_from(["@", "`1`", "'a'", "`null`", "`[1, 2]`", "`true`"])
EXPRESSIONS = st.recursive(LEAVES, _combined, max_leaves=6)


@given(text=EXPRESSIONS, data=DATA)
@settings(max_examples=400, deadline=None)
def test_random_expressions_equal_jmespath(text: str, data: Any) -> None:
    try:
        expected = jmespath.search(text, data)
    except (JMESPathError, TypeError):
        assume(False)
    try:
        found = compile_expression(text)
    except TemplateError as error:
        assume("copies" not in error.detail and "constant" not in error.detail)
        raise
    assert found(data, data) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("items(goals)[*][0]", ["1", "2", "3"]),
        ("items(goals)[*].{id: [0], title: [1].title} | [1]", {"id": "2", "title": "Sale"}),
        ("items(goals) | [1]", ["2", {"title": "Sale"}]),
        ("lower(title)", "acme"),
        ("split(title, 'c')", ["A", "me"]),
        ("split(title, 'x')", ["Acme"]),
        ("split(empty, ',')", [""]),
    ],
)
def test_functions_of_the_community_edition(text: str, expected: Any) -> None:
    assert value_of(text) == expected


def test_root_is_the_whole_record_wherever_the_item_is() -> None:
    row = RECORD["payments"][0]
    assert value_of("$.currency", row) == "USD"
    assert value_of("$.links[0].url", row) == "https://a.example"
    assert value_of("$", row) is RECORD
    assert value_of("revenue > `2` && $.title", row) == "Acme"
    assert value_of("[?@ == $.currency]", ["USD", "EUR"]) == ["USD"]
    assert value_of("payments[].[revenue, $.id]") == [[3, 7], [1, 7], [2, 7]]
    assert value_of("sort_by(payments, &not_null($.missing, revenue))[0].revenue") == 1
    assert value_of("""['$.id', "$", `"$.id"`]""", {"$": 1}) == ["$.id", 1, "$.id"]


@pytest.mark.parametrize("text", ["a.$.b", "$a", "$$", "a$", "$.", "$.a.$"])
def test_root_stands_only_at_the_beginning(text: str) -> None:
    with pytest.raises(TemplateError):
        compile_expression(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("n == `0.1`", True),
        ("n < `0.2`", True),
        ("n > `0`", True),
        ("one == `1`", True),
        ("one == `true`", False),
        ("zero || 'x'", Decimal(0)),
        ("!zero", False),
        ("nan > `1`", None),
        ("n < 'text'", None),
        ("sum([n, n, n])", Decimal("0.3")),
        ("max([n, one])", Decimal("1.0")),
        ("sort_by(@.rows, &v)[0].v", Decimal("0.5")),
        ("type(n)", "number"),
        ("to_string(n)", "0.1"),
        ("to_number(n)", Decimal("0.1")),
        ("to_number('0.1')", Decimal("0.1")),
        ("to_number('12')", 12),
        ("to_number('x')", None),
    ],
)
def test_numbers_are_exact(text: str, expected: Any) -> None:
    data = {
        "n": Decimal("0.1"),
        "one": Decimal("1.0"),
        "zero": Decimal(0),
        "nan": Decimal("NaN"),
        "rows": [{"v": 2}, {"v": Decimal("0.5")}],
    }
    found = value_of(text, data)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    "text",
    [
        "length(id)",
        "keys(payments)",
        "keys(&id)",
        "sum(links)",
        "join('', `[1]`)",
        "items(payments)",
        "lower(id)",
        "split(title, '')",
        "split(id, ',')",
    ],
)
def test_function_on_the_wrong_kind_is_null(text: str) -> None:
    assert value_of(text) is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a" * (MAX_LENGTH + 1), "characters"),
        ("a" * 1_000_000, "characters"),
        ("(" * 60 + "a" + ")" * 60, "levels"),
        ("!" * 60 + "a", "levels"),
        ("!" * 1_900 + "a", "levels"),
        ("a[?" * 60 + "a" + "]" * 60, "levels"),
        ("`" + "[" * 900 + "]" * 900 + "`", "levels"),
        ("a | " * 60 + "a", "levels"),
        ("", "JMESPath"),
        ("a..b", "JMESPath"),
        ("a b", "JMESPath"),
        ("unknown(a)", "no function"),
        ("length()", "arguments"),
        ("length(a, b)", "arguments"),
        ("a[::0]", "slice"),
        ("&a", "function"),
    ],
)
def test_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(TemplateError) as caught:
        compile_expression(text)
    assert reason in caught.value.detail
    assert len(caught.value.title) < 120
    assert caught.value.next_step


@pytest.mark.parametrize(
    "text",
    [
        "[@,@][] | " * 40 + "@",
        "[@,@] | " * 40 + "@",
        "{a: @, b: @} | " * 12 + "@",
        "join('', [@,@]) | " * 30 + "@",
        "to_string([" * 10 + "@" + "])" * 10,
        "join(join(join(a[0], a), a), a)",
        "`[1,2,3]`[].[`[1,2,3]`[].[`[1,2,3]`[]]]",
        "a[].[$.a[].[$.a[].[$.a[]]]]",
        "map(&map(&map(&@, $.a), $.a), $.a)",
        "a[?$.a[?$.a[?b]]]",
    ],
)
def test_expression_that_could_outgrow_the_machine_is_refused(text: str) -> None:
    with pytest.raises(TemplateError):
        compile_expression(text)


def test_plain_paths_need_no_jmespath() -> None:
    code = (
        "import sys; from offersync_gui.engine.expressions import compile_expression as c;"
        "get = c('a.\"b c\"[0].d'); root = c('$.x');"
        "assert get({'a': {'b c': [{'d': 1}]}}, None) == 1 and root(None, {'x': 2}) == 2;"
        "assert 'jmespath' not in sys.modules; c('a[]'); assert 'jmespath' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
