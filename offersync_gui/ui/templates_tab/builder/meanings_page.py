"""What the platform's words mean: for a status, and for the kind of a revenue."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from offersync_gui.ui.templates_tab.builder import parts
from offersync_gui.ui.templates_tab.builder.words import field_titles, meaning_titles
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import TextLabel

if TYPE_CHECKING:
    from offersync_gui.engine.sample.choices import Choice

STATUS = "source_status"


class MeaningsPage(QScrollArea):
    """``changed`` carries a field and its choice with other words."""

    changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("What words mean"))
        self._titles, self._fields = meaning_titles(), field_titles()
        self._choices: dict[str, Choice | None] = {}
        self.combos: dict[str, dict[str, parts.Combo]] = {}

    @property
    def meanings(self) -> dict[str, parts.Combo]:
        """Of the words of the status."""
        return self.combos.get(STATUS, {})

    def show_choices(self, choices: dict[str, Choice]) -> None:
        """The words of every field that has some; all others are left out."""
        self._choices = {name: choices.get(name) for name in self._titles}
        self._fill()

    def show_choice(self, name: str, choice: Choice | None) -> None:
        """Of one field; where only meanings are others, they are what was chosen here."""
        if name not in self._titles:
            return
        known, self._choices[name] = self._choices.get(name), choice
        if choice is None or known is None or choice.words != known.words:
            self._fill()

    def _fill(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, SPACE.medium, SPACE.medium, 0)
        column.setSpacing(SPACE.medium)
        text = self.tr("What the words in the sample mean. Any other word counts as the last.")
        column.addWidget(TextLabel(text, tone="muted", wrap=True))
        self.combos = {}
        for name, choice in self._choices.items():
            if choice is not None and choice.words:
                self._add(column, name, choice)
            elif name == STATUS:
                text = self.tr("The field Status has no source, so every offer counts as active.")
                column.addWidget(TextLabel(text, tone="muted", wrap=True))
        column.addStretch()
        self.setWidget(page)

    def _add(self, column: QVBoxLayout, name: str, choice: Choice) -> None:
        column.addWidget(TextLabel(self._fields[name], "strong"))
        form = parts.form()
        self.combos[name] = {}
        for word, meaning in choice.words.items():
            title = self.tr("any other word") if word == "*" else word
            combo = parts.choice(f"{name}.{word}", title, self._titles[name])
            parts.choose(combo, meaning)
            combo.activated.connect(partial(self._on_meaning, name))
            self.combos[name][word] = combo
            parts.add(form, title, combo)
        column.addLayout(form)

    def _on_meaning(self, name: str, _: int) -> None:
        choice = self._choices.get(name)
        if choice is not None:
            words = {word: combo.currentData() for word, combo in self.combos[name].items()}
            self._choices[name] = made = replace(choice, words=words)
            self.changed.emit(name, made)
