"""How the key is sent: the kind, and the few fields that it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from offersync_gui.engine.sample.draft import AUTH_KINDS, FETCHED_KINDS, AuthChoice
from offersync_gui.ui.templates_tab.builder import parts
from offersync_gui.ui.templates_tab.builder.words import auth_titles

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFormLayout

    from offersync_gui.engine.sample.draft import AuthKind

translate = QCoreApplication.translate
_TOKEN = "https://api.example.com/oauth/token"
_NAMED = {"header": "X-API-Key", "query": "api_key", "oauth2": _TOKEN, "oauth2_body": _TOKEN}
"""The kinds with a name, and an example of it."""


class AuthForm:
    """Rows of a form. ``prefix`` keeps the names of its parts apart from those of another one."""

    def __init__(
        self, layout: QFormLayout, prefix: str, kinds: tuple[AuthKind, ...] = AUTH_KINDS
    ) -> None:
        self._layout = layout
        title = translate("TemplateBuilder", "The key is sent")
        titles = {kind: text for kind, text in auth_titles().items() if kind in kinds}
        self.kind = parts.choice(f"{prefix}auth", title, titles)
        parts.add(layout, title, self.kind)
        title = translate("TemplateBuilder", "Under the name")
        self.name = parts.line(f"{prefix}auth_name", title)
        self._title = parts.add(layout, title, self.name)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self._on_kind()

    def choice(self) -> AuthChoice:
        return AuthChoice(self.kind.currentData(), self.name.text().strip())

    def show_choice(self, choice: AuthChoice) -> None:
        parts.choose(self.kind, choice.kind)
        self.name.setText(choice.name)

    def _on_kind(self) -> None:
        kind = self.kind.currentData()
        self._layout.setRowVisible(self.name, kind in _NAMED)
        example = _NAMED.get(kind, "")
        self.name.setPlaceholderText(example)
        title = translate("TemplateBuilder", "Under the name")
        if kind in FETCHED_KINDS:
            title = translate("TemplateBuilder", "Address of the token")
        self._title.setText(title)
        self.name.setAccessibleName(title)
