"""Asks for whom changed options shall hold: for stored offers as well, or for new ones only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QRadioButton, QVBoxLayout

from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.theme import SPACE


class Reach(QFrame):
    """Shown only while it is asked."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        text = Message("text", self.tr("Options that make offers were changed. They hold for"))
        self.all = QRadioButton(self.tr("stored offers too; you see what changes before it does"))
        self.all.setObjectName("reach.all")
        self.new = QRadioButton(self.tr("new offers only; stored ones keep the earlier options"))
        self.new.setObjectName("reach.new")
        self.all.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.small)
        for part in (text, self.all, self.new):
            column.addWidget(part)
        self.new.toggled.connect(self.changed)
        self.hide()

    @property
    def new_only(self) -> bool:
        return self.new.isChecked() and not self.isHidden()

    def ask(self, asked: bool) -> None:
        if not asked:
            self.all.setChecked(True)
        self.setVisible(asked)
