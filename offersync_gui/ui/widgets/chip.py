"""A filter that is on, or a tag; it can be taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets.buttons import IconButton
from offersync_gui.ui.widgets.text import TextLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

_HEIGHT = 28
_CLOSE = 22


class FilterChip(QFrame):
    """``on_remove`` is called by its cross, and by Delete or Backspace on it; ``name`` says what
    that does.
    """

    def __init__(
        self,
        text: str,
        on_remove: Callable[[], None],
        parent: QWidget | None = None,
        *,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.small, 0, 2, 0)
        layout.setSpacing(2)
        layout.addWidget(TextLabel(text, tone="accent"))
        name = name or self.tr("Remove filter {0}").format(text)
        self.close_button = IconButton("close", name, color="accent")
        self.close_button.setFixedSize(_CLOSE, _CLOSE)
        self.close_button.clicked.connect(on_remove)
        layout.addWidget(self.close_button)
        self._remove = on_remove

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the cross has no use for comes here."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        else:
            super().keyPressEvent(event)
