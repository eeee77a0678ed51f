"""Lists that are edited row by row: what a person does there is what the rule says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit

from offersync_gui.domain.approve_rules import SUBJECTS as KNOWN
from offersync_gui.domain.approve_rules import approve_rules, signs_of
from offersync_gui.domain.rules import RULES
from offersync_gui.ui.forms.approve_rows import ApproveField, ApproveRow
from offersync_gui.ui.forms.approve_words import EXAMPLES, SIGNS, SUBJECTS
from offersync_gui.ui.forms.cap_rows import CapRow
from offersync_gui.ui.forms.pair_rows import PairRow
from offersync_gui.ui.forms.rows_field import RowsField
from offersync_gui.ui.forms.rule_fields import checked, field_of
from offersync_gui.ui.forms.rule_widgets import make_rule
from tests.ui.seen import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

TWO = "model=CPI and revenue>=1.5 -> active; name~casino|poker -> paused"


@pytest.fixture
def field(qtbot: QtBot) -> Callable[[str, str], RowsField]:
    def make(key: str, text: str = "") -> RowsField:
        rule = RULES[key]
        field = make_rule(rule, field_of(rule))
        assert isinstance(field, RowsField)
        qtbot.addWidget(field)
        field.set_value(text)
        return field

    return make


@pytest.fixture
def approve(field: Callable[[str, str], RowsField]) -> ApproveField:
    made = field("new.approve_rules", TWO)
    assert isinstance(made, ApproveField)
    return made


def rows(field: ApproveField) -> list[ApproveRow]:
    return [row for row in field.rows if isinstance(row, ApproveRow)]


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("new.approve_rules", TWO),
        ("new.approve_rules", "any->review"),
        ("caps.default", "100/day,  2500/month/budget"),
        ("category.map", "Gaming=Games,Loans = Finance"),
        ("category.map", ""),
    ],
)
def test_what_is_stored_is_shown_and_not_rewritten(field, key: str, text: str) -> None:
    shown = field(key, text)
    assert shown.value() == text
    assert "; ".join(row.text() for row in shown.rows).count("=") == text.count("=")
    assert not shown.lines.isVisibleTo(shown)


def test_the_words_are_those_of_the_rules() -> None:
    assert [*SUBJECTS][1:] == [*EXAMPLES] == [*KNOWN]
    assert {sign for name in KNOWN for sign in signs_of(name)} == set(SIGNS)


def test_conditions_and_status_make_the_rule(approve: ApproveField) -> None:
    first = rows(approve)[0]
    first.lines[1].value.setText("2")
    first.lines[1].sign.setCurrentIndex(first.lines[1].sign.findData("<"))
    first.status.setCurrentIndex(first.status.findData("archived"))
    assert approve.value().startswith("model=CPI and revenue<2 -> archived; name~")
    first.lines[0].remove.click()
    assert approve.value().startswith("revenue<2 -> archived; ")
    assert [rule.status for rule in approve_rules(approve.value())] == ["archived", "paused"]


def test_another_subject_has_its_own_ways_to_compare(approve: ApproveField) -> None:
    line = rows(approve)[1].lines[0]
    assert line.sign.currentData() == "~"
    line.subject.setCurrentIndex(line.subject.findData("payout"))
    assert [line.sign.itemData(at) for at in range(line.sign.count())] == [*signs_of("payout")]
    line.subject.setCurrentIndex(line.subject.findData("any"))
    assert line.condition() is None
    assert not line.value.isVisibleTo(approve)
    assert approve.value().endswith("; any -> paused")


def test_rules_are_added_moved_and_removed(approve: ApproveField, qtbot: QtBot) -> None:
    button(approve, "add.new_approve_rules").click()
    assert approve.value() == f"{TWO}; any -> review"
    rows(approve)[2].up.click()
    assert [row.text()[:4] for row in approve.rows] == ["mode", "any ", "name"]
    assert [row.up.isEnabled() for row in rows(approve)] == [False, True, True]
    assert [row.down.isEnabled() for row in rows(approve)] == [True, True, False]
    with qtbot.waitSignal(approve.finished):
        rows(approve)[0].removed.emit()
    assert approve.value() == "any -> review; name~casino|poker -> paused"


def test_a_condition_is_added_where_the_keyboard_goes_next(
    approve: ApproveField, qtbot: QtBot
) -> None:
    approve.show()
    row = rows(approve)[1]
    more = next(one for one in row.findChildren(type(approve.add)) if one.text() == "Condition")
    more.click()
    assert approve.window().focusWidget() is row.lines[1].subject
    qtbot.keyClick(row.lines[1].subject, Qt.Key.Key_Tab)
    assert row.isAncestorOf(approve.window().focusWidget())
    approve.close()


def test_what_the_first_match_means_is_said(approve: ApproveField) -> None:
    assert "fits none starts as" in approve.note
    approve.set_value("any -> paused; model=CPI -> active")
    assert "fits none" not in approve.note
    assert [row.said for row in rows(approve)] == [
        "",
        "Never reached: a rule above fits every offer.",
    ]
    approve.set_value("")
    assert approve.note.startswith("No rule")


def test_it_can_be_edited_as_text(approve: ApproveField) -> None:
    approve.switch.click()
    assert approve.lines.isVisibleTo(approve)
    assert approve.lines.toPlainText() == TWO.replace("; ", "\n")
    approve.lines.setPlainText("any -> active\n\ntag=vip -> review")
    assert approve.value() == "any -> active; tag=vip -> review"
    approve.switch.click()
    assert [row.text() for row in approve.rows] == ["any -> active", "tag=vip -> review"]


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("new.approve_rules", "revenue is high"),
        ("new.approve_rules", "colour=red -> active"),
        ("caps.default", "100/fortnight"),
    ],
)
def test_what_is_no_rule_stays_text_and_is_told(field, key: str, text: str) -> None:
    shown = field(key, text)
    assert shown.lines.isVisibleTo(shown)
    shown.switch.click()
    assert shown.lines.toPlainText() == text
    with pytest.raises(ValueError, match=r"must be|is no|cannot be"):
        checked(RULES[key], shown.spec, shown.value())


def test_an_empty_value_is_told_and_not_left_out(approve: ApproveField) -> None:
    rows(approve)[0].lines[0].value.clear()
    with pytest.raises(ValueError, match="is no condition"):
        checked(RULES["new.approve_rules"], approve.spec, approve.value())


def test_amounts_are_written_as_the_language_has_it(field) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German))
    shown = field("new.approve_rules", "revenue>=1.5 -> active; name~v1.5 -> paused")
    first, second = (row.lines[0].value for row in rows(shown))
    assert (first.text(), second.text()) == ("1,5", "v1.5")
    first.setText("2,25")
    assert shown.value() == "revenue>=2.25 -> active; name~v1.5 -> paused"


def test_caps_are_typed_in_rows(field) -> None:
    caps = field("caps.default", "")
    caps.add.click()
    row = caps.rows[0]
    assert isinstance(row, CapRow)
    row.amount.setText("100")
    assert caps.value() == "100/day"
    row.kind.setCurrentIndex(row.kind.findData("clicks"))
    row.period.setCurrentIndex(row.period.findData("week"))
    assert checked(RULES["caps.default"], caps.spec, caps.value()) == "100/week/clicks"


def test_words_are_typed_in_pairs(field) -> None:
    words = field("category.map", "Gaming=Games")
    words.add.click()
    row = words.rows[1]
    assert isinstance(row, PairRow)
    row.source.setText("Loans")
    row.mine.setText("Finance")
    assert words.value() == "Gaming=Games, Loans=Finance"
    assert RULES["category.map"].parse(words.value()) == {"gaming": "Games", "loans": "Finance"}


def test_inherited_rows_are_muted(approve: ApproveField) -> None:
    approve.set_inherited(True)
    approve.add.click()
    assert all(line.property("inherited") for line in approve.findChildren(QLineEdit))
