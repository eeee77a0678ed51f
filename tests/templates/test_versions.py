"""Versions of own templates: the next one, with a note on what it has changed."""

from __future__ import annotations

import tomllib

import pytest

from offersync_gui.templates.loader import check_text
from offersync_gui.templates.versions import following, latest_notes, with_version

TEXT = """# mine
id = "acme"
name = "Acme"  # as they call it

[[fields]]
name = "base_url"
label = "API address"

[[lists]]
records = ["offers"]

[offer]
external_id = "id"
name = "title"
"""


def test_the_following_version() -> None:
    assert following("2.10.99") == "2.10.100"


def test_only_version_and_note_are_written() -> None:
    text = with_version(TEXT, "1.0.1", 'Says "more".\nMuch more.')
    found = tomllib.loads(text)
    assert found.pop("version") == "1.0.1"
    assert found.pop("changes") == {"1.0.1": 'Says "more".\nMuch more.'}
    assert found == tomllib.loads(TEXT)
    assert all(line in text.splitlines() for line in TEXT.splitlines())


def test_notes_add_up_and_the_latest_are_shown_first() -> None:
    text = TEXT
    for number in range(8, 12):
        text = with_version(text, f"1.0.{number}", f"Change {number}.")
    text = with_version(text, "1.0.12")
    template, problems = check_text(text, "acme.toml")
    assert template is not None, problems
    assert template.version == "1.0.12"
    assert len(template.changes) == 4
    assert latest_notes(template) == [f"1.0.{n}: Change {n}." for n in (11, 10, 9)]


@pytest.mark.parametrize("version", ["1", "next"])
def test_a_note_belongs_to_a_version(version: str) -> None:
    template, problems = check_text(f'{TEXT}\n[changes]\n"{version}" = "x"\n', "acme.toml")
    assert template is None
    assert problems[0].path.startswith("changes")
