"""The shipped templates with their fixtures, for every test that goes through them all."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from offersync_gui.sync.replay import fixtures_of, load_fixtures
from offersync_gui.templates.loader import FIXTURES_SUFFIX, check_file

if TYPE_CHECKING:
    from offersync_gui.sync.replay import Case
    from offersync_gui.templates.model import Template

FOLDER = Path(__file__).parents[2] / "resources" / "templates"
FILES = sorted(p for p in FOLDER.glob("*.toml") if not p.name.endswith(FIXTURES_SUFFIX))
IDS = [path.stem for path in FILES]
USUAL_CASES = (
    "good",
    "second page",
    "last page full",
    "empty list",
    "bad key",
    "error in a 200",
)
"""What a shipped template has fixtures for, unless it says why the platform cannot have it."""


@cache
def template(template_id: str) -> Template:
    found, problems = check_file(FOLDER / f"{template_id}.toml")
    assert found is not None, [str(problem) for problem in problems]
    return found


def cases(template_id: str) -> dict[str, Case]:
    """Fresh ones by name: a test may change them."""
    return {case.name: case for case in load_fixtures(_fixtures(template_id)).case}


def without(template_id: str) -> dict[str, str]:
    """The usual cases that the template does not have, with the reasons."""
    return load_fixtures(_fixtures(template_id)).without


def ids_with(*names: str) -> list[str]:
    """The templates that have all these cases."""
    return [each for each in IDS if not set(names) & without(each).keys()]


def _fixtures(template_id: str) -> Path:
    return fixtures_of(FOLDER / f"{template_id}.toml")
