"""The guide for authors of templates: every example in it holds, and its tables are complete."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, Any, get_args

import pytest

from offersync_gui import paths
from offersync_gui.domain.offer import complete
from offersync_gui.engine.check import check_template_file, faults
from offersync_gui.engine.convert import CONVERTERS
from offersync_gui.engine.expressions import compile_expression
from offersync_gui.engine.mapping import Mapper
from offersync_gui.engine.shapes import OFFER_FIELDS, ROW_FIELDS
from offersync_gui.engine.source import form_values
from offersync_gui.engine.warnings import Warnings
from offersync_gui.sync.replay import fixtures_of, load_cases, replay
from offersync_gui.templates import answers, auth, fields, requests
from offersync_gui.templates.base_url import clean_base_url
from offersync_gui.templates.model import Template

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from offersync_gui.engine.convert.base import Parameter

GUIDE = paths.resources() / "templates" / "README.md"
TEXT = GUIDE.read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+) ?([\w.-]*)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
SNIPPETS = [body for language, name, body in BLOCKS if (language, name) == ("toml", "")]
FILES = {name: body for language, name, body in BLOCKS if language == "toml" and name}
RECORD = json.loads(next(body for _, name, body in BLOCKS if name == "sample"))
RESULT = re.compile(r"^(?P<what>.*?\S) +(?P<sign>#? ?→) (?P<result>.+)$")
CONVERTER_TABLE = re.compile(
    r"(?<=<!-- converters).*?-->\n(.*?)(?=<!-- /converters -->)", re.DOTALL
)
REST: dict[str, Any] = {
    "id": "acme",
    "name": "Acme",
    "fields": [
        {"name": "base_url", "label": "API address", "kind": "url"},
        {"name": "affiliate_id", "label": "Affiliate ID"},
        {"name": "api_key", "label": "API key", "kind": "secret"},
    ],
    "lists": [{"records": ["offers"]}],
    "offer": {"external_id": "id", "name": "title"},
}


def results(body: str, sign: str = "→") -> Iterator[tuple[str, Any]]:
    """What stands before each ``sign`` of a block, and the JSON value behind it."""
    for line in body.splitlines():
        if (found := RESULT.match(line)) and found["sign"] == sign:
            yield found["what"], json.loads(found["result"])


def completed(snippet: str) -> Template:
    """The template that a part of one belongs to."""
    part = tomllib.loads(snippet)
    own = {field["name"] for field in part.get("fields", ())}
    others = [field for field in REST["fields"] if field["name"] not in own]
    return Template.model_validate(
        REST
        | part
        | {"fields": [*part.get("fields", ()), *others]}
        | {"offer": REST["offer"] | part.get("offer", {})}
    )


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_an_example_is_part_of_a_valid_template(snippet: str) -> None:
    assert list(faults(completed(snippet))) == []


def mapped(snippet: str) -> dict[str, Any]:
    template, warnings = completed(snippet), Warnings()
    values = form_values(template, {"affiliate_id": "2002"})
    offer = Mapper(template, values, warnings)(json.loads(json.dumps(RECORD)))
    assert warnings.as_list() == []
    record: dict[str, Any] = complete(offer)
    return record


MAPPED = [body for body in SNIPPETS if "# →" in body]


@pytest.mark.parametrize("snippet", MAPPED)
def test_the_field_map_gives_what_the_guide_says(snippet: str) -> None:
    found = mapped(snippet)
    rows: dict[str, list[Any]] = {}
    for what, result in results(snippet, "# →"):
        if what.startswith("[["):
            rows.setdefault(what.strip("[]").removeprefix("offer."), []).extend(result)
        else:
            key = what.strip("[]").partition("=")[0].strip().removeprefix("offer.")
            assert found[key] == result, key
    for name, wanted in rows.items():
        got = [
            {key: row[key] for key in want} for row, want in zip(found[name], wanted, strict=True)
        ]
        assert got == wanted


EXPRESSIONS = [
    pair for language, _, body in BLOCKS if language == "jmespath" for pair in results(body)
]


@pytest.mark.parametrize(("expression", "result"), EXPRESSIONS)
def test_an_expression_gives_what_the_guide_says(expression: str, result: Any) -> None:
    found = compile_expression(expression)(RECORD, RECORD)
    assert found == result
    assert type(found) is type(result)


def test_a_pasted_address_becomes_what_the_guide_says() -> None:
    body = next(body for _, name, body in BLOCKS if name == "address")
    spec = next(
        field
        for snippet in SNIPPETS
        for field in tomllib.loads(snippet).get("fields", ())
        if "path" in field
    )
    pairs = [line.split(" → ") for line in body.splitlines()]
    assert len(pairs) > 2
    for typed, cleaned in pairs:
        assert clean_base_url(typed.strip(), path=spec["path"]) == cleaned


@pytest.fixture
def complete_template(tmp_path: Path) -> Path:
    """The one whole template of the guide as a file, with its fixtures beside it."""
    template, fixtures = sorted(FILES, key=len)
    for name in FILES:
        (tmp_path / name).write_text(FILES[name], encoding="utf-8")
    assert fixtures_of(tmp_path / template) == tmp_path / fixtures
    return tmp_path / str(template)


def test_the_complete_template_reads_its_fixtures(complete_template: Path) -> None:
    template, problems = check_template_file(complete_template)
    assert [str(problem) for problem in problems] == []
    assert template is not None
    cases = load_cases(fixtures_of(complete_template))
    assert {case.name: replay(template, case) for case in cases} == {
        "good": [],
        "empty list": [],
        "bad key": [],
    }


def test_the_complete_template_shows_what_is_hard(complete_template: Path) -> None:
    template, _ = check_template_file(complete_template)
    assert template is not None
    assert template.lists[0].paging.kind == "cursor"
    assert template.followups
    assert any("[]." in rows.each for rows in template.offer.payouts)


def test_what_check_says_in_the_guide_is_what_it_says(complete_template: Path) -> None:
    text = complete_template.read_text(encoding="utf-8")
    text = text.replace('name = "title"', 'name = "title ||"')
    complete_template.write_text(text.replace('live = "active"', 'live = "live"'), encoding="utf-8")
    _, problems = check_template_file(complete_template)
    shown = [line for line in TEXT.splitlines() if line.startswith("acme-deals.toml:")]
    assert [str(problem) for problem in problems] == shown


def test_what_a_replay_says_in_the_guide_is_what_it_says(complete_template: Path) -> None:
    template, _ = check_template_file(complete_template)
    assert template is not None
    good = load_cases(fixtures_of(complete_template))[0]
    good.expect.offers = good.expect.offers.replace('"7.50"', '"7.55"')
    [said] = replay(template, good)
    assert f"FAILED good\n         {said}\n" in TEXT


KINDS = {
    "kind of field": get_args(fields.Kind),
    "authentication": [
        kind.model_fields["kind"].annotation for kind in get_args(get_args(auth.Auth)[0])
    ],
    "paging": [
        kind.model_fields["kind"].annotation for kind in get_args(get_args(requests.Paging)[0])
    ],
    "action": get_args(answers.Action),
    "kind of error": get_args(answers.ErrorKind),
    "field of the offer": OFFER_FIELDS,
    "kind of rows": ROW_FIELDS,
    "field of rows": [name for _, usual in ROW_FIELDS.values() for name in usual],
    "key of a template": Template.model_fields,
    "key of a list": requests.ListCall.model_fields,
    "key of paging": [name for name in requests.PageNumber.model_fields if name != "kind"],
    "key of a follow-up": requests.FollowUp.model_fields,
    "key of a field": fields.FieldSpec.model_fields,
    "limit": requests.Limits.model_fields,
}


@pytest.mark.parametrize("what", KINDS)
def test_nothing_that_a_template_may_say_is_left_out(what: str) -> None:
    names = [name if isinstance(name, str) else get_args(name)[0] for name in KINDS[what]]
    words = set(re.findall(r"\w+", TEXT))
    assert [name for name in names if name not in words and name != "json_body"] == []


def converter_table() -> str:
    """The register of converters, as the guide shows it."""
    rows = ["| Converter | What it makes | Parameters |", "|---|---|---|"]
    for converter in CONVERTERS.values():
        parameters = ", ".join(map(_parameter, converter.parameters)) or "–"
        rows.append(f"| `{converter.name}` | {converter.doc} | {parameters} |")
    return "\n".join(rows) + "\n"


def _parameter(parameter: Parameter) -> str:
    others = [f"`{word}`" for word in parameter.choices if word not in ("", parameter.default)]
    choice = f" ({' '.join(others)})" if others else ""
    return f"`{parameter.name} = {json.dumps(parameter.default)}`{choice}"


def test_the_table_of_converters_is_the_register() -> None:
    """If this fails: python -m tests.templates.test_guide"""
    found = CONVERTER_TABLE.search(TEXT)
    assert found is not None
    assert found[1] == converter_table()


LINKS = re.findall(r"\]\(([^)]+)\)", TEXT)


@pytest.mark.parametrize("link", sorted({link for link in LINKS if "://" not in link}))
def test_a_link_leads_somewhere(link: str) -> None:
    if not link.startswith("#"):
        assert (GUIDE.parent / link).is_file()
        return
    headings = re.findall(r"^#+ (.+)$", TEXT, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
    assert link.removeprefix("#") in anchors


def _write() -> None:
    table = converter_table()
    text = CONVERTER_TABLE.sub(lambda found: found[0].removesuffix(found[1]) + table, TEXT)
    GUIDE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    _write()
