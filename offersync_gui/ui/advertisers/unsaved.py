"""Asks what to do with unsaved changes, once, before they would be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.widgets import Button, PrimaryButton, QuietButton, TextLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


_DISCARDED = 2  # neither accepted nor rejected


class UnsavedDialog(Dialog):
    """Closing it means to go on editing."""

    save_chosen = Signal()
    discard_chosen = Signal()
    stay_chosen = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent, "unsaved", "")
        self.setWindowTitle(self.tr("Unsaved changes"))
        who = name or self.tr("the new advertiser")
        title = self.tr("Save the changes to {name}?").format(name=who)
        self.body.addWidget(TextLabel(title, "section", wrap=True))
        about = TextLabel(self.tr("Otherwise what you changed is lost."), tone="muted", wrap=True)
        self.body.addWidget(about)
        discard = QuietButton(self.tr("Discard"))
        discard.setObjectName("unsaved.discard")
        discard.clicked.connect(self._on_discard)
        stay = Button(self.tr("Keep editing"))
        stay.setObjectName("unsaved.stay")
        stay.clicked.connect(self.reject)
        save = PrimaryButton(self.tr("Save"))
        save.setObjectName("unsaved.save")
        save.clicked.connect(self.accept)
        self.accepted.connect(self.save_chosen)
        self.rejected.connect(self.stay_chosen)
        for button in (discard, stay, save):
            self.buttons.addWidget(button)
        save.setDefault(True)
        save.setFocus()

    def _on_discard(self) -> None:
        self.done(_DISCARDED)
        self.discard_chosen.emit()
