"""A number of minutes, and beside it what that is in hours and days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.forms.text_fields import NumberField
from offersync_gui.ui.theme import SPACE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from offersync_gui.templates.fields import FieldSpec

_HOUR, _DAY = 60, 24 * 60


class MinutesField(NumberField):
    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._meaning = Message(role="body")
        self._meaning.setWordWrap(False)
        self._meaning.setObjectName(f"meaning.{spec.name}")
        beside = QHBoxLayout()
        beside.setSpacing(SPACE.small)
        beside.addWidget(self.line, 1)
        beside.addWidget(self._meaning)
        self.column.insertLayout(0, beside)
        self.line.textChanged.connect(self._on_typed)

    def _on_typed(self) -> None:
        text = self.value()
        span = span_text(int(text)) if text.isdecimal() else ""
        self._meaning.say(f"= {span}" if span else "")


def span_text(minutes: int) -> str:
    """Days, hours and minutes; empty below an hour, which needs no words."""
    if minutes < _HOUR:
        return ""
    translate = QCoreApplication.translate
    parts = {
        translate("Minutes", "{0} d"): minutes // _DAY,
        translate("Minutes", "{0} h"): minutes % _DAY // _HOUR,
        translate("Minutes", "{0} min"): minutes % _HOUR,
    }
    return " ".join(words.format(count) for words, count in parts.items() if count)
