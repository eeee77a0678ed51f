"""A secret: masked, never shown again once it is stored, revealed only while it is being typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from offersync_gui.desktop.error_words import said
from offersync_gui.ui.forms.base import FieldWidget, Message
from offersync_gui.ui.theme import SPACE, current_theme
from offersync_gui.ui.widgets import IconButton

if TYPE_CHECKING:
    from offersync_gui.sync.account_secrets import SecretState
    from offersync_gui.templates.fields import FieldSpec

_MASK, _PLAIN = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal


class SecretField(FieldWidget):
    """Its value is what was typed now; empty means that what is stored is kept."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__(spec, self.line, parent)
        self.line.setEchoMode(_MASK)
        icon = current_theme().icon("key", "muted")
        self.line.addAction(icon, QLineEdit.ActionPosition.LeadingPosition).setText(spec.label)
        self._reveal = IconButton("eye", self.tr("Show what was typed"))
        self._reveal.setObjectName(f"reveal.{spec.name}")
        self._reveal.setCheckable(True)
        self._reveal.setEnabled(False)
        self._state = Message()
        self._state.setObjectName(f"state.{spec.name}")
        self._arrange()
        self.line.textChanged.connect(self._on_typed)
        self._reveal.toggled.connect(self._on_revealed)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        self.column.removeWidget(self.line)
        row.addWidget(self.line, 1)
        row.addWidget(self._reveal)
        self.column.insertLayout(0, row)
        self.column.insertWidget(1, self._state)

    def value(self) -> str:
        return self.line.text()

    def set_value(self, text: str) -> None:
        self.line.setText(text)

    def set_state(self, state: SecretState | None, store: str) -> None:
        """What the secret store, by its name for people, holds; None: not known yet."""
        words = {
            "set": self.tr("Stored in: {store}. Leave it empty to keep it."),
            "missing": self.tr("Will be stored in: {store}."),
            "locked": self.tr("{store} is locked; what it holds is kept."),
            "unavailable": self.tr("{store} cannot be reached."),
        }
        text = words[state].format(store=said(store)) if state else ""
        self._state.say(text)
        stored = state == "set"
        self.line.setPlaceholderText("•" * 12 if stored else self.spec.placeholder)

    @property
    def state_text(self) -> str:
        return self._state.text()

    def _on_typed(self, text: str) -> None:
        self._reveal.setEnabled(bool(text))
        if not text:
            self._reveal.setChecked(False)
        self.changed.emit()

    def _on_revealed(self, shown: bool) -> None:
        self.line.setEchoMode(_PLAIN if shown else _MASK)
