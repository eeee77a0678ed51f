"""Labels in the roles of the type scale; always plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from offersync_gui.ui.theme import current_theme
from offersync_gui.ui.widgets.style import restyle

if TYPE_CHECKING:
    from offersync_gui.ui.theme import Role


LONG_TIP = 80


def plain_tip(text: str) -> str:
    """``text`` for a tool tip, which takes for HTML what looks like it, and never breaks a line
    of what does not."""
    if len(text) <= LONG_TIP and not {"<", "&"} & set(text):
        return text
    from html import escape

    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


class TextLabel(QLabel):
    """``tone`` is text, muted, accent, good, warn or bad."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        tone: str = "text",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setFont(current_theme().font(role))
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)

    def set_tone(self, tone: str) -> None:
        restyle(self, tone=tone)

    def selectable(self) -> TextLabel:
        """The same label; its text can be marked and copied, also by keyboard."""
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        return self


class ElidedLabel(TextLabel):
    """One line that ends in an ellipsis where the room ends; the whole text is its tool tip."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        tone: str = "text",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)
