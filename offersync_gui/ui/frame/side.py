"""The left side of the window: the program's sign, and the navigation under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from offersync_gui.ui.frame.brand import Brand
from offersync_gui.ui.frame.rail import NARROW, WIDE, Rail
from offersync_gui.ui.theme import CONTROL_HEIGHT, SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.ui.frame.sections import Section


class Side(QFrame):
    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setProperty("edge", "right")
        self.brand = Brand()
        self.brand.setMinimumHeight(CONTROL_HEIGHT + SPACE.huge)
        self.rail = Rail(sections)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.small)
        layout.addWidget(self.brand)
        layout.addWidget(self.rail)
        layout.addStretch()
        self.collapse(False)

    def collapse(self, collapsed: bool) -> None:
        """Icons only, where the window is too narrow for words."""
        self.brand.collapse(collapsed)
        self.rail.collapse(collapsed)
        self.setFixedWidth((NARROW if collapsed else WIDE) + 1)
