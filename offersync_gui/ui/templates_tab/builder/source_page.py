"""Step 1: where the sample comes from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from offersync_gui.engine.sample.draft import SENT_KINDS
from offersync_gui.templates.fields import tidied
from offersync_gui.ui import files
from offersync_gui.ui.templates_tab.builder import parts
from offersync_gui.ui.templates_tab.builder.auth_form import AuthForm
from offersync_gui.ui.theme import SPACE, current_theme
from offersync_gui.ui.widgets import Button, TextLabel


class SourcePage(QWidget):
    """``changed``: there is something to go on with, or not any more."""

    changed = Signal()
    file_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setAccessibleName(self.tr("Where the sample comes from"))
        self.tabs.addTab(self._paste_page(), self.tr("Paste"))
        self.tabs.addTab(self._fetch_page(), self.tr("Fetch"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)

    @property
    def is_fetching(self) -> bool:
        """The sample is to be asked for, not read."""
        return self.tabs.currentIndex() == 1

    @property
    def is_ready(self) -> bool:
        if self.is_fetching:
            return bool(self.address.text().strip())
        return not self.text.document().isEmpty()

    def data(self) -> bytes:
        """Of what was pasted."""
        return self.text.toPlainText().encode("utf-8", "replace")

    def values(self) -> dict[str, str]:
        """What goes with the request; it stays in memory."""
        return {"api_key": tidied(self.key.text()), "user": tidied(self.user.text())}

    def show_fetching(self, *, fetching: bool) -> None:
        """While the platform is asked."""
        self._asking.setVisible(fetching)

    def _paste_page(self) -> QWidget:
        page = QWidget()
        self.text = QPlainTextEdit()
        self.text.setObjectName("builder.text")
        self.text.setAccessibleName(self.tr("Sample"))
        self.text.setPlaceholderText(self.tr("Paste one answer of the API: JSON, XML or CSV"))
        self.text.setFont(current_theme().font("mono"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self.changed)
        self.open_button = Button(self.tr("Open a file…"), "folder")
        self.open_button.clicked.connect(self.ask_file)
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addStretch()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, SPACE.medium, 0, 0)
        layout.setSpacing(SPACE.small)
        layout.addWidget(self.text, 1)
        layout.addLayout(row)
        return page

    def _fetch_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, SPACE.medium, 0, 0)
        form = parts.form()
        self.address = parts.line(
            "address", self.tr("Address of the list"), "https://api.example.com/v1/offers"
        )
        parts.add(form, self.tr("Address of the list"), self.address)
        self.auth = AuthForm(form, "fetch_", SENT_KINDS)
        self.user = parts.line("user", self.tr("User"))
        self.key = parts.line("key", self.tr("Key"), secret=True)
        parts.add(form, self.tr("User"), self.user)
        parts.add(form, self.tr("Key"), self.key)
        self._form = form
        self.auth.kind.currentIndexChanged.connect(self._on_kind)
        self.address.textChanged.connect(self.changed)
        self.tabs.currentChanged.connect(self.changed)
        self._on_kind()
        note = self.tr("The key is kept in memory until this window is closed, and not stored.")
        self._asking = TextLabel(self.tr("Asking the platform…"), tone="accent")
        self._asking.hide()
        layout.addLayout(form)
        layout.addWidget(TextLabel(note, "caption", "muted", wrap=True))
        layout.addWidget(self._asking)
        layout.addStretch()
        return page

    def ask_file(self) -> None:
        pattern = self.tr("Samples (*.json *.xml *.csv *.txt);;All files (*)")
        title = self.tr("Open a sample")
        files.ask_open(self, title, Path.home(), pattern, self.file_chosen.emit)

    def _on_kind(self) -> None:
        kind = self.auth.kind.currentData()
        self._form.setRowVisible(self.user, kind == "basic")
        self._form.setRowVisible(self.key, kind != "none")
