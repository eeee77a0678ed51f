"""A question inside the page, with two answers; nothing waits for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import IconLabel, QuietButton


class Question(QFrame):
    """Hidden until it is asked, and after it was answered."""

    answered = Signal(bool)

    def __init__(self, yes: str, no: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setProperty("tone", "warn")
        self._text = Message("text", role="body")
        self._yes, self._no = QuietButton(yes), QuietButton(no)
        self._yes.setObjectName("question.yes")
        self._no.setObjectName("question.no")
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self._on_no)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.medium, SPACE.small, SPACE.small, SPACE.small)
        line.setSpacing(SPACE.small)
        line.addWidget(IconLabel("help", "warn"))
        line.addWidget(self._text, 1)
        line.addWidget(self._yes)
        line.addWidget(self._no)
        self.hide()

    def ask(self, text: str) -> None:
        self._text.say(text)
        self.show()

    def _on_yes(self) -> None:
        self.hide()
        self.answered.emit(True)

    def _on_no(self) -> None:
        self.hide()
        self.answered.emit(False)
