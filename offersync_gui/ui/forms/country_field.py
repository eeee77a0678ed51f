"""A list of countries: codes or names between commas, completed while typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from offersync_gui.engine.convert.places import country_names
from offersync_gui.ui.forms.base import FieldWidget, Message
from offersync_gui.ui.forms.country_names import codes, spelled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from offersync_gui.templates.fields import FieldSpec


class CountryField(FieldWidget):
    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__(spec, self.line, parent)
        self.line.setPlaceholderText(spec.placeholder or "DE, AT, CH")
        self.line.setCompleter(_LastWord(self.line))
        self._names = Message()
        self.column.insertWidget(1, self._names)
        self.line.textChanged.connect(self._on_typed)

    def value(self) -> str:
        return codes(self.line.text())

    def set_value(self, text: str) -> None:
        if codes(text) != self.value():
            self.line.setText(", ".join(part for part in map(str.strip, text.split(",")) if part))

    def _on_typed(self, text: str) -> None:
        self._names.say(spelled(text))
        self.changed.emit()


class _LastWord(QCompleter):
    """Completes what stands behind the last comma."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__([f"{name} ({code})" for code, name in country_names().items()], line)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index) -> str:  # type: ignore[no-untyped-def]
        line = self.widget()
        before, comma, _ = line.text().rpartition(",") if isinstance(line, QLineEdit) else ("",) * 3
        code = str(index.data()).rpartition("(")[2].rstrip(")")
        return f"{before}{comma}{' ' if comma else ''}{code}"
