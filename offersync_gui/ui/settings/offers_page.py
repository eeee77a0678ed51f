"""The page New offers: the default of every storage option, in the groups of the editor."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from offersync_gui.domain.rules import RULES, SCHEDULE_KEYS
from offersync_gui.domain.settings import RULE_PREFIX
from offersync_gui.ui.advertisers.fold import Fold
from offersync_gui.ui.advertisers.money_view import MoneyView
from offersync_gui.ui.forms.field_blocks import FieldBlocks, fields_in, keys_of
from offersync_gui.ui.forms.rule_fields import grouped
from offersync_gui.ui.forms.rule_words import group_words
from offersync_gui.ui.forms.tab_order import follow_layout
from offersync_gui.ui.settings.page import SettingsPage
from offersync_gui.ui.widgets import Card, Line

if TYPE_CHECKING:
    from offersync_gui.domain.rules import RuleSpec
    from offersync_gui.ui.settings.setting_row import SettingRow


class OffersPage(SettingsPage):
    def fill(self) -> None:
        card = Card(
            self.tr("How new offers are stored"),
            self.tr("Holds wherever neither the template nor the advertiser says otherwise."),
        )
        self._folds: dict[str, Fold] = {}
        self._groups: dict[str, set[str]] = {}
        self._money = MoneyView()
        self._fields = FieldBlocks(partial(self._make_row, "fields"))
        self._fields.added.connect(self._on_field_added)
        self._fields.removed.connect(self._on_field_removed)
        for group, rules in grouped(SCHEDULE_KEYS):
            if self._folds:
                card.body.addWidget(Line())
            fold = self._folds[group] = Fold(group, *group_words(group))
            self._groups[group] = set()
            for rule in rules:
                fold.body.addWidget(self._make_row(group, rule))
            card.body.addWidget(fold)
        self._folds["money"].body.addWidget(self._money)
        self._folds["fields"].body.addWidget(self._fields)
        self.add_card(card)
        self._show_state()

    @property
    def fields(self) -> FieldBlocks:
        return self._fields

    def refresh(self) -> None:
        stored = {key: self.stored.text(RULE_PREFIX + key) for key in RULES}
        for name in fields_in(stored):
            self._fields.open(name)
        super().refresh()
        self._show_state()

    def open_group(self, group: str) -> None:
        self._folds[group].open()

    def _make_row(self, group: str, rule: RuleSpec) -> SettingRow:
        row = self.rows.add(RULE_PREFIX + rule.key)
        self._groups[group].add(row.setting.key)
        row.shown.connect(self._show_state)
        return row

    def _on_field_added(self, name: str) -> None:
        follow_layout(self)

    def _on_field_removed(self, name: str) -> None:
        keys = [RULE_PREFIX + key for key in keys_of(name)]
        for key in keys:
            self.rows.by_key[key].reset()
        self.rows.forget(keys)
        self._fields.drop(name)
        self._show_state()

    def _show_state(self) -> None:
        rows = self.rows.by_key
        values = {row.spec.name: row.value() for row in rows.values()}
        for row in rows.values():
            row.setVisible(row.spec.visible(values))
        texts = {key.removeprefix(RULE_PREFIX): row.value() for key, row in rows.items()}
        self._money.show_example(texts)
        for group, keys in self._groups.items():
            own = sum(not rows[key].is_default() for key in keys if key in rows)
            self._folds[group].set_note(self.tr("{0} changed").format(own) if own else "")
