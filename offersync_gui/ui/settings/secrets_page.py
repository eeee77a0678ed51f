"""The page Secrets: where keys are kept, how that place is, and the way to another one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from offersync_gui.desktop.error_words import said, sentence_of
from offersync_gui.ui.settings.page import SettingsPage
from offersync_gui.ui.settings.secrets_work import HeldSecret, Moved, SecretsFacts, look, unlock
from offersync_gui.ui.settings.vault_dialogs import MoveDialog, UnlockDialog
from offersync_gui.ui.tables.rows import Column
from offersync_gui.ui.tables.states import States
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.theme import CONTROL_HEIGHT, ICON, SPACE
from offersync_gui.ui.widgets import (
    Badge,
    Button,
    Card,
    EmptyState,
    IconLabel,
    Look,
    PrimaryButton,
    TextLabel,
)

if TYPE_CHECKING:
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.vault.base import VaultState

_MOST_HEIGHT = 8 * CONTROL_HEIGHT


class SecretsPage(SettingsPage):
    def fill(self) -> None:
        self._facts: SecretsFacts | None = None
        self.add_card(self._store_card())
        self.add_card(self._list_card())

    def refresh(self) -> None:
        services = self.services
        job = partial(look, services.workspace, services.accounts)
        services.long.run(job, self._show, self.states.show_error)

    def _store_card(self) -> Card:
        card = Card(
            self.tr("Where secrets are kept"),
            self.tr("API keys and passwords are never in the database, a backup or the log."),
        )
        self._name = TextLabel(self.tr("Looking…"), "strong")
        self._badge = Badge("")
        self._text = TextLabel(tone="muted", wrap=True)
        self._text.hide()
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(IconLabel("key", "accent", ICON.normal))
        head.addWidget(self._name)
        head.addWidget(self._badge)
        head.addStretch()
        self.unlock_button = PrimaryButton(self.tr("Unlock"), "unlock")
        self.unlock_button.clicked.connect(self.ask_unlock)
        self.retry_button = Button(self.tr("Look again"), "sync")
        self.retry_button.clicked.connect(self.refresh)
        self.move_button = Button(self.tr("Move to another place…"))
        self.move_button.clicked.connect(self.ask_move)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.small)
        for button in (self.unlock_button, self.retry_button, self.move_button):
            button.hide()
            buttons.addWidget(button)
        buttons.addStretch()
        for part in (head, buttons):
            card.body.addLayout(part)
        card.body.insertWidget(1, self._text)
        return card

    def _list_card(self) -> Card:
        card = Card(self.tr("Secrets of your advertisers"))
        self.table = RowsTable(self._columns(), self.tr("Secrets of your advertisers"))
        self.states = States(self.table)
        self.states.setFixedHeight(_MOST_HEIGHT)
        self.states.retried.connect(self.refresh)
        card.body.addWidget(self.states)
        return card

    def _show(self, facts: SecretsFacts) -> None:
        self._facts = facts
        state = facts.store
        self._name.setText(said(state.name))
        self._badge.set_look(self._look_of(state))
        self._say(" ".join(filter(None, [self._plain(state), said(state.text)])))
        self.unlock_button.setVisible(state.status == "locked")
        self.retry_button.setVisible(state.status == "unavailable")
        self.move_button.setVisible(True)
        self.move_button.setEnabled(state.status != "locked")
        self.table.set_rows(facts.secrets)
        self.states.setFixedHeight(_MOST_HEIGHT)
        if facts.secrets:
            self.states.setFixedHeight(min(_MOST_HEIGHT, self.table.whole_height()))
            self.states.show_content()
        else:
            self.states.show_other(
                EmptyState(
                    "key",
                    self.tr("No secrets yet"),
                    self.tr("They come with the first advertiser that needs a key."),
                )
            )

    def _say(self, text: str) -> None:
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def _look_of(self, state: VaultState) -> Look:
        return {
            "available": Look(self.tr("Ready"), "good", "check-circle"),
            "locked": Look(self.tr("Locked"), "warn", "lock"),
            "unavailable": Look(self.tr("Not available"), "bad", "error"),
        }[state.status]

    def _plain(self, state: VaultState) -> str:
        return {
            "available": "",
            "locked": self.tr("Nothing can be synced until it is unlocked; nothing is lost."),
            "unavailable": self.tr("Start it and look again, or keep secrets in another place."),
        }[state.status]

    def ask_unlock(self) -> None:
        """A keyring asks by itself, the vault file through a dialog."""
        if self._facts is None:
            return
        if self._facts.store.kind == "file":
            dialog = UnlockDialog(self.services, self)
            dialog.unlocked.connect(self._on_unlocked)
            dialog.open()
            return
        self.unlock_button.setEnabled(False)
        services = self.services
        job = partial(unlock, services.workspace, services.accounts, "")
        services.long.run(job, self._on_unlocked, self._on_refused)

    def ask_move(self) -> MoveDialog | None:
        if self._facts is None:
            return None
        dialog = MoveDialog(self.services, self._facts.store.kind, self._facts.has_file, self)
        dialog.moved.connect(self._on_moved)
        dialog.open()
        return dialog

    def _on_unlocked(self, state: VaultState) -> None:
        self.unlock_button.setEnabled(True)
        self.services.toasts.show(self.tr("{0} is unlocked").format(said(state.name)))
        self.services.sync.refresh()
        self.refresh()

    def _on_refused(self, error: OfferSyncError) -> None:
        self.unlock_button.setEnabled(True)
        self._say(sentence_of(error))

    def _on_moved(self, done: Moved) -> None:
        text = self.tr("Secrets are now kept in: {0}").format(said(done.store))
        if done.left:
            text = self.tr("{0}. The old place still holds those of {1}.").format(
                text, ", ".join(done.left)
            )
        self.services.toasts.show(text)
        self.refresh()

    def _columns(self) -> list[Column]:
        looks = {
            "set": Look(self.tr("Stored"), "good", "check-circle"),
            "missing": Look(self.tr("Missing"), "bad", "alert"),
            "locked": Look(self.tr("Locked"), "warn", "lock"),
            "unavailable": Look(self.tr("Not available"), "bad", "error"),
        }

        def look_of(secret: HeldSecret) -> Look:
            return looks[secret.state]

        return [
            Column(self.tr("Advertiser"), lambda secret: secret.advertiser, share=1),
            Column(self.tr("Secret"), lambda secret: secret.label, share=1),
            Column(self.tr("State"), lambda secret: look_of(secret).text, mark=look_of),
        ]
