"""Templates that somebody made to do harm: endless, huge, or after the keys."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

from offersync_gui.engine.check import check_template_file
from offersync_gui.engine.expressions import compile_expression
from offersync_gui.errors import TemplateError
from offersync_gui.templates.fields import FieldSpec
from tests.faults.own_network import (
    NEW_ID,
    OwnNetwork,
    imported_never,
    own_text,
    put_back,
    refused_by_name,
    rewrite,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.trial import Trial

MOST_SECONDS = 1.0
MOST_LETTERS = 2 * 10**7


NETWORK = OwnNetwork


DEEP = {
    "brackets": "(" * 5000 + "id" + ")" * 5000,
    "lists": "[" * 5000 + "id" + "]" * 5000,
    "not": "!" * 5000 + "id",
    "or": "id" + "||id" * 5000,
    "calls": "not_null(" * 5000 + "id" + ")" * 5000,
    "path": "a" + ".a" * 5000,
    "pipes": "id" + " | id" * 5000,
    "long": f"contains(id, '{'x' * 1_000_000}')",
}


def with_title(text: str) -> tuple[str, str]:
    """A change of the sound template by which the name of offers is ``text``."""
    return 'name = "title"', f"name = '''{text}'''"


@pytest.mark.fault("L03")
@pytest.mark.parametrize("kind", DEEP)
def test_an_expression_that_is_too_deep_or_too_long_is_refused(
    trial: Trial, tmp_path: Path, kind: str
) -> None:
    """When it is checked, and also where the file was put into the folder by hand."""
    path = tmp_path / "newcomer.toml"
    old, new = with_title(DEEP[kind])
    path.write_text(own_text(NEW_ID).replace(old, new, 1), encoding="utf-8")
    _, problems = check_template_file(path)
    assert [problem.path for problem in problems] == ["offer.name"]
    if kind in ("brackets", "long"):
        imported_never(trial, path)
    rewrite(trial, with_title(DEEP[kind]))
    refused_by_name(trial)
    put_back(trial)


@pytest.mark.fault("L03")
@pytest.mark.parametrize(
    "text", ["a = " + "[" * 5000, "a = " + "{a=" * 5000, "a." * 5000 + "a = 1"], ids=len
)
def test_a_file_that_is_too_deep_is_refused(trial: Trial, tmp_path: Path, text: str) -> None:
    path = tmp_path / "newcomer.toml"
    path.write_text(text, encoding="utf-8")
    template, problems = check_template_file(path)
    assert template is None
    assert problems
    imported_never(trial, path)
    assert trial.sync().state == "ok"


ENDLESS = {
    "doubling": "@" + " | [@,@][]" * 40,
    "nested doubling": "to_string(@)" + " | [@,@] | to_string(@)" * 20,
    "joins": "title" + " | join('', [@,@])" * 40,
    "filters": "payments" + "[?payments[?payments[?payments]]]" * 20,
    "sorts": "sort_by(payments, &to_string(@))" + "[].countries[]" * 30,
    "flattened": "[payments,payments]" + "[]" * 40,
    "constants": "payments[].[`[1,2,3]`[].[`[1,2,3]`[]]]",
    "maps": "map(&map(&map(&@, $.payments), $.payments), payments)",
    "merges": "merge(@,@)" + " | {a: @, b: @}" * 30,
    "escapes": "to_string(title)" + " | to_string(@)" * 30,
}
LARGE: dict[str, Any] = {
    "title": 'x\\"' * 1000,
    "payments": [{"countries": ["NO", "SE"], "payments": [{"payments": []}]}] * 1000,
}


@pytest.mark.fault("L05")
@pytest.mark.parametrize("kind", ENDLESS)
def test_no_expression_goes_on_for_ever(kind: str) -> None:
    """Refused, or done with a large record in a moment."""
    start = time.perf_counter()
    assert len(str(value_of(ENDLESS[kind]))) < MOST_LETTERS
    assert time.perf_counter() - start < MOST_SECONDS


def value_of(text: str) -> Any:
    try:
        expression = compile_expression(text)
    except TemplateError:
        return None
    return expression(LARGE, LARGE)


PATTERNS = [
    "(a+)+",
    "(a|a)*b",
    "(a|aa)+b",
    "(.*)*x",
    "(?:a?){40}a{40}",
    "a?" * 40 + "a" * 40,
    "a*" * 30 + "b",
    "(?>(a+)+)b",
    r"(a+)\1+\1+b",
    r"^(\w+\s?)*$",
    "(?=(a+)+b)a",
    "(?:(?=a*a*b)a)++b",
    "(" * 400 + "a" + ")" * 400,
    "a{99999999999999999999}",
    "(" * 100 + "a" + "){100}" * 100,
    "a" * 1_000_000,
]
SLOWEST = ["a" * 2000, "a" * 30, "a " * 1000, "a" * 1999 + "!", "a" * 1_000_000]


@pytest.mark.fault("L05")
@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern[:20])
def test_no_pattern_of_a_field_goes_on_for_ever(pattern: str) -> None:
    start = time.perf_counter()
    try:
        spec = FieldSpec(name="account", label="Account", pattern=pattern)
    except ValueError:
        pass
    else:
        for value in SLOWEST:
            field_takes(spec, value)
    assert time.perf_counter() - start < MOST_SECONDS


def field_takes(spec: FieldSpec, value: str) -> bool:
    try:
        return bool(spec.clean(value))
    except ValueError:
        return False


@pytest.mark.fault("L05")
def test_an_endless_template_is_not_let_in_and_stops_nobody(trial: Trial, tmp_path: Path) -> None:
    path = tmp_path / "newcomer.toml"
    for old, new in (
        with_title(ENDLESS["doubling"]),
        ('pattern = "[a-z]{2}"', 'pattern = "(e+n?)+!"'),
    ):
        path.write_text(own_text(NEW_ID).replace(old, new, 1), encoding="utf-8")
        imported_never(trial, path)
        rewrite(trial, (old, new))
        refused_by_name(trial)
    put_back(trial)
