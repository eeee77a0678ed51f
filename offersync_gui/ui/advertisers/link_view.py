"""An example of the tracking link as it will be, with a button that copies it."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.theme import SPACE, current_theme
from offersync_gui.ui.widgets import IconButton

_LINES = 3


class LinkView(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._source = Message()
        self._text = QPlainTextEdit()
        self._text.setObjectName("tracking.example")
        self._text.setAccessibleName(self.tr("Example of a tracking link"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._text.setFont(current_theme().font("mono"))
        margins = 2 * int(self._text.document().documentMargin()) + 2 * SPACE.small
        self._text.setFixedHeight(_LINES * self._text.fontMetrics().lineSpacing() + margins)
        copy = IconButton("copy", self.tr("Copy the example link"))
        copy.clicked.connect(self._on_copy)
        head = QHBoxLayout()
        head.addWidget(self._source, 1)
        head.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tiny)
        column.addLayout(head)
        column.addWidget(self._text)

    @property
    def text(self) -> str:
        return self._text.toPlainText()

    def show_link(self, link: str | None, *, real: bool) -> None:
        """None: the rules cannot be read at the moment. ``real`` links came from the platform."""
        if real:
            source = self.tr("A link of this advertiser becomes")
        else:
            source = self.tr("An example; Test connection shows a real link")
        self._source.say(source)
        if link is None:
            link = self.tr("Correct the marked parameters to see the link.")
        if link != self._text.toPlainText():
            self._text.setPlainText(link)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
