"""A button that looks like a link, and ends where its words do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton


class LinkButton(QToolButton):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setProperty("kind", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Qt leaves room for a blank at both ends, which keeps the words off the edge."""
        blanks = 2 * self.fontMetrics().horizontalAdvance(" ")
        return super().sizeHint() - QSize(blanks, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
