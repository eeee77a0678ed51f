"""The card Schedule: API Auto Synchronization, how often, and when next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from offersync_gui.domain.rules import RULES, SCHEDULE_KEYS
from offersync_gui.ui import moments
from offersync_gui.ui.advertisers.rule_row import RuleRow
from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.widgets import Card

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from offersync_gui.sync.accounts import Origin

AUTO, INTERVAL = "auto_sync", "interval_minutes"


class ScheduleCard(Card):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("ScheduleCard", "Schedule"),
            QCoreApplication.translate(
                "ScheduleCard", "Off: offers are pulled when you press Sync now, and left alone."
            ),
        )
        self._rows = {key: RuleRow(RULES[key]) for key in RULES if key in SCHEDULE_KEYS}
        self._next = Message()
        self._next.setObjectName("schedule.next")
        for row in self._rows.values():
            row.changed.connect(self._on_changed)
            self.body.addWidget(row)
        self.body.addWidget(self._next)

    def load(self, inherited: Mapping[str, Origin], own: Mapping[str, str]) -> None:
        for key, row in self._rows.items():
            row.load(inherited[key], own.get(key))
        self._show_interval()

    def rules(self) -> dict[str, str]:
        """Only what the advertiser overrides."""
        return {key: row.value() for key, row in self._rows.items() if row.own}

    def texts(self) -> dict[str, str]:
        """What is in force, by key."""
        return {key: row.value() for key, row in self._rows.items()}

    def check(self) -> QWidget | None:
        """Marks what cannot be; the editor of the first such thing."""
        wrong = [row.field for row in self._rows.values() if row.check()]
        return wrong[0] if wrong else None

    def row(self, key: str) -> RuleRow:
        return self._rows[key]

    def show_next(self, moment: datetime | None, *, enabled: bool) -> None:
        """``enabled`` is the global switch."""
        if not self._is_on():
            text = ""
        elif not enabled:
            text = self.tr("Automatic synchronization is switched off for all in the settings.")
        elif moment is None:
            text = self.tr("The next run is planned when you save.")
        else:
            text = self.tr("Next run: {time}").format(time=moments.sentence(moment))
        self._next.say(text)

    def _is_on(self) -> bool:
        return self._rows[AUTO].value() == "true"

    def _on_changed(self) -> None:
        self._show_interval()
        self.changed.emit()

    def _show_interval(self) -> None:
        self._rows[INTERVAL].ask(self._is_on())
