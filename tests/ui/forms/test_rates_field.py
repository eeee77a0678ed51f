"""Exchange rates are typed line by line, and are a text to the rest of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

from offersync_gui.ui.forms.rates_field import RatesField
from offersync_gui.ui.settings.words import spec_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def field(qtbot: QtBot) -> RatesField:
    field = RatesField(spec_of("rates.table"))
    qtbot.addWidget(field)
    field.show()
    return field


def test_what_is_stored_is_shown_line_by_line(field: RatesField) -> None:
    field.set_value("USD/EUR=0.92, GBP/EUR=1.17")
    assert [line.text() for line in field.lines] == ["USD/EUR=0.92", "GBP/EUR=1.17"]
    assert field.lines[1].rate.text() == "1.17"
    field.set_value("USD/EUR=0.92")
    assert [line.text() for line in field.lines] == ["USD/EUR=0.92"]


def test_a_line_counts_once_all_of_it_is_there(field: RatesField, qtbot: QtBot) -> None:
    field.add.click()
    (line,) = field.lines
    for part, text in ((line.currency, "usd"), (line.rate, "0.92")):
        with qtbot.assertNotEmitted(field.changed):
            part.setText(text)
            qtbot.keyClick(part, Qt.Key.Key_Return)
    assert field.value() == ""
    with qtbot.waitSignal(field.changed):
        line.into.setText("eur")
        qtbot.keyClick(line.into, Qt.Key.Key_Return)
    assert field.value() == "USD/EUR=0.92"


def test_a_line_can_be_removed(field: RatesField, qtbot: QtBot) -> None:
    field.set_value("USD/EUR=0.92, GBP/EUR=1.17")
    with qtbot.waitSignal(field.changed):
        field.lines[0].remove.click()
    assert field.value() == "GBP/EUR=1.17"


def test_figures_are_those_of_the_language(field: RatesField) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        field.set_value("USD/EUR=0.92")
        assert field.lines[0].rate.text() == "0,92"
        assert field.value() == "USD/EUR=0.92"
    finally:
        QLocale.setDefault(before)
