"""Tables of plain rows: what they show, how they sort, and what stays when they are reread."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from offersync_gui.errors import StoreError
from offersync_gui.ui.tables.picker import Picker
from offersync_gui.ui.tables.rows import MARK, Column
from offersync_gui.ui.tables.states import States
from offersync_gui.ui.tables.table import LEAST_SHARED, RowsTable
from offersync_gui.ui.theme import ROW_HEIGHT
from offersync_gui.ui.widgets import EmptyState, Look

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

ROWS = [("b", 9), ("A", 10), ("c", 1)]


def columns() -> list[Column]:
    return [
        Column("Name", lambda row: row[0], share=1, tip=lambda row: f"tip of {row[0]}"),
        Column("Size", lambda row: f"{row[1]} x", key=lambda row: row[1], right=True),
        Column("Mark", lambda row: "even", mark=lambda row: look(row[1]), most=60),
    ]


def look(size: int) -> Look | None:
    return Look("even", "good", "check") if size % 2 == 0 else None


@pytest.fixture
def table(qtbot: QtBot) -> RowsTable:
    table = RowsTable(columns(), "Things", identity=lambda row: row[0])
    qtbot.addWidget(table)
    table.resize(500, 200)
    table.set_rows(ROWS)
    table.show()
    return table


def names(table: RowsTable) -> list[str]:
    return [row[0] for row in table.rows()]


def test_the_model_keeps_to_the_rules(table: RowsTable, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(table.rows_model)


def test_figures_are_sorted_by_value_and_words_by_letter(table: RowsTable) -> None:
    assert names(table) == ["b", "A", "c"]
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["c", "b", "A"]
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["A", "b", "c"]


@pytest.mark.parametrize(
    "values",
    [
        [-4_000_000_000, 5, 9_000_000, 2_147_483_647, 3_000_000_000, 9_000_000_000],
        [None, Decimal("-1"), Decimal("0.10"), Decimal("9.5"), Decimal(10)],
    ],
)
def test_every_number_is_sorted_by_its_value(qtbot: QtBot, values: list[object]) -> None:
    table = RowsTable([Column("Figure", str, key=lambda row: row)], "Things")
    qtbot.addWidget(table)
    table.set_rows(values[::2] + values[1::2])
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert table.rows() == values
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert table.rows() == values[::-1]


def test_a_selection_outlives_new_rows(table: RowsTable) -> None:
    assert table.choose("A")
    table.set_rows([("c", 1), ("x", 3), ("A", 11)])
    assert table.current_row() == ("A", 11)
    table.set_rows([("c", 1)])
    assert table.current_row() is None
    assert not table.choose("A")


def test_a_selection_that_vanishes_is_told(table: RowsTable, qtbot: QtBot) -> None:
    table.choose("A")
    with qtbot.waitSignal(table.chosen) as chosen:
        table.set_rows([("c", 1)])
    assert chosen.args == [None]
    with qtbot.assertNotEmitted(table.chosen):
        table.set_rows([])


def test_enter_and_a_double_click_open(table: RowsTable, qtbot: QtBot) -> None:
    table.choose("c")
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [("c", 1)]
    with qtbot.waitSignal(table.opened) as opened:
        table.doubleClicked.emit(table.model().index(0, 0))
    assert opened.args == [("b", 9)]


def test_a_row_is_copied_with_tabs(table: RowsTable, qtbot: QtBot) -> None:
    table.choose("A")
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "A\t10 x\teven"


def test_a_cell_has_its_badge_tip_and_alignment(table: RowsTable) -> None:
    model = table.model()
    assert model.index(0, 2).data(MARK) is None
    assert model.index(1, 2).data(MARK) == Look("even", "good", "check")
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "tip of b"
    alignment = model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & Qt.AlignmentFlag.AlignRight


def test_widths_fill_the_room_and_keep_their_bounds(table: RowsTable, qtbot: QtBot) -> None:
    taken = sum(table.columnWidth(number) for number in range(3))
    assert taken == table.viewport().width()
    assert table.columnWidth(2) == 60
    table.resize(100, 200)
    qtbot.waitUntil(lambda: table.columnWidth(0) == LEAST_SHARED)


def test_rows_can_be_compact(table: RowsTable) -> None:
    table.set_compact(True)
    assert table.rowHeight(0) == ROW_HEIGHT.compact
    table.set_compact(False)
    assert table.rowHeight(0) == ROW_HEIGHT.normal


def test_states_take_turns_and_the_error_can_be_tried_again(qtbot: QtBot) -> None:
    content = QPushButton("content")
    states = States(content)
    qtbot.addWidget(states)
    assert not states.is_content
    states.show_error(StoreError("The disk is full", "No room.", "Make room."))
    with qtbot.waitSignal(states.retried):
        again = [one for one in states.findChildren(QPushButton) if one.text() == "Try again"]
        again[0].click()
    states.show_other(EmptyState("search", "Nothing", "Nothing at all"))
    states.show_content()
    assert states.is_content
    assert states.count() == 2


def test_a_picker_keeps_its_value_while_it_is_offered(qtbot: QtBot) -> None:
    picker = Picker("Advertiser", [("All", None), ("Acme", "Acme")])
    qtbot.addWidget(picker)
    with qtbot.waitSignal(picker.picked) as picked:
        picker.choose("Acme")
    assert picked.args == ["Acme"]
    with qtbot.assertNotEmitted(picker.picked):
        picker.offer([("All", None), ("Beta", "Beta"), ("Acme", "Acme")])
        assert picker.value() == "Acme"
        picker.offer([("All", None)])
    assert picker.value() is None
