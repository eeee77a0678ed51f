"""How the key is sent: the kind, and the few fields that it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from offersync_gui.engine.sample.draft import AuthChoice
from offersync_gui.ui.templates_tab.builder import parts
from offersync_gui.ui.templates_tab.builder.words import auth_titles

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFormLayout

translate = QCoreApplication.translate


class AuthForm:
    """Rows of a form. ``prefix`` keeps the names of its parts apart from those of another one."""

    def __init__(self, layout: QFormLayout, prefix: str) -> None:
        self._layout = layout
        title = translate("TemplateBuilder", "The key is sent")
        self.kind = parts.choice(f"{prefix}auth", title, auth_titles())
        parts.add(layout, title, self.kind)
        title = translate("TemplateBuilder", "Under the name")
        self.name = parts.line(f"{prefix}auth_name", title)
        parts.add(layout, title, self.name)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self._on_kind()

    def choice(self) -> AuthChoice:
        return AuthChoice(self.kind.currentData(), self.name.text().strip())

    def show_choice(self, choice: AuthChoice) -> None:
        parts.choose(self.kind, choice.kind)
        self.name.setText(choice.name)

    def _on_kind(self) -> None:
        kind = self.kind.currentData()
        self._layout.setRowVisible(self.name, kind in ("header", "query"))
        self.name.setPlaceholderText("X-API-Key" if kind == "header" else "api_key")
