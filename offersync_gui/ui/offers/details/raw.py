"""The platform's own record, with every known secret replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from offersync_gui.ui.theme import SPACE, current_theme
from offersync_gui.ui.widgets import IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Raw(QWidget):
    """``copied`` carries the text that shall go to the clipboard."""

    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Record of the platform"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setFont(current_theme().font("mono"))
        self.copy = IconButton("copy", self.tr("Copy the record"), self)
        self.copy.clicked.connect(self._on_copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        column.addWidget(self.text)

    def show_text(self, text: str) -> None:
        self.text.setPlainText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.copy.move(self.width() - self.copy.width() - SPACE.huge, SPACE.medium)
        self.copy.raise_()

    def _on_copy(self) -> None:
        self.copied.emit(self.text.toPlainText())
