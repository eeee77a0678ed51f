"""After the last step: what was made, and what to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from offersync_gui.ui.widgets import EmptyState

if TYPE_CHECKING:
    from offersync_gui.ui.templates_tab.builder.work import Saved


class DonePage(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_saved(self, saved: Saved) -> None:
        text = self.tr("{0} is among your templates; its test runs now.")
        state = EmptyState("check-circle", saved.name, text.format(saved.path.name))
        self._layout.addWidget(state)
