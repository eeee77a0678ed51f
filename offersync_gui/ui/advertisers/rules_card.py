"""The card How new offers are stored: every storage rule, in folded groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from offersync_gui.domain.rules import SCHEDULE_KEYS
from offersync_gui.ui.advertisers.fold import Fold
from offersync_gui.ui.advertisers.money_view import MoneyView
from offersync_gui.ui.advertisers.rule_row import RuleRow
from offersync_gui.ui.advertisers.tracking_values import ADD, PAIR
from offersync_gui.ui.forms.rule_fields import grouped
from offersync_gui.ui.forms.rule_words import group_words
from offersync_gui.ui.widgets import Card, Line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from offersync_gui.sync.accounts import Origin

_ELSEWHERE = SCHEDULE_KEYS | {*PAIR, ADD}


class RulesCard(Card):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("RulesCard", "How new offers are stored"),
            QCoreApplication.translate(
                "RulesCard",
                "Muted values are inherited. Change one, and it is yours.",
            ),
        )
        self._rows: dict[str, RuleRow] = {}
        self._folds: dict[str, Fold] = {}
        self._group_of: dict[str, str] = {}
        self._money = MoneyView()
        for group, rules in grouped(_ELSEWHERE):
            if self._folds:
                self.body.addWidget(Line())
            title, about = group_words(group)
            fold = self._folds[group] = Fold(group, title, about)
            for rule in rules:
                row = self._rows[rule.key] = RuleRow(rule)
                self._group_of[rule.key] = group
                row.changed.connect(self._on_changed)
                fold.body.addWidget(row)
            if group == "money":
                fold.body.addWidget(self._money)
            self.body.addWidget(fold)

    def load(self, inherited: Mapping[str, Origin], own: Mapping[str, str]) -> None:
        for key, row in self._rows.items():
            row.load(inherited[key], own.get(key))
        self._refresh()

    def rules(self) -> dict[str, str]:
        """Only what the advertiser overrides."""
        return {key: row.value() for key, row in self._rows.items() if row.own}

    def texts(self) -> dict[str, str]:
        """What is in force, by key."""
        return {key: row.value() for key, row in self._rows.items()}

    def check(self) -> QWidget | None:
        """Marks what cannot be and opens its group; the editor of the first such thing."""
        wrong = [key for key, row in self._rows.items() if row.check()]
        for key in wrong:
            self._folds[self._group_of[key]].open()
        return self._rows[wrong[0]].field if wrong else None

    def open_group(self, group: str) -> None:
        self._folds[group].open()

    @property
    def money(self) -> str:
        """The worked example as it is shown."""
        return self._money.text

    def row(self, key: str) -> RuleRow:
        return self._rows[key]

    def _on_changed(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        shown = {row.spec.name: row.value() for row in self._rows.values()}
        for row in self._rows.values():
            row.ask(row.spec.visible(shown))
        self._money.show_example(self.texts())
        for group, fold in self._folds.items():
            count = sum(row.own for key, row in self._rows.items() if self._group_of[key] == group)
            fold.set_note(self.tr("{count} changed").format(count=count) if count else "")
