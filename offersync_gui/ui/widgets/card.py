"""Cards, the head of a page, and the line between two things."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets.text import TextLabel


class Card(QFrame):
    """A frame for one matter. Put things into ``body``; ``buttons`` is the head's right end."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        outer.setSpacing(SPACE.medium)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE.small)
        if title:
            outer.addLayout(_head(title, subtitle, "section", self.buttons))
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.medium)
        outer.addLayout(self.body, 1)


class PageHeader(QWidget):
    """Title and explanation of a whole page, with what can be done at the right."""

    def __init__(
        self, title: str, subtitle: str = "", *actions: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        right = QHBoxLayout()
        right.setSpacing(SPACE.small)
        for action in actions:
            right.addWidget(action)
        head = _head(title, subtitle, "title", right)
        head.setContentsMargins(0, 0, 0, 0)
        self.setLayout(head)


class Line(QFrame):
    """One pixel, across or down."""

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "line")
        if orientation == Qt.Orientation.Horizontal:
            self.setFixedHeight(1)
        else:
            self.setFixedWidth(1)


def _head(title: str, subtitle: str, role: str, right: QHBoxLayout) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(SPACE.tiny)
    words.addWidget(TextLabel(title, "title" if role == "title" else "section"))
    if subtitle:
        words.addWidget(TextLabel(subtitle, tone="muted", wrap=True))
    head = QHBoxLayout()
    head.setSpacing(SPACE.large)
    head.addLayout(words, 1)
    head.addLayout(right)
    head.setAlignment(right, Qt.AlignmentFlag.AlignTop)
    return head
