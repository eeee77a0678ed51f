"""A part of a card that is folded until it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.theme import ICON, SPACE, current_theme


class Fold(QWidget):
    """``body`` is the layout of what is folded."""

    def __init__(self, key: str, title: str, about: str) -> None:
        super().__init__()
        self._head = QToolButton()
        self._head.setObjectName(f"fold.{key}")
        self._head.setText(title.replace("&", "&&"))
        self._head.setAccessibleName(title)
        self._head.setAccessibleDescription(about)
        self._head.setFont(current_theme().font("strong"))
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setIconSize(QSize(ICON.small, ICON.small))
        self._head.setAutoRaise(True)
        self._head.setProperty("kind", "fold")
        self._head.clicked.connect(self._on_clicked)
        self._note = Message("accent")
        line = QHBoxLayout()
        line.addWidget(self._head)
        line.addWidget(Message("muted", about), 1)
        line.addWidget(self._note)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(SPACE.huge, SPACE.small, 0, SPACE.medium)
        self.body.setSpacing(SPACE.medium)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._inside)
        self._show(False)

    def open(self) -> None:
        self._show(True)

    def set_note(self, text: str) -> None:
        """What there is to know while it is folded."""
        self._note.say(text)

    def _on_clicked(self) -> None:
        self._show(self._inside.isHidden())

    def _show(self, opened: bool) -> None:
        self._head.setIcon(current_theme().icon("chevron-down" if opened else "chevron-right"))
        self._inside.setVisible(opened)
