"""Errors of the core are told in the language of the window, whatever was filled into them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from offersync_gui.desktop.error_texts import MADE, SAID
from offersync_gui.desktop.error_words import said, sentence_of, told
from offersync_gui.errors import StoreError, UsageError
from tests.helpers.error_texts import PACKAGE, patterns
from tests.helpers.spoken import speaking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

LETTERS = re.compile(r"[^\W\d_]{2}")
PLACE = re.compile(r"\{\d\}")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "de"):
        yield


def test_every_text_of_the_core_can_be_translated() -> None:
    texts = {text: place for text, place in patterns().items() if LETTERS.search(text)}
    lacking = {text: place for text, place in texts.items() if text not in {*SAID, *MADE}}
    assert not lacking, "to be added to desktop/error_texts.py"
    assert not {*map(str, SAID)} - texts.keys(), "no longer in the core"


def test_what_is_made_of_parts_is_still_made_so() -> None:
    source = "\n".join(
        path.read_text(encoding="utf-8")
        for path in PACKAGE.rglob("*.py")
        if path.name != "error_texts.py"
    )
    code = re.sub(r'"\s*\n\s*f?"', "", source)
    for text in map(str, MADE):
        for part in re.split(r"\{\d\}|;|\(HTTP", text):
            assert part.strip(" .()") in code, text


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("english", "shown"),
    [
        ("The database is busy", "Die Datenbank ist beschäftigt"),
        ("Cannot reach api.example", "api.example ist nicht erreichbar"),
        (
            "a.example redirects to an unencrypted address",
            "a.example leitet auf eine unverschlüsselte Adresse um",
        ),
        ("a.example redirects to b.example", "a.example leitet auf b.example um"),
        (
            "It says: no {0} (HTTP 429). Limited until 2026-11-22T04:00:00Z.",
            "Sie sagt: no {0} (HTTP 429). Begrenzt bis 2026-11-22T04:00:00Z.",
        ),
        (
            "/offers announced 9 rows and sent 3; 2 records could not be read.",
            "/offers kündigte 9 Zeilen an und sandte 3; 2 Datensätze ließen sich nicht lesen.",
        ),
        ("Nothing that we know. Try again.", "Nothing that we know. Versuchen Sie es noch einmal."),
        ("Ein Satz der Plattform", "Ein Satz der Plattform"),
        ("", ""),
    ],
)
def test_a_text_is_told_in_german(english: str, shown: str) -> None:
    assert said(english) == shown


@pytest.mark.usefixtures("german")
def test_an_error_and_that_of_a_run_are_told_alike() -> None:
    error = StoreError("The disk is full", "/x: disk full", "Try again.")
    assert told(error) == told(error.as_dict())
    assert told(error)["title"] == "Der Datenträger ist voll"
    assert sentence_of(error) == (
        "Der Datenträger ist voll. /x: disk full. Versuchen Sie es noch einmal."
    )


def test_in_english_nothing_changes() -> None:
    error = UsageError("'Acme' has no offer '1'", "", "See offersync offers list.")
    assert told(error) == {key: error.as_dict()[key] for key in ("title", "detail", "next_step")}
    for text in patterns():
        filled = PLACE.sub("x y", text)
        assert said(filled) == filled
