"""The whole of the program with the keyboard alone, by what a screen reader says."""

from __future__ import annotations

import csv
import os
from typing import TYPE_CHECKING

import pytest

from offersync_gui.sync.sandbox import Sandbox

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from tests.accessibility.person import Person

pytestmark = [
    pytest.mark.accessibility,
    pytest.mark.skipif(
        "OFFERSYNC_TEST_ACCESSIBILITY" not in os.environ,
        reason="needs a screen of its own; run tests/accessibility/run.sh",
    ),
]

OFFERS = 40
QUIT_SECONDS = 5
FOUND = 11
"""Of those, how many say "exclusive"."""


@pytest.mark.fault("U05")
def test_from_nothing_to_an_export_without_a_mouse(
    start: Callable[[Path], subprocess.Popen[bytes]], person: Person, tmp_path: Path
) -> None:
    file = tmp_path / "found.csv"
    with Sandbox(offers=OFFERS) as sandbox:
        program = start(tmp_path / "data")
        add_by_hand(person, sandbox)
        person.press("F5")
        person.finds(f"{OFFERS} offers", "label")
        search(person)
        export(person, file)
        person.press("ctrl+q")
        assert program.wait(QUIT_SECONDS) == 0
    with file.open(encoding="utf-8-sig", newline="") as lines:
        assert len(list(csv.DictReader(lines))) == FOUND


def add_by_hand(person: Person, sandbox: Sandbox) -> None:
    person.finds("Add an advertiser", "push button")
    person.tabs_to("Add an advertiser")
    person.press("space")
    person.finds("Name", "text", "focused")
    person.types("Acme")
    person.tabs_to("API template")
    person.press("space")
    person.finds("Search templates", "text", "focused")
    person.types("affise")
    person.press("Return")
    person.finds("API template: Affise", "push button", "focused")
    person.tabs_to("API URL")
    person.press("ctrl+a")
    person.types(sandbox.base_url)
    person.tabs_to("API key")
    person.types(sandbox.api_key)
    assert not [thing for thing in person.looks() if sandbox.api_key in thing.words]
    person.tabs_to("Test connection")
    person.press("space")
    person.finds("works")
    person.press("ctrl+s")
    person.finds("1 advertiser", "label")


def search(person: Person) -> None:
    person.press("ctrl+1")
    person.finds("Acme", "table cell")
    person.press("ctrl+f")
    person.finds("Search names", "text", "focused")
    person.types("exclusive")
    person.finds(f"{FOUND} of {OFFERS}", "label")


def export(person: Person, file: Path) -> None:
    person.press("ctrl+e")
    person.finds("File name", "text", "focused")
    person.press("ctrl+a")
    person.types(str(file))
    person.press("Return")
    person.finds(f"written to {file.name}", "label")
