"""Every kind of fault in a template is found before anything runs, with its path and line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.engine.check import check_template_file

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.templates.loader import Problem

HEAD = """
id = "acme"
name = "Acme"
fields = [
    { name = "base_url", label = "Address", kind = "url" },
    { name = "api_key", label = "Key", kind = "secret" },
    { name = "status", label = "Status", default = "active" },
    { name = "site", label = "Site" },
]
"""
LIST = """
[[lists]]
path = "/offers"
records = ["offers"]
"""
OFFER = """
[offer]
external_id = "id"
name = "title"
"""


def problems_of(tmp_path: Path, text: str) -> list[Problem]:
    path = tmp_path / "acme.toml"
    path.write_text(text, encoding="utf-8")
    template, problems = check_template_file(path)
    assert (template is None) == bool(problems)
    return problems


def check(tmp_path: Path, text: str, place: str, said: str) -> None:
    """The one fault of ``text`` is told with its place; its line is the one marked in the text."""
    [problem] = problems_of(tmp_path, text)
    marked = next(n for n, line in enumerate(text.splitlines(), 1) if "# here" in line)
    assert (problem.path, problem.line) == (place, marked)
    assert said in problem.text
    assert str(problem).startswith(f"acme.toml:{marked}: {place}: ")


def test_a_template_that_uses_everything_it_may_is_clean(tmp_path: Path) -> None:
    fields = """
    source_status = ["state", "={status}"]
    conversion_flow = "=See {site}"
    approval = { from = "mine", map = { y = "approved", "*" = "not_applied" }, default = "unknown" }
    countries = { union = ["geo[].code", "=DE"] }
    tags = { from = "labels", convert = "names_of" }
    hold_days = { from = "hold", convert = "integer" }
    """
    assert problems_of(tmp_path, HEAD + LIST + OFFER + fields) == []


IN_THE_OFFER = [
    ('countries = "a..b" # here', "offer.countries", "It is not JMESPath"),
    ('countries = ["a", "unknown(a)"] # here', "offer.countries", "There is no function unknown()"),
    ('tags = { union = ["a", "a b"] } # here', "offer.tags", "“a b” cannot be used"),
    ('logo_url = { from = "a", convert = "nope" } # here', "offer.logo_url", "none of that name"),
    (
        'ends_at = { from = "a", convert = { kind = "date", day = "noon" } } # here',
        "offer.ends_at",
        "“day” must be one of start, end",
    ),
    (
        'ends_at = { from = "a", convert = { kind = "date", zone = "Mars" } } # here',
        "offer.ends_at",
        "no time zone “Mars”",
    ),
    (
        'ends_at = { from = "a", convert = { kind = "date", hour = 3 } } # here',
        "offer.ends_at",
        "“hour” is not one of its parameters",
    ),
    ('countries = { from = "a", convert = "text" } # here', "offer.countries", "where a list"),
    ('hold_days = { from = "a", convert = "text" } # here', "offer.hold_days", "a whole number"),
    ('name = { from = "a", convert = "names_of" } # here', "offer.name", "where a text belongs"),
    ('approval = "=yes" # here', "offer.approval", "'yes' is not a value of approval"),
    ('approval = ["a", "=yes"] # here', "offer.approval", "'yes' is not a value of approval"),
    ('approval = { from = "a", map = { x = "yes" } } # here', "offer.approval", "'yes' is not"),
    ('approval = { from = "a", default = "yes" } # here', "offer.approval", "'yes' is not"),
    ('[offer.approval] # here\ncases = [{ when = "a", is = "yes" }]', "offer.approval", "'yes' is"),
    (
        '[offer.approval] # here\ncases = [{ when = "a..b", is = "pending" }]',
        "offer.approval",
        "a..b",
    ),
    ('hold_days = { from = "a", default = "soon" } # here', "offer.hold_days", "'soon' is not"),
    ('conversion_flow = "={sites}" # here', "offer.conversion_flow", "{sites} is not a field"),
    ('conversion_flow = "={api_key}" # here', "offer.conversion_flow", "or is secret"),
    (
        '[offer.conversion_flow] # here\ncases = [{ when = "a", is = "{sites}" }]',
        "offer.conversion_flow",
        "{sites} is not a field",
    ),
    ('[[offer.os]]\neach = "a..b" # here\nname = "n"', "offer.os.0.each", "It is not JMESPath"),
    ('[[offer.os]]\nwhen = "a ||" # here\nname = "n"', "offer.os.0.when", "It is not JMESPath"),
    (
        '[[offer.payouts]]\nrevenue = "a"\n[[offer.payouts]]\nrevenue = "a..b" # here',
        "offer.payouts.1.revenue",
        "It is not JMESPath",
    ),
    (
        '[[offer.payouts]]\nrevenue = "a"\n[offer.payouts.model] # here\nfrom = "a..b"',
        "offer.payouts.0.model",
        "It is not JMESPath",
    ),
    (
        '[[offer.payouts]]\nrevenue_type = "=percentage" # here',
        "offer.payouts.0.revenue_type",
        "'percentage' is not a value of revenue_type",
    ),
    (
        '[[offer.caps]]\nperiod = "=day"\ntype = "=click" # here\nvalue = "a"',
        "offer.caps.0.type",
        "'click' is not a value of type",
    ),
]


@pytest.mark.parametrize(("fields", "place", "said"), IN_THE_OFFER)
def test_faults_of_the_field_map(tmp_path: Path, fields: str, place: str, said: str) -> None:
    offer = OFFER.replace('name = "title"\n', "") if place == "offer.name" else OFFER
    check(tmp_path, HEAD + LIST + offer + fields, place, said)


AROUND_THE_OFFER = [
    ('[answer]\nsuccess = "a ==" # here', "answer.success", "It is not JMESPath"),
    ('[answer]\nmessage = ["a", "b..c"] # here', "answer.message.1", "b..c"),
    (
        '[[answer.errors]]\naction = "retry"\nwhen = "a ==" # here',
        "answer.errors.0.when",
        "It is not JMESPath",
    ),
    (
        '[[followups]]\nid = "x"\ninto = "x"\nkey = "id"\nneeds = "a ==" # here',
        "followups.0.needs",
        "It is not JMESPath",
    ),
    (
        '[[followups]]\nid = "x"\ninto = "x"\nneeds = "id"\nkey = "a b" # here',
        "followups.0.key",
        "It is not JMESPath",
    ),
    (
        '[[followups]]\nid = "x"\ninto = "x"\nneeds = "id"\nkey = "id"\nresult = "a b" # here',
        "followups.0.result",
        "It is not JMESPath",
    ),
    ('[rules]  # here\ntake = "everything"', "rules", "take must be one of"),
    ('[rules]  # here\ntakes = "all"', "rules", "takes is no storage option"),
]


@pytest.mark.parametrize(("part", "place", "said"), AROUND_THE_OFFER)
def test_faults_around_the_field_map(tmp_path: Path, part: str, place: str, said: str) -> None:
    check(tmp_path, f"{HEAD}{LIST}{part}\n{OFFER}", place, said)


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("lists.merge", "by"),
        ("lists.explode.carry", "path"),
    ],
)
def test_faults_of_reshaping(tmp_path: Path, table: str, key: str) -> None:
    rest = {"lists.merge": 'gather = ["a"]', "lists.explode.carry": ""}
    text = f'[lists.explode]\nrows = "r"\n[{table}]\n{key} = "a..b" # here\n{rest[table]}\n'
    place = table.replace("lists", "lists.0") + f".{key}"
    check(tmp_path, HEAD + LIST + text + OFFER, place, "It is not JMESPath")


@pytest.mark.parametrize("name", ["total", "pages", "has_more", "size_from", "next"])
def test_faults_of_paging(tmp_path: Path, name: str) -> None:
    paging = f'[lists.paging]\nkind = "page"\n{name} = "a..b" # here\n'
    check(tmp_path, HEAD + LIST + paging + OFFER, f"lists.0.paging.{name}", "It is not JMESPath")


def test_the_place_of_records_is_no_expression(tmp_path: Path) -> None:
    records = LIST.replace('["offers"]', '["offers", "data[0].offers"] # here')
    check(tmp_path, HEAD + records + OFFER, "lists.0.records", "more than names parted by points")


def test_a_line_is_never_that_of_another_table(tmp_path: Path) -> None:
    inline = 'paging = { kind = "cursor", next = "a..b" } # here\n'
    other = '[[lists]]\nid = "more"\nrecords = ["x"]\n[lists.paging]\nkind = "cursor"\nnext = "c"\n'
    check(tmp_path, HEAD + LIST + inline + other + OFFER, "lists.0.paging.next", "a..b")


@pytest.mark.parametrize(
    "condition",
    [
        'visible_if = { regoin = ["eu"] }',
        'preset = { field = "regoin", values = { eu = "x" } }',
    ],
)
def test_a_condition_on_no_field(tmp_path: Path, condition: str) -> None:
    field = HEAD.replace('label = "Site"', f'label = "Site", {condition}')
    [problem] = problems_of(tmp_path, field + LIST + OFFER)
    assert "names 'regoin', which is no field" in problem.text
    [problem] = problems_of(tmp_path, f'{HEAD}{LIST}when = {{ regoin = ["eu"] }}\n{OFFER}')
    assert "names 'regoin', which is no field" in problem.text


def test_a_pattern_that_is_none(tmp_path: Path) -> None:
    base_url = '[[fields]]\nname = "base_url"\nlabel = "Address"\npattern = "[" # here\n'
    text = f'id = "acme"\nname = "Acme"\n{base_url}{LIST}{OFFER}'
    check(tmp_path, text, "fields.0.pattern", "is not a regular expression")


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    fields = 'countries = "a..b"\napproval = "=yes"\n[[offer.os]]\nname = "b..c"'
    problems = problems_of(tmp_path, HEAD + LIST + OFFER + fields)
    assert [problem.path for problem in problems] == [
        "offer.countries",
        "offer.approval",
        "offer.os.0.name",
    ]


def test_a_broken_file_is_told_before_its_expressions(tmp_path: Path) -> None:
    check(tmp_path, HEAD + LIST + OFFER + 'colour = "a..b" # here', "offer.colour", "extra")


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("(" * 5_000 + "a" + ")" * 5_000, "characters"),
        ("!" * 5_000 + "a", "characters"),
        ("(" * 900 + "a" + ")" * 900, "levels deep"),
        ("a" * 1_000_000, "1,000,000 characters"),
        ("[@,@] | " * 40 + "@", "copies of the data"),
    ],
    ids=["5000 brackets", "5000 signs", "900 brackets", "1 MB", "doubling"],
)
def test_an_expression_without_measure_is_refused(
    tmp_path: Path, expression: str, said: str
) -> None:
    text = f'{HEAD}{LIST}{OFFER}logo_url = "{expression}" # here'
    check(tmp_path, text, "offer.logo_url", said)
    [problem] = problems_of(tmp_path, text)
    assert len(str(problem)) < 300


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"x = " + b"[" * 5_000 + b"]" * 5_000, "is not TOML"),
        (b"#" * 2_000_001, "is larger than 2 MB"),
        (b"\xff\xfe", "cannot be read"),
    ],
    ids=["5000 levels of TOML", "too large", "no text"],
)
def test_a_file_that_is_no_template_at_all(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "acme.toml"
    path.write_bytes(content)
    template, [problem] = check_template_file(path)
    assert template is None
    assert said in problem.text


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    template, [problem] = check_template_file(tmp_path / "none.toml")
    assert template is None
    assert "is not a file" in problem.text
