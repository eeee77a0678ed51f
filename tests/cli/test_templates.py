"""`offersync template check` and `template test` on an author's own file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui import paths

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Program

SHIPPED = paths.resources() / "templates" / "affise.toml"


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A template whose form is right, with an expression and a constant that are not."""
    text = SHIPPED.read_text(encoding="utf-8")
    text = text.replace('name = "title"', 'name = "title ||"', 1)
    text = text.replace('source_status = "=active"', 'source_status = "=activ"')
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return path


def line_of(path: Path, part: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if part in line)


def test_every_fault_is_listed_with_its_line(program: Program, faulty: Path) -> None:
    ended = program("template", "check", str(faulty))
    assert ended.code == 2
    name, status = ended.out.splitlines()
    assert name.startswith(f"mine.toml:{line_of(faulty, 'title ||')}: offer.name: ")
    assert status.startswith(f"mine.toml:{line_of(faulty, '=activ')}: offer.source_status: ")
    assert "'activ' is not a value of source_status" in status


def test_every_fault_is_listed_for_programs(program: Program, faulty: Path) -> None:
    ended = program("template", "check", str(faulty), "--json")
    assert ended.code == 2
    found = {(problem["path"], problem["line"]) for problem in ended.document["problems"]}
    assert found == {
        ("offer.name", line_of(faulty, "title ||")),
        ("offer.source_status", line_of(faulty, "=activ")),
    }


def test_a_faulty_template_is_not_replayed(program: Program, faulty: Path) -> None:
    ended = program("template", "test", str(faulty))
    assert ended.code == 2
    assert "The template cannot be used" in ended.err
    assert f"mine.toml:{line_of(faulty, '=activ')}: offer.source_status" in ended.err


def test_a_good_template_has_no_problems(program: Program) -> None:
    ended = program("template", "check", str(SHIPPED))
    assert (ended.code, ended.out) == (0, "affise.toml: Affise 1.0.0 is a valid template\n")
    assert program("template", "check", str(SHIPPED), "--json").document["problems"] == []


OFFERS = 'expect = { state = "ok", offers = "%s" }\nexchange = []'


@pytest.mark.parametrize(
    "text",
    [
        "# café".encode("latin-1"),
        b"x = " + b"[" * 100_000,
        f'[[case]]\nname = "A"\n{OFFERS % "no list"}'.encode(),
        f'[[case]]\nname = "A"\n{OFFERS % "[1]"}'.encode(),
    ],
    ids=["encoding", "depth", "no JSON", "no records"],
)
def test_fixtures_that_cannot_be_read_are_told(
    program: Program, tmp_path: Path, text: bytes
) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(SHIPPED.read_bytes())
    path.with_name("mine.fixtures.toml").write_bytes(text)
    ended = program("template", "test", str(path))
    assert ended.code == 2
    assert ended.err.splitlines()[0] == "The fixtures cannot be read"


@pytest.fixture
def own_copies(data_dir: Path) -> None:
    """Templates of the user's own: true to its fixtures, untrue, with damaged ones, with none."""
    folder = data_dir / "templates"
    folder.mkdir(parents=True)
    text = SHIPPED.read_text(encoding="utf-8")
    true = SHIPPED.with_name("affise.fixtures.toml").read_text(encoding="utf-8")
    untrue = true.replace('"revenue": "1.50"', '"revenue": "1.51"')
    for name, fixtures in {"true": true, "untrue": untrue, "odd": "case = 1", "bare": ""}.items():
        own = text.replace('id = "affise"', f'id = "{name}"', 1)
        (folder / f"{name}.toml").write_text(own, encoding="utf-8")
        if fixtures:
            (folder / f"{name}.fixtures.toml").write_text(fixtures, encoding="utf-8")


def test_the_list_says_where_each_template_goes(program: Program) -> None:
    lines = {line.split()[0]: line for line in program("template", "list").out.splitlines()}
    assert "api.trackier.com" in lines["trackier"]
    assert "the address that you enter" in lines["affise"]


def test_the_list_may_replay_every_fixture(program: Program, own_copies: None) -> None:
    ended = program("template", "list", "--test")
    assert ended.code == 2
    lines = {line.split()[0]: line.rstrip() for line in ended.out.splitlines()}
    endings = {name: line.endswith(" ok") for name, line in lines.items() if " shipped " in line}
    assert len(endings) > 4
    assert set(endings.values()) == {True}
    assert lines["true"].endswith(" ok")
    assert "FAILED: good" in lines["untrue"]
    assert "FAILED: The fixtures cannot be read" in lines["odd"]
    assert lines["bare"].endswith(" none")


def test_results_of_fixtures_are_told_to_programs(program: Program, own_copies: None) -> None:
    ended = program("template", "list", "--test", "--json")
    found = {one["id"]: one["fixtures"] for one in ended.document["templates"]}
    assert found["untrue"] == {"cases": found["true"]["cases"], "failed": ["good"]}
    assert "fixtures" not in program("template", "list", "--json").document["templates"][0]
