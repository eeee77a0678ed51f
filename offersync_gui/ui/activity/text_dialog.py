"""What a platform sent, to be read and copied."""

from __future__ import annotations

from contextlib import suppress
from shlex import quote
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.tables.states import States
from offersync_gui.ui.theme import current_theme
from offersync_gui.ui.widgets import Button, TextLabel

if TYPE_CHECKING:
    from offersync_gui.domain.sync_run import RequestLog
    from offersync_gui.ui.widgets import Toasts

_SIZE = (760, 560)


def curl(request: RequestLog) -> str:
    """The request for a shell; what is masked has to be put in by hand."""
    method = "" if request.method == "GET" else f"-X {request.method} "
    return f"curl {method}{quote(request.url)}"


class TextDialog(Dialog):
    """``states`` holds the ``text`` and what stands in its place; ``about`` says what it is."""

    def __init__(self, toasts: Toasts, title: str, about: str, parent: QWidget) -> None:
        super().__init__(parent, "raw", self.tr("Raw answer"))
        self._toasts = toasts
        self.resize(*_SIZE)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("Raw answer"))
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


class AnswerDialog(TextDialog):
    """The answer to one request that failed."""

    def __init__(self, toasts: Toasts, request: RequestLog, parent: QWidget) -> None:
        # Zero-width spaces, so that a long address can be broken.
        title = f"{request.method} {request.url}".replace("&", "\u200b&")
        about = self.tr("The answer as it came. Secrets are masked, and what is long is cut.")
        super().__init__(toasts, title, about, parent)
        self._request = request
        self.curl_button = Button(self.tr("Copy as curl"), "terminal")
        self.curl_button.clicked.connect(self._on_curl)
        self.buttons.insertWidget(1, self.curl_button)
        self.show_text(_indented(request.answer or ""))

    def _on_curl(self) -> None:
        self.copy(curl(self._request), self.tr("Copied, with keys masked"))


def _indented(text: str) -> str:
    """Where it is JSON, and whole."""
    import msgspec

    with suppress(msgspec.DecodeError):
        return msgspec.json.format(text, indent=2)
    return text
