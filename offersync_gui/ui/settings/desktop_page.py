"""The page Notifications and tray, with the start at login."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from offersync_gui.desktop.autostart import autostart, switch_autostart
from offersync_gui.desktop.error_words import sentence_of
from offersync_gui.errors import OfferSyncError
from offersync_gui.ui.settings.cards import SettingsCard
from offersync_gui.ui.settings.page import SettingsPage
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Card, TextLabel, Toggle


class DesktopPage(SettingsPage):
    def fill(self) -> None:
        self.add_card(
            SettingsCard(
                self.tr("Notifications"),
                self.tr("One message for all that was synced together. A click leads to it."),
                self.rows,
                ("notify.level", "notify.drop_percent", "notify.quiet"),
            )
        )
        self.add_card(
            SettingsCard(
                self.tr("Advertisers"),
                self.tr("For each that has no choice of its own, under Schedule."),
                self.rows,
                ("rules.alerts",),
            )
        )
        self.add_card(SettingsCard(self.tr("Tray"), "", self.rows, ("tray.keep_running",)))
        self.add_card(self._autostart_card())

    def refresh(self) -> None:
        super().refresh()
        self._show_autostart()

    def _autostart_card(self) -> Card:
        card = Card()
        self.autostart = Toggle("", self.tr("Start with the desktop"))
        self.autostart.setObjectName("autostart")
        self.autostart.toggled.connect(self._on_toggled)
        title = TextLabel(self.tr("Start with the desktop"), "section")
        title.setBuddy(self.autostart)
        about = self.tr("Hidden in the tray, so that automatic syncs go on after you log in.")
        words = QVBoxLayout()
        words.setSpacing(SPACE.tiny)
        words.addWidget(title)
        words.addWidget(TextLabel(about, tone="muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE.large)
        row.addLayout(words, 1)
        row.addWidget(self.autostart)
        card.body.addLayout(row)
        self._problem = TextLabel(tone="bad", wrap=True)
        self._problem.hide()
        card.body.addWidget(self._problem)
        return card

    def _on_toggled(self, on: bool) -> None:
        self._problem.hide()
        try:
            switch_autostart(self.services.workspace.data_dir, on)
        except OfferSyncError as error:
            self._problem.setText(sentence_of(error))
            self._problem.show()
        self._show_autostart()

    def _show_autostart(self) -> None:
        """What is really installed, whoever did it."""
        self.autostart.blockSignals(True)
        self.autostart.setChecked(autostart(self.services.workspace.data_dir).is_on())
        self.autostart.blockSignals(False)
