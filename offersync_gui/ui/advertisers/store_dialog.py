"""Asks where secrets are to be kept, where the system has no keyring or keeps it locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from offersync_gui.desktop.error_words import said
from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.widgets import Button, PrimaryButton, TextLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from offersync_gui.errors import OfferSyncError


class StoreDialog(Dialog):
    """Nothing is chosen by closing it."""

    session_chosen = Signal()
    store_chosen = Signal()

    def __init__(self, error: OfferSyncError, parent: QWidget) -> None:
        super().__init__(parent, "store", said(error.title))
        text = self.tr(
            "Keys are never written in clear text. Keep them in memory until OfferSync is closed, "
            "or in an encrypted file with a passphrase of yours."
        )
        self.body.addWidget(TextLabel(self.tr("Where shall keys be kept?"), "section", wrap=True))
        self.body.addWidget(TextLabel(said(error.detail), tone="muted", wrap=True))
        self.body.addWidget(TextLabel(text, wrap=True))
        store = Button(self.tr("Secret store…"))
        store.setObjectName("store.file")
        store.clicked.connect(self._on_store)
        session = PrimaryButton(self.tr("Only for this session"))
        session.setObjectName("store.session")
        session.clicked.connect(self.accept)
        self.accepted.connect(self.session_chosen)
        for button in (store, session):
            self.buttons.addWidget(button)
        session.setDefault(True)
        session.setFocus()

    def _on_store(self) -> None:
        self.reject()
        self.store_chosen.emit()
