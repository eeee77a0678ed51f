"""Text of several lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

from offersync_gui.ui.forms.base import FieldWidget
from offersync_gui.ui.theme import CONTROL_HEIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from offersync_gui.templates.fields import FieldSpec

_LINES_HIGH = 4


class PlainField(FieldWidget):
    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        self.text = QPlainTextEdit()
        super().__init__(spec, self.text, parent)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_LINES_HIGH * CONTROL_HEIGHT)
        self.text.textChanged.connect(self.changed)

    def value(self) -> str:
        return self.text.toPlainText()

    def set_value(self, text: str) -> None:
        if text != self.value():
            self.text.setPlainText(text)
