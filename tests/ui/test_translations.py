"""German is a whole second language, and the files that Qt reads are those of the texts."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from offersync_gui import paths
from offersync_gui.domain.rules import RULES
from offersync_gui.ui.forms.field_widgets import make
from offersync_gui.ui.forms.field_words import TEXTS
from offersync_gui.ui.forms.problem_words import PROBLEMS
from offersync_gui.ui.forms.rule_fields import field_of
from offersync_gui.ui.forms.rule_texts import CHOICES, HELPS, LABELS, PARTS
from offersync_gui.ui.widgets import status_look
from tests.helpers.spoken import speaking

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

FOLDER = paths.resources() / "translations"
LANGUAGES = ("de", "en")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "de"):
        yield


def messages(language: str) -> list[tuple[str, str, ElementTree.Element]]:
    """Context, text and translation of every message."""
    tree = ElementTree.parse(FOLDER / f"offersync_{language}.ts")
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message)
        for context in tree.iterfind("context")
        for message in context.iterfind("message")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    unfinished = [
        f"{context}: {source}"
        for context, source, message in messages(language)
        if message.find("translation[@type='unfinished']") is not None
    ]
    assert not unfinished


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_file_is_up_to_date(language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"offersync_{language}", str(FOLDER))
    for context, source, message in messages(language):
        if message.find("translation[@type='unfinished']") is not None:
            continue
        forms = [form.text for form in message.iterfind("translation/numerusform")]
        expected = forms[0] if forms else message.findtext("translation")
        assert translator.translate(context, source, "", 1 if forms else -1) == expected


def test_texts_are_known_in_their_context() -> None:
    assert all(context for context, _, _ in messages("de"))


@pytest.mark.usefixtures("german")
def test_german_is_spoken() -> None:
    assert status_look("active").text == "Aktiv"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("context", "texts"),
    [
        ("Rules", [*LABELS, *HELPS, *CHOICES.values(), *chain(*PARTS.values())]),
        ("Problems", PROBLEMS),
        ("Fields", TEXTS),
    ],
)
def test_every_entry_of_the_tables_is_found(context: str, texts: Sequence[str]) -> None:
    """By the lookup that the window does: the context has to be the right one, too."""
    same = [text for text in texts if QCoreApplication.translate(context, str(text)) == text]
    assert not same


@pytest.mark.usefixtures("german")
def test_a_field_tells_its_problem_in_german(qtbot: QtBot) -> None:
    field = make(field_of(RULES["interval_minutes"]))
    qtbot.addWidget(field)
    field.set_error("must be at least 15")
    assert field.error.endswith(": muss mindestens 15 sein")
