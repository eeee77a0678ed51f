"""The card How new offers are stored: every storage rule, in folded groups."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from offersync_gui.domain.field_options import FIELDS
from offersync_gui.domain.rules import SCHEDULE_KEYS
from offersync_gui.ui.advertisers.fold import Fold
from offersync_gui.ui.advertisers.money_view import MoneyView
from offersync_gui.ui.advertisers.rule_row import RuleRow
from offersync_gui.ui.advertisers.tracking_values import ADD, PAIR
from offersync_gui.ui.forms.field_blocks import FieldBlocks, fields_in, keys_of
from offersync_gui.ui.forms.rule_fields import FIELD, grouped
from offersync_gui.ui.forms.rule_words import group_words
from offersync_gui.ui.forms.tab_order import follow_layout
from offersync_gui.ui.widgets import Card, Line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from offersync_gui.domain.rules import RuleSpec
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
        self._inherited: Mapping[str, Origin] = {}
        self._money = MoneyView()
        self._fields = FieldBlocks(partial(self._make_row, "fields"))
        self._fields.added.connect(self._on_field_added)
        self._fields.removed.connect(self._on_field_removed)
        for group, rules in grouped(_ELSEWHERE):
            if self._folds:
                self.body.addWidget(Line())
            title, about = group_words(group)
            fold = self._folds[group] = Fold(group, title, about)
            for rule in rules:
                fold.body.addWidget(self._make_row(group, rule))
            self.body.addWidget(fold)
        self._folds["money"].body.addWidget(self._money)
        self._folds["fields"].body.addWidget(self._fields)

    def load(self, inherited: Mapping[str, Origin], own: Mapping[str, str]) -> None:
        self._inherited = inherited
        self._show_fields(own)
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

    def fold(self, group: str) -> Fold:
        return self._folds[group]

    @property
    def money(self) -> str:
        """The worked example as it is shown."""
        return self._money.text

    def row(self, key: str) -> RuleRow:
        return self._rows[key]

    @property
    def fields(self) -> FieldBlocks:
        return self._fields

    def _make_row(self, group: str, rule: RuleSpec) -> RuleRow:
        row = self._rows[rule.key] = RuleRow(rule)
        self._group_of[rule.key] = group
        row.changed.connect(self._on_changed)
        return row

    def _show_fields(self, own: Mapping[str, str]) -> None:
        """Those with an option that is the advertiser's own, or inherited and not built in."""
        texts = {key: origin.value for key, origin in self._inherited.items()}
        wanted = set(fields_in(texts)) | {key.split(".")[1] for key in own if key.startswith(FIELD)}
        for name in set(self._fields.names) - wanted:
            self._forget(name)
        self._fields.show_fields(name for name in FIELDS if name in wanted)

    def _on_field_added(self, name: str) -> None:
        for key in keys_of(name):
            self._rows[key].load(self._inherited[key], None)
        follow_layout(self)

    def _on_field_removed(self, name: str) -> None:
        """What is inherited is still there to be seen."""
        for key in keys_of(name):
            self._rows[key].inherit()
        if name not in fields_in({key: self._inherited[key].value for key in keys_of(name)}):
            self._forget(name)
            self._fields.drop(name)
        self._on_changed()

    def _forget(self, name: str) -> None:
        for key in keys_of(name):
            del self._rows[key]

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
