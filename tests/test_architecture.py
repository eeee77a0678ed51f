"""The rules of the house that no other tool checks; `make lint` checks the direction of imports."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted([ROOT / "main.py", *ROOT.glob("offersync_gui/**/*.py")])
MAX_MODULE_LINES = 600
MAX_FUNCTION_LINES = 40
TOO_HEAVY_FOR_HELP = {
    "PySide6",
    "cryptography",
    "keyring",
    "peewee",
    "pydantic",
    "requests",
    "rich",
}
HELP_PROBE = """
import contextlib, io, json, sys
from offersync_gui.__main__ import main
with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
    main(sys.argv[1:])
print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
"""
A_PLACE_ON_SOMEBODYS_MACHINE = re.compile(rb"(?<![\w./~-])/(?:home|root|Users|work|opt)/\w")


def in_repo(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("module", MODULES, ids=in_repo)
def test_module_is_described_and_small(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    tree = ast.parse(source)
    assert ast.get_docstring(tree), "no module docstring"
    assert source.count("\n") <= MAX_MODULE_LINES
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            assert lines <= MAX_FUNCTION_LINES, f"{node.name} has {lines} lines"


@pytest.mark.parametrize(
    "argv",
    [["--help"], ["--version"], ["sync", "--help"], ["offers", "list", "--help"]],
    ids=" ".join,
)
def test_help_loads_nothing_heavy(argv: list[str]) -> None:
    probe = subprocess.run(
        [sys.executable, "-c", HELP_PROBE, *argv],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert not TOO_HEAVY_FOR_HELP & set(json.loads(probe.stdout))


def tracked_files() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listing = subprocess.run(
        ["git", "ls-files", "-z"], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return [path for name in listing.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    found = [
        in_repo(path)
        for path in tracked_files()
        if A_PLACE_ON_SOMEBODYS_MACHINE.search(path.read_bytes())
    ]
    assert not found


def test_top_level_holds_only_what_belongs_there() -> None:
    names = {path.relative_to(ROOT).parts[0] for path in tracked_files()}
    assert {name for name in names if not name.startswith(".")} <= {
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "LICENSE",
        "Makefile",
        "README.md",
        "SECURITY.md",
        "main.py",
        "offersync_gui",
        "pyproject.toml",
        "resources",
        "tests",
        "uv.lock",
    }


def test_lock_names_only_the_public_registry() -> None:
    hosts = set(re.findall(r'"https://([^/"]+)/', (ROOT / "uv.lock").read_text(encoding="utf-8")))
    assert hosts == {"pypi.org", "files.pythonhosted.org"}
