"""The card How new offers are stored: its help, its fields, and the editors of its options."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from offersync_gui.domain.rules import RULES
from offersync_gui.ui.advertisers.rules_card import RulesCard
from offersync_gui.ui.forms.rule_words import rule_help

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
