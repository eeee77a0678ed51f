"""What a list shows instead of rows: nothing there, loading, failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from offersync_gui.desktop.error_words import told
from offersync_gui.ui.theme import CONTROL_HEIGHT, ICON, RADIUS, ROW_HEIGHT, SPACE, current_theme
from offersync_gui.ui.widgets.buttons import QuietButton
from offersync_gui.ui.widgets.card import Card
from offersync_gui.ui.widgets.icon_label import IconLabel
from offersync_gui.ui.widgets.text import TextLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.errors import OfferSyncError

_TEXT_WIDTH = 440
_BAR_HEIGHT = 10
_BAR_SHARES = (0.62, 0.48, 0.7, 0.4, 0.55)


class EmptyState(QWidget):
    """What this place is for, and what to do: icon, title, one sentence and buttons."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        *actions: QAbstractButton,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE.small)
        layout.addStretch(2)
        layout.addWidget(IconLabel(icon, "muted", ICON.hero), 0, Qt.AlignmentFlag.AlignHCenter)
        self.title = TextLabel(title, "section")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.title)
        self.text = TextLabel(text, tone="muted", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.text.setFixedWidth(_TEXT_WIDTH)
        # Not by its alignment: then it would get the height that it needs at the full width.
        centred = QHBoxLayout()
        centred.addStretch()
        centred.addWidget(self.text)
        centred.addStretch()
        layout.addLayout(centred)
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE.small, 0, 0)
        row.setSpacing(SPACE.small)
        row.addStretch()
        for action in actions:
            row.addWidget(action)
        row.addStretch()
        layout.addLayout(row)
        layout.addStretch(3)


class ErrorCard(Card):
    """What happened, what to do next, one action; ``details`` are folded until asked for.

    ``error`` is one of ours, or the ``error`` object of a run.
    """

    def __init__(
        self,
        error: Mapping[str, str] | OfferSyncError,
        action: QAbstractButton | None = None,
        details: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        words = told(error)
        self.setProperty("tone", "bad")
        self.setAccessibleName(words["title"])
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        row.addWidget(IconLabel("error", "bad", ICON.large), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(SPACE.tiny)
        text.addWidget(TextLabel(words["title"], "strong", wrap=True).selectable())
        for sentence in filter(None, (words["detail"], words["next_step"])):
            text.addWidget(TextLabel(sentence, wrap=True).selectable())
        text.addStretch()
        row.addLayout(text, 1)
        if action is not None:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        if details:
            self._fold(details)

    def _fold(self, details: str) -> None:
        self._details = TextLabel(details, "mono", wrap=True).selectable()
        self._details.hide()
        self._more = QuietButton(self.tr("Details"), "chevron-right")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._on_toggled)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._details)

    def _on_toggled(self, shown: bool) -> None:
        self._details.setVisible(shown)
        icon = "chevron-down" if shown else "chevron-right"
        self._more.setIcon(current_theme().icon(icon, "accent"))


class Skeleton(QWidget):
    """Grey rows where the rows of a list will be."""

    def __init__(self, rows: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setAccessibleName(self.tr("Loading"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(_TEXT_WIDTH, self._rows * ROW_HEIGHT.normal)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().color("pressed"))
        for row in range(self._rows):
            top = row * ROW_HEIGHT.normal + (ROW_HEIGHT.normal - _BAR_HEIGHT) / 2
            share = _BAR_SHARES[row % len(_BAR_SHARES)]
            width = (self.width() - CONTROL_HEIGHT - 2 * SPACE.large) * share
            for left, length in ((SPACE.medium, ICON.small), (CONTROL_HEIGHT + SPACE.small, width)):
                bar = QRectF(left, top, length, _BAR_HEIGHT)
                painter.drawRoundedRect(bar, RADIUS.control / 2, RADIUS.control / 2)
