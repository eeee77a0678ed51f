"""A list and what is shown in its place: loading, empty, nothing fits, failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Button, ErrorCard, Skeleton

if TYPE_CHECKING:
    from offersync_gui.errors import OfferSyncError


class States(QStackedWidget):
    """Begins with loading. What was shown stays while it is read anew."""

    retried = Signal()

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._skeleton = Skeleton()
        self.addWidget(self._skeleton)
        self.addWidget(content)

    @property
    def is_content(self) -> bool:
        return self.currentWidget() is self._content

    def show_content(self) -> None:
        self._turn_to(self._content)

    def show_loading(self) -> None:
        self._turn_to(self._skeleton)

    def show_other(self, widget: QWidget) -> None:
        """An empty state, for instance; it is dropped with the next turn."""
        self.addWidget(widget)
        self._turn_to(widget)

    def show_error(self, error: OfferSyncError) -> None:
        """With a button to try again."""
        again = Button(self.tr("Try again"), "sync")
        again.clicked.connect(self.retried)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(SPACE.huge, SPACE.huge, SPACE.huge, SPACE.huge)
        layout.addWidget(ErrorCard(error, again), 0, Qt.AlignmentFlag.AlignTop)
        self.show_other(page)

    def _turn_to(self, widget: QWidget) -> None:
        before = self.currentWidget()
        self.setCurrentWidget(widget)
        if before is not None and before not in (widget, self._content, self._skeleton):
            self.removeWidget(before)
            before.deleteLater()
