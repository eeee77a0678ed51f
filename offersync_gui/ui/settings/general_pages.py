"""The pages that are nothing but settings: synchronization, appearance, network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offersync_gui.domain.settings import SETTINGS
from offersync_gui.ui.settings.cards import SettingsCard
from offersync_gui.ui.settings.page import SettingsPage
from offersync_gui.ui.settings.words import help_of, label_of
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Badge, Card, TextLabel, Toggle
from offersync_gui.ui.widgets.badge import Look

if TYPE_CHECKING:
    from offersync_gui.background.controller import SyncController
    from offersync_gui.background.state import SyncState

GLOBAL_SWITCH = "sync.enabled"
PROXY, PROXY_ADDRESS = "network.proxy", "network.proxy_address"


class GlobalSwitch(Card):
    """The one switch over all automatic syncs, which the header has, too."""

    def __init__(self, sync: SyncController, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        setting = SETTINGS[GLOBAL_SWITCH]
        self.toggle = Toggle("", label_of(setting))
        self.toggle.setAccessibleDescription(help_of(setting))
        self.toggle.setObjectName(f"setting.{GLOBAL_SWITCH}")
        self._state = Badge("")
        title = TextLabel(label_of(setting), "section", wrap=True)
        title.setBuddy(self.toggle)
        words = QVBoxLayout()
        words.setSpacing(SPACE.tiny)
        words.addWidget(title)
        words.addWidget(TextLabel(help_of(setting), tone="muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE.large)
        row.addLayout(words, 1)
        row.addWidget(self._state)
        row.addWidget(self.toggle)
        self.body.addLayout(row)
        self.toggle.toggled.connect(sync.set_enabled)
        sync.state_changed.connect(self._show_state)
        self._show_state(sync.state)

    def _show_state(self, state: SyncState) -> None:
        on = state.enabled
        self.toggle.blockSignals(True)
        self.toggle.setChecked(on)
        self.toggle.blockSignals(False)
        look = Look(self.tr("On"), "good", "check-circle")
        self._state.set_look(look if on else Look(self.tr("Off"), "warn", "pause"))


class SyncPage(SettingsPage):
    def fill(self) -> None:
        self.switch = GlobalSwitch(self.services.sync)
        self.add_card(self.switch)
        self.add_card(
            SettingsCard(
                self.tr("Schedule"),
                self.tr("For every advertiser that does not have a schedule of its own."),
                self.rows,
                ("rules.auto_sync", "rules.interval_minutes"),
            )
        )


class AppearancePage(SettingsPage):
    def fill(self) -> None:
        self.add_card(
            SettingsCard(
                self.tr("Appearance"),
                self.tr("Colours and rows change at once."),
                self.rows,
                ("ui.appearance", "ui.compact_rows", "ui.logos", "ui.language"),
            )
        )
        self.add_card(
            SettingsCard(self.tr("Amounts"), "", self.rows, ("ui.currency", "ui.currency_place"))
        )


class CurrenciesPage(SettingsPage):
    def fill(self) -> None:
        self.add_card(
            SettingsCard(
                self.tr("Comparisons"),
                self.tr("What other advertisers pay for the same campaign, in one currency."),
                self.rows,
                ("rates.currency",),
            )
        )
        self.add_card(
            SettingsCard(
                self.tr("Exchange rates"),
                self.tr("A currency without a rate is not compared, and said to have none."),
                self.rows,
                ("rates.table", "rates.ecb"),
            )
        )


class NetworkPage(SettingsPage):
    def fill(self) -> None:
        speed, wait = self.tr("Speed"), self.tr("Waiting")
        ways = SettingsCard(
            self.tr("Way to the platforms"),
            self.tr("The certificates are those that the system trusts."),
            self.rows,
            (PROXY, PROXY_ADDRESS),
        )
        self.add_card(ways)
        self.add_card(SettingsCard(speed, "", self.rows, ("network.parallel",)))
        self.add_card(SettingsCard(wait, "", self.rows, ("network.timeout",)))
        self.rows.by_key[PROXY].shown.connect(self._show_address)
        self._show_address()

    def _show_address(self) -> None:
        """Only where it counts."""
        wanted = self.rows.by_key[PROXY].value() == "address"
        self.rows.by_key[PROXY_ADDRESS].setVisible(wanted)
