"""Exchange rates as lines: one of a currency is so much of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from offersync_gui.ui.forms.base import FieldWidget
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import IconButton, QuietButton, TextLabel

if TYPE_CHECKING:
    from offersync_gui.templates.fields import FieldSpec

CODE_LETTERS, RATE_DIGITS = 7, 10
"""For how many there is room."""


class RateLine(QWidget):
    """``edited`` comes when a part of it is finished."""

    edited = Signal()
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currency = self._line(self.tr("Currency"), "USD", CODE_LETTERS)
        self.rate = self._line(self.tr("Rate"), QLocale().toString(0.92), RATE_DIGITS)
        self.rate.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.into = self._line(self.tr("In which currency"), "EUR", CODE_LETTERS)
        self.remove = IconButton("close", self.tr("Remove this rate"))
        self.remove.clicked.connect(self._on_remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        for part in (TextLabel("1"), self.currency, TextLabel("="), self.rate, self.into):
            row.addWidget(part)
        row.addWidget(self.remove)
        row.addStretch()

    def text(self) -> str:
        """``USD/EUR=0.92``; empty as long as a part is missing."""
        parts = [line.text().strip() for line in (self.currency, self.into, self.rate)]
        currency, into, rate = parts
        plain = rate.replace(QLocale().decimalPoint(), ".")
        return f"{currency.upper()}/{into.upper()}={plain}" if all(parts) else ""

    def show_text(self, text: str) -> None:
        pair, _, rate = text.partition("=")
        currency, _, into = pair.partition("/")
        self.currency.setText(currency.strip())
        self.into.setText(into.strip())
        self.rate.setText(rate.strip().replace(".", QLocale().decimalPoint()))

    def _line(self, name: str, example: str, letters: int) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(example)
        line.setFixedWidth(letters * self.fontMetrics().averageCharWidth() + 2 * SPACE.medium)
        line.editingFinished.connect(self.edited)
        return line

    def _on_remove(self) -> None:
        self.removed.emit(self)


class RatesField(FieldWidget):
    """Lines that are not finished yet are none."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        self._lines: list[RateLine] = []
        self._given = ""
        editor = QWidget()
        self._column = QVBoxLayout(editor)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.tiny)
        self.add = QuietButton(self.tr("Add a rate"), "plus")
        self.add.clicked.connect(self._on_add)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        super().__init__(spec, editor, parent)
        self.setFocusProxy(self.add)

    @property
    def lines(self) -> list[RateLine]:
        return list(self._lines)

    def value(self) -> str:
        return ", ".join(filter(None, (line.text() for line in self._lines)))

    def set_value(self, text: str) -> None:
        if text != self.value():
            for line in self.lines:
                self._drop(line)
            for part in filter(None, (part.strip() for part in text.split(","))):
                self._add(part)
        self._tell()

    def _add(self, text: str = "") -> RateLine:
        line = RateLine()
        line.show_text(text)
        line.edited.connect(self._tell)
        line.removed.connect(self._on_removed)
        self._lines.append(line)
        self._column.insertWidget(self._column.count() - 1, line)
        return line

    def _drop(self, line: RateLine) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _tell(self) -> None:
        if (value := self.value()) != self._given:
            self._given = value
            self.changed.emit()

    def _on_add(self) -> None:
        self._add().currency.setFocus()

    def _on_removed(self, line: RateLine) -> None:
        self._drop(line)
        self.add.setFocus()
        self._tell()
