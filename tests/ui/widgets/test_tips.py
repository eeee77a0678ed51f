"""Tool tips show what a platform wrote letter by letter, and load nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from offersync_gui.ui.offers.details.history import History
from offersync_gui.ui.tables.rows import Column, RowsModel
from offersync_gui.ui.widgets import ElidedLabel, FilterChip, plain_tip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXTS = (
    "5 &lt; 6",
    "Tom & Jerry's <b>",
    '<img src="file:///etc/hostname">',
    "two  spaces\nand a line",
    "long & wide " * 20,
)


def seen(tip: str) -> str:
    """As the window shows it."""
    document = QTextDocument()
    if QtGui.Qt.mightBeRichText(tip):
        document.setHtml(tip)
    else:
        document.setPlainText(tip)
    return document.toPlainText().replace("\u2028", "\n")


@pytest.mark.parametrize("text", TEXTS)
def test_a_tip_is_what_it_was_made_of(text: str) -> None:
    assert seen(plain_tip(text)) == text
    assert plain_tip("") == ""


@pytest.mark.parametrize("text", TEXTS)
def test_the_tip_of_a_cell(text: str) -> None:
    model = RowsModel([Column("", str, tip=str)])
    model.set_rows([text])
    assert seen(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)) == text


@pytest.mark.parametrize("text", TEXTS)
def test_the_tip_of_a_cut_text_and_of_a_filter(qtbot: QtBot, text: str) -> None:
    label = ElidedLabel(text)
    qtbot.addWidget(label)
    label.resize(20, 20)
    label.grab()
    assert seen(label.toolTip()) == text
    chip = FilterChip(text, lambda: None)
    qtbot.addWidget(chip)
    assert seen(chip.close_button.toolTip()) == f"Remove filter {text}"


def test_the_tip_of_a_change(qtbot: QtBot) -> None:
    history = History()
    qtbot.addWidget(history)
    change = {"id": 1, "at": "2026-11-22T04:00:00Z", "actor": "sync", "run": 1, "kind": "field"}
    history.table.set_rows([change | {"field": "name", "old": None, "new": TEXTS[0], "rule": ""}])
    index = history.table.rows_model.index(0, 4)
    assert seen(index.data(Qt.ItemDataRole.ToolTipRole)) == TEXTS[0]
