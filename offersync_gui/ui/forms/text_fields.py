"""Fields that are one line of text: plain text, addresses, numbers and amounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit

from offersync_gui.ui.forms.base import FieldWidget, Message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from offersync_gui.templates.fields import FieldSpec


class TextField(FieldWidget):
    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__(spec, self.line, parent)
        self.line.setPlaceholderText(spec.placeholder)
        self.line.textChanged.connect(self.changed)

    def value(self) -> str:
        return self.line.text()

    def set_value(self, text: str) -> None:
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0)


class UrlField(TextField):
    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)


class NumberField(TextField):
    """A line rather than a spin box: it holds any number of digits, and may be empty."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def value(self) -> str:
        return self.line.text().strip().replace(self._point(), ".")

    def set_value(self, text: str) -> None:
        if text != self.value():
            self.line.setText(text.replace(".", self._point()))

    def _point(self) -> str:
        return QLocale().decimalPoint()


class NoteField(FieldWidget):
    """Something to read; it has no value."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, Message("muted", spec.default or spec.help), parent)

    def value(self) -> str:
        return ""

    def set_value(self, text: str) -> None:
        """Nothing to set."""
