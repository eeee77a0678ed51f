"""What a platform answered to one request, to be read and copied."""

from __future__ import annotations

from contextlib import suppress
from shlex import quote
from typing import TYPE_CHECKING

from offersync_gui.ui.text_dialog import TextDialog
from offersync_gui.ui.widgets import Button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from offersync_gui.domain.sync_run import RequestLog
    from offersync_gui.ui.widgets import Toasts


def curl(request: RequestLog) -> str:
    """The request for a shell; what is masked has to be put in by hand."""
    method = "" if request.method == "GET" else f"-X {request.method} "
    return f"curl {method}{quote(request.url)}"


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
