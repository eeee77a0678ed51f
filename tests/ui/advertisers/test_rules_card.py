"""The card How new offers are stored: its help, its fields, and the editors of its options."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from offersync_gui.domain.field_options import FIELDS
from offersync_gui.domain.rules import RULES
from offersync_gui.sync.accounts import Origin
from offersync_gui.sync.rule_values import rule_problem
from offersync_gui.ui.advertisers.rule_row import RuleRow
from offersync_gui.ui.advertisers.rules_card import RulesCard
from offersync_gui.ui.forms.choice_fields import ChoiceField
from offersync_gui.ui.forms.field_blocks import keys_of
from offersync_gui.ui.forms.rule_words import rule_help
from offersync_gui.ui.offers.pickers import ChoicePicker
from tests.ui.seen import button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KEYS = [key for key in RULES if not key.startswith(("field.", "auto_sync", "interval", "alerts"))]
KEYS = [key for key in KEYS if key not in {"tracking.click_id", "tracking.source_id"}]
KEYS.remove("tracking.add")


@pytest.fixture
def card(qtbot: QtBot) -> RulesCard:
    card = RulesCard()
    qtbot.addWidget(card)
    return card


@pytest.mark.parametrize("key", KEYS)
def test_every_option_says_what_it_does(card: RulesCard, key: str) -> None:
    row = card.row(key)
    texts = [label.text() for label in row.findChildren(QLabel)]
    assert rule_help(RULES[key]) in texts
    assert row.field.editor.accessibleDescription() == rule_help(RULES[key])


def inherited(**changed: str) -> dict[str, Origin]:
    """What is built in, but for what the settings say."""
    texts = {key.replace("__", "."): text for key, text in changed.items()}
    return {
        key: Origin(texts.get(key, rule.default), "settings" if key in texts else "default")
        for key, rule in RULES.items()
    }


def rows_of(card: RulesCard, name: str) -> list[RuleRow]:
    block = card.findChild(QWidget, f"fields.{name}")
    assert isinstance(block, QWidget), name
    return block.findChildren(RuleRow)


def test_options_of_fields_cost_nothing_until_one_is_added(card: RulesCard) -> None:
    card.load(inherited(), {})
    assert not [row for row in card.findChildren(RuleRow) if row.rule.key.startswith("field.")]
    assert card.fields.names == []
    card.fields.choose("name")
    assert [row.rule.key for row in rows_of(card, "name")] == keys_of("name")
    assert card.rules() == {}


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_field_is_found_by_typing_and_then_has_the_focus(card: RulesCard, qtbot: QtBot) -> None:
    card.load(inherited(), {})
    card.open_group("fields")
    card.show()
    card.fields.add.click()
    picker = card.findChild(ChoicePicker)
    assert picker.list.count() == len(FIELDS)
    qtbot.keyClicks(picker.search, "tracking")
    qtbot.waitUntil(lambda: picker.list.currentItem().text() == "Tracking link")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert card.fields.names == ["tracking_url"]
    assert card.window().focusWidget() is card.row("field.tracking_url").field.editor
    card.close()


def test_an_option_of_a_field_is_the_advertisers_own_until_it_is_reset(card: RulesCard) -> None:
    card.load(inherited(), {})
    card.fields.choose("name")
    suffix = card.row("field.name.suffix")
    with_signal = []
    card.changed.connect(lambda: with_signal.append(card.rules()))
    suffix.field.set_value(" (Acme)")
    assert with_signal == [{"field.name.suffix": " (Acme)"}]
    assert suffix.origin == "instead of nothing (built in)"
    suffix.reset()
    assert card.rules() == {}


def test_fields_with_options_are_shown_and_others_are_not(card: RulesCard) -> None:
    card.load(inherited(field__tags="never"), {"field.name.prefix": "* "})
    assert card.fields.names == ["name", "tags"]
    assert card.row("field.tags").origin == "inherited: Never (from the settings)"
    card.load(inherited(), {})
    assert card.fields.names == []
    assert card.rules() == {}


def test_without_options_of_its_own_a_field_goes_unless_some_are_inherited(
    card: RulesCard,
) -> None:
    own = {"field.name.prefix": "* ", "field.tags": "always"}
    card.load(inherited(field__tags="never"), own)
    button(card, "fields.name.remove").click()
    button(card, "fields.tags.remove").click()
    assert card.fields.names == ["tags"]
    assert card.row("field.tags").value() == "never"
    assert card.rules() == {}


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("field.revenue.value", "much"),
        ("field.ends_at.default", "soon"),
        ("field.caps.value", "100/never"),
        ("field.hold_days.value", "1.5"),
        ("field.preview_url.value", "example"),
        ("field.currency.default", "Taler"),
    ],
)
def test_a_value_that_cannot_be_is_told_as_on_the_command_line(
    card: RulesCard, key: str, text: str
) -> None:
    card.load(inherited(), {})
    card.fields.choose(key.split(".")[1])
    row = card.row(key)
    row.field.set_value(text)
    assert rule_problem(key, text).startswith("cannot be: ")
    assert row.field.error == f"{row.spec.label} {rule_problem(key, text)}"
    assert card.check() is row.field


def test_choices_stay_choices(card: RulesCard) -> None:
    card.load(inherited(field__visibility__value="public"), {})
    row = card.row("field.visibility.value")
    assert isinstance(row.field, ChoiceField)
    assert row.origin == "inherited: Public (from the settings)"
    row.field.set_value("")
    assert card.rules() == {"field.visibility.value": ""}
