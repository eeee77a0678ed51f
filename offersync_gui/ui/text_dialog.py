"""A text to be read and copied, such as what a platform sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.tables.states import States
from offersync_gui.ui.theme import current_theme
from offersync_gui.ui.widgets import Button, TextLabel

if TYPE_CHECKING:
    from offersync_gui.ui.widgets import Toasts

_SIZE = (760, 560)


class TextDialog(Dialog):
    """``states`` holds the ``text`` and what stands in its place; ``about`` says what it is, and
    ``name`` what kind of text, where it is not an answer.
    """

    def __init__(
        self, toasts: Toasts, title: str, about: str, parent: QWidget, *, name: str = ""
    ) -> None:
        name = name or QCoreApplication.translate("TextDialog", "Raw answer")
        super().__init__(parent, "raw", name)
        self._toasts = toasts
        self.resize(*_SIZE)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(name)
        self.text.setFont(current_theme().font("mono"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.states = States(self.text)
        self.body.addWidget(TextLabel(title, "section", wrap=True))
        self.body.addWidget(TextLabel(about, tone="muted", wrap=True))
        self.body.addWidget(self.states, 1)
        self.copy_button = Button(self.tr("Copy"), "copy")
        self.copy_button.clicked.connect(self._on_copy)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addWidget(self.copy_button)
        self.buttons.addWidget(close)

    def show_text(self, text: str) -> None:
        self.text.setPlainText(text)
        self.states.show_content()

    def copy(self, text: str, said: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._toasts.show(said)

    def _on_copy(self) -> None:
        self.copy(self.text.toPlainText(), self.tr("Copied"))
