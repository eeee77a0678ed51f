"""What the platform's words for a status mean."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from offersync_gui.ui.templates_tab.builder import parts
from offersync_gui.ui.templates_tab.builder.words import status_titles
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import TextLabel

if TYPE_CHECKING:
    from offersync_gui.engine.sample.choices import Choice


class StatusPage(QScrollArea):
    """``changed`` carries the choice of the status with other words."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("Words of the status"))
        self._choice: Choice | None = None
        self.meanings: dict[str, parts.Combo] = {}

    def show_choice(self, choice: Choice | None) -> None:
        """The words of a status; without a source for it there are none."""
        if choice is not None and self._choice is not None and choice.words == self._choice.words:
            self._choice = choice
            return
        self._choice = choice
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, SPACE.medium, SPACE.medium, 0)
        column.setSpacing(SPACE.medium)
        text = self.tr("The field Status has no source, so every offer counts as active.")
        if choice is not None:
            text = self.tr("What the words in the sample mean. Any other word counts as the last.")
        column.addWidget(TextLabel(text, tone="muted", wrap=True))
        form = parts.form()
        self.meanings = {}
        for word, meaning in (choice.words if choice else {}).items():
            title = self.tr("any other word") if word == "*" else word
            combo = parts.choice(f"status.{word}", title, status_titles())
            parts.choose(combo, meaning)
            combo.activated.connect(self._on_meaning)
            self.meanings[word] = combo
            parts.add(form, title, combo)
        column.addLayout(form)
        column.addStretch()
        self.setWidget(page)

    def _on_meaning(self) -> None:
        if self._choice is not None:
            words = {word: combo.currentData() for word, combo in self.meanings.items()}
            self._choice = replace(self._choice, words=words)
            self.changed.emit(self._choice)
