"""The page New offers: the default of every storage option, in the groups of the editor."""

from __future__ import annotations

from offersync_gui.domain.rules import SCHEDULE_KEYS
from offersync_gui.domain.settings import RULE_PREFIX
from offersync_gui.ui.advertisers.fold import Fold
from offersync_gui.ui.advertisers.money_view import MoneyView
from offersync_gui.ui.forms.rule_fields import grouped
from offersync_gui.ui.forms.rule_words import group_words
from offersync_gui.ui.settings.page import SettingsPage
from offersync_gui.ui.widgets import Card, Line


class OffersPage(SettingsPage):
    def fill(self) -> None:
        card = Card(
            self.tr("How new offers are stored"),
            self.tr("Holds wherever neither the template nor the advertiser says otherwise."),
        )
        self._folds: dict[str, Fold] = {}
        self._groups: dict[str, list[str]] = {}
        self._money = MoneyView()
        for group, rules in grouped(SCHEDULE_KEYS):
            if self._folds:
                card.body.addWidget(Line())
            fold = self._folds[group] = Fold(group, *group_words(group))
            self._groups[group] = [RULE_PREFIX + rule.key for rule in rules]
            for key in self._groups[group]:
                row = self.rows.add(key)
                row.shown.connect(self._show_state)
                fold.body.addWidget(row)
            if group == "money":
                fold.body.addWidget(self._money)
            card.body.addWidget(fold)
        self.add_card(card)
        self._show_state()

    def open_group(self, group: str) -> None:
        self._folds[group].open()

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
