"""Shown while several offers are chosen: how many, and what can be done with all of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from offersync_gui.ui.theme import CONTROL_HEIGHT, SPACE
from offersync_gui.ui.widgets import FlowLayout, QuietButton, TextLabel

if TYPE_CHECKING:
    from offersync_gui.domain.offer import Status


class BulkBar(QFrame):
    """``restated`` carries the status the chosen offers shall have, ``tagged`` and
    ``exported`` ask for tags and for a file of them.
    """

    restated = Signal(str)
    tagged = Signal()
    exported = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self.count = TextLabel("", "strong")
        self.count.setFixedHeight(CONTROL_HEIGHT)
        side = QHBoxLayout(self)
        side.setContentsMargins(SPACE.medium, 0, SPACE.tiny, 0)
        side.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        buttons_room = QWidget()
        row = FlowLayout(buttons_room, gap=SPACE.tiny)
        side.addWidget(buttons_room, 1)
        buttons: tuple[tuple[Status, str, str], ...] = (
            ("active", self.tr("Approve"), "check"),
            ("paused", self.tr("Pause"), "pause"),
            ("disabled", self.tr("Disable"), "ban"),
            ("archived", self.tr("Archive"), "archive"),
        )
        for status, text, icon in buttons:
            button = QuietButton(text, icon)
            button.setObjectName(f"bulk-{status}")
            button.clicked.connect(partial(self._on_clicked, status))
            row.addWidget(button)
        self.tag = QuietButton(self.tr("Tag…"), "offers")
        self.tag.setObjectName("bulk-tag")
        self.tag.clicked.connect(self.tagged)
        row.addWidget(self.tag)
        export = QuietButton(self.tr("Export…"), "export")
        export.setObjectName("bulk-export")
        export.clicked.connect(self.exported)
        row.addWidget(export)

    def show_count(self, count: int) -> None:
        self.count.setText(self.tr("%Ln chosen", "", count))
        self.setVisible(count > 1)

    def _on_clicked(self, status: Status, checked: bool = False) -> None:
        self.restated.emit(status)
