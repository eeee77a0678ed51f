"""Whatever can be used has a name for a screen reader, on every screen."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from offersync_gui.logs import Redactor
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.sandbox import Sandbox
from offersync_gui.sync.workspace import Workspace

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.accessibility.person import Person, Thing

    Start = Callable[[Path], subprocess.Popen[bytes]]

pytestmark = [
    pytest.mark.accessibility,
    pytest.mark.skipif(
        "OFFERSYNC_TEST_ACCESSIBILITY" not in os.environ,
        reason="needs a screen of its own; run tests/accessibility/run.sh",
    ),
]

USABLE = {
    "button", "check box", "check menu item", "combo box", "link", "list item", "menu item",
    "page tab", "password text", "push button", "radio button", "slider", "spin button",
    "table column header", "text", "toggle button", "tree item",
}  # fmt: skip
SECTIONS = {
    "ctrl+1": "Offers",
    "ctrl+2": "Advertisers",
    "ctrl+3": "Activity",
    "ctrl+4": "Templates",
}
SETTINGS = ("Synchronization", "New offers", "Notifications", "Appearance", "Secrets", "Data",
            "Network", "Diagnostics")  # fmt: skip


def unnamed(things: list[Thing]) -> list[str]:
    """Empty cells of a table say nothing, and need not."""
    return [
        f"{thing.role} at {thing.path} {sorted(thing.states)}"
        for thing in things
        if (thing.role in USABLE or "focusable" in thing.states)
        and thing.role != "table cell"
        and not thing.name.strip()
    ]


def walk(person: Person, screen: str) -> None:
    found = "; ".join(unnamed(person.looks()))
    assert not found, f"{screen}: {found}"


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Path]:
    """A data folder with one advertiser that was synced twice, with news between."""
    workspace = Workspace.open(tmp_path, {}, Redactor())
    workspace.change_setting("secrets.store", "session")
    with Sandbox(offers=30) as sandbox:
        accounts = Accounts(workspace)
        values = {"base_url": sandbox.base_url, "requests_per_minute": "6000"}
        accounts.add("Acme", "affise", values, {"api_key": sandbox.api_key})
        for _ in range(2):
            Coordinator(workspace).run(accounts.list(), trigger="manual")
            sandbox.advance()
        workspace.close()
        yield tmp_path


@pytest.mark.fault("U06")
def test_every_screen_of_an_empty_profile(start: Start, person: Person, tmp_path: Path) -> None:
    start(tmp_path / "data")
    person.finds("Add an advertiser", "push button")
    walk(person, "welcome")
    for keys, title in SECTIONS.items():
        person.press(keys)
        person.finds(title, "page tab", "selected")
        walk(person, f"{title}, empty")


@pytest.mark.fault("U06")
def test_every_section_with_offers(start: Start, person: Person, filled: Path) -> None:
    start(filled)
    person.finds("30 offers", "label")
    for keys, title in SECTIONS.items():
        person.press(keys)
        person.finds(title, "page tab", "selected")
        person.finds("", "table")
        walk(person, title)
        for tab in [thing for thing in person.looks() if is_inner_tab(thing)]:
            person.clicks(tab)
            person.finds(tab.name, "page tab", "selected")
            walk(person, f"{title}, {tab.name}")


def is_inner_tab(thing: Thing) -> bool:
    sections = (*SECTIONS.values(), "Settings")
    return thing.role == "page tab" and not thing.name.startswith(sections)


@pytest.mark.fault("U06")
def test_the_details_of_an_offer(start: Start, person: Person, filled: Path) -> None:
    start(filled)
    person.finds("Acme", "table cell")
    person.press("ctrl+f", "Down", "Return")
    person.finds("Overview", "page tab")
    for tab in [thing for thing in person.looks() if is_inner_tab(thing)]:
        person.clicks(tab)
        person.finds(tab.name, "page tab", "selected")
        walk(person, f"offer, {tab.name}")


@pytest.mark.fault("U06")
def test_the_editor_with_everything_unfolded(start: Start, person: Person, filled: Path) -> None:
    start(filled)
    person.finds("30 offers", "label")
    person.press("ctrl+2")
    person.clicks(person.finds("Edit", "push button", "enabled"))
    person.finds("API key", "password text")
    walk(person, "editor")
    person.press("ctrl+n")
    person.finds("API template: Choose", "push button")
    person.tabs_to("API template")
    person.press("space")
    person.finds("Search templates", "text", "focused")
    walk(person, "choice of templates")


@pytest.mark.fault("U06")
def test_every_page_of_the_settings(start: Start, person: Person, filled: Path) -> None:
    start(filled)
    person.finds("30 offers", "label")
    person.press("ctrl+comma")
    for page in SETTINGS:
        person.clicks(person.finds(page, "list item"))
        person.finds(page, "list item", "selected")
        walk(person, f"settings, {page}")
