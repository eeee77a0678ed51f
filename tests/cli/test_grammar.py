"""What can be typed, and what is said when it cannot be understood."""

from __future__ import annotations

import json
from argparse import _SubParsersAction
from typing import TYPE_CHECKING, get_args

import pytest

from offersync_gui import __version__
from offersync_gui.cli import NO_SCREEN, dispatch, grammar, main
from offersync_gui.domain.offer import Model, Status
from offersync_gui.store.offer_query import CHANGES, VIEWS
from offersync_gui.sync.export import FORMATS
from offersync_gui.sync.export.columns import PRESETS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.cli.parser import Parser


def commands(parser: Parser, *names: str) -> Iterator[tuple[tuple[str, ...], Parser]]:
    """Every command that does something, with its names."""
    parser.format_help()
    nested = [item for item in parser._actions if isinstance(item, _SubParsersAction)]
    if not nested:
        yield names, parser
    for name, child in (pair for item in nested for pair in item.choices.items()):
        yield from commands(child, *names, name)


ALL = dict(commands(grammar.build()))


@pytest.mark.parametrize("names", ALL, ids=" ".join)
def test_command_is_implemented_and_explains_itself(
    names: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert callable(dispatch._command(ALL[names].get_default("run")))
    assert main([*names, "--help"]) == 0
    assert f"usage: offersync {' '.join(names)}" in capsys.readouterr().out


@pytest.mark.parametrize(
    "argv",
    [
        ["--json", "-v", "--no-progress", "--data-dir", "x", "offers", "list"],
        ["offers", "--json", "-v", "--no-progress", "--data-dir", "x", "list"],
        ["offers", "list", "--json", "-v", "--no-progress", "--data-dir", "x"],
        ["--json", "offers", "-v", "list", "--no-progress", "--data-dir", "x"],
    ],
    ids=" ".join,
)
def test_global_options_stand_anywhere(argv: list[str]) -> None:
    args = grammar.parse(argv)
    assert (args.json, args.verbose, args.no_progress, args.data_dir) == (True, True, True, "x")


def test_global_options_are_off_by_default() -> None:
    args = grammar.parse(["sync"])
    assert (args.json, args.verbose, args.no_progress, args.data_dir) == (False, False, False, None)


@pytest.mark.parametrize(
    "argv",
    [
        ["offer"],
        ["offers"],
        ["sync", "--dry-run", "--due"],
        ["sync", "--dry"],
        ["offers", "list", "--status", "great"],
        ["offers", "list", "--limit", "-1"],
        ["runs", "show", "first"],
        ["advertiser", "add", "Acme"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_two_and_plain(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "--help" in said.err.splitlines()[-1]
    assert len(said.err.splitlines()) == 3
    assert main([*argv, "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["kind"] == "usage"


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"offersync {__version__}\n"


def test_no_command_shows_the_help_and_where_the_window_is(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([]) == 0
    out = capsys.readouterr().out
    assert out.startswith("usage: offersync")
    assert out.endswith(f"{NO_SCREEN}\n")


def test_no_command_is_no_json_document(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["kind"] == "usage"


def test_choices_are_those_of_the_parts() -> None:
    """They are repeated in the grammar, which must not load the parts."""
    assert grammar.CHANGES == CHANGES
    repeated = (grammar.FORMATS, grammar.PRESETS, grammar.VIEWS, grammar.STATUSES, grammar.MODELS)
    assert repeated == (FORMATS, tuple(PRESETS), VIEWS, get_args(Status), get_args(Model))


@pytest.mark.parametrize(("columns", "expected"), [("60", 58), ("", 78), ("x", 78)])
def test_help_is_as_wide_as_the_terminal(
    monkeypatch: pytest.MonkeyPatch, columns: str, expected: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    lines = grammar.build().format_help().splitlines()
    assert expected - 15 < max(map(len, lines)) <= expected
