"""The head of the pane: which offer it is, how it stands, and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from offersync_gui.ui.offers import figures, words
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import (
    Button,
    ElidedLabel,
    IconButton,
    LetterTile,
    status_badge,
    status_look,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from offersync_gui.domain.offer import Status
    from offersync_gui.store.records import Record

TILE = 36
NARROW = 90
"""In letters."""


class Head(QWidget):
    """``restated`` carries the status that the offer shall have, ``copied`` its id."""

    restated = Signal(str)
    copied = Signal(str)
    closed = Signal()
    edit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._external_id = ""
        self.tile = LetterTile("", TILE)
        self.name = ElidedLabel("", "section")
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.about = ElidedLabel("", tone="muted")
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.badge = status_badge("review")
        self.copy_id = IconButton("copy", self.tr("Copy the id of the offer"))
        self.copy_id.clicked.connect(self._on_copy)
        self.edit = IconButton("edit", self.tr("Edit the offer"))
        self.edit.setObjectName("edit-offer")
        self.edit.clicked.connect(self.edit_asked)
        self.close_pane = IconButton("close", self.tr("Close the details"))
        self.close_pane.clicked.connect(self.closed)
        self.approve = self._button("active", self.tr("Approve"), "check")
        self.pause = self._button("paused", self.tr("Pause"), "pause")
        self.archive = self._button("archived", self.tr("Archive"), "archive")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.small)
        self._grid.setHorizontalSpacing(SPACE.medium)
        self._grid.setVerticalSpacing(SPACE.small)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.tile, 0, 0)
        self._grid.addLayout(self._words(), 0, 1)
        self._actions = QWidget()
        actions = QHBoxLayout(self._actions)
        actions.setContentsMargins(0, 0, 0, 0)
        actions.setSpacing(SPACE.small)
        for button in (self.approve, self.pause, self.archive):
            actions.addWidget(button)
        actions.addStretch()
        self._grid.addWidget(self._actions, 0, 2)
        for column, button in enumerate((self.edit, self.copy_id, self.close_pane), 3):
            self._grid.addWidget(button, 0, column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the buttons stand below."""
        super().resizeEvent(event)
        self._grid.removeWidget(self._actions)
        if event.size().width() < self.fontMetrics().averageCharWidth() * NARROW:
            self._grid.addWidget(self._actions, 1, 0, 1, 6)
        else:
            self._grid.addWidget(self._actions, 0, 2)

    def show_row(self, record: Record) -> None:
        self._external_id = record["external_id"]
        self.name.setText(" ".join(record["name"].split()) or self.tr("Without a name"))
        self.badge.set_look(status_look(record["status"]))
        cause = words.word(words.CAUSE, record["status_cause"]).text
        parts = (f"#{self._external_id}", record["advertiser"], self._money(record), cause)
        self.about.setText("  ·  ".join(part for part in parts if part))
        self.approve.setVisible(record["status"] != "active")
        self.pause.setVisible(record["status"] == "active")
        self.archive.setVisible(record["status"] != "archived")

    def _money(self, record: Record) -> str:
        revenue, payout = (figures.money(record, key) for key in ("revenue", "payout"))
        return f"{revenue} → {payout}" if revenue and payout else revenue

    def _words(self) -> QVBoxLayout:
        second = QHBoxLayout()
        second.setSpacing(SPACE.small)
        second.addWidget(self.badge)
        second.addWidget(self.about, 1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addLayout(second)
        return column

    def _button(self, status: Status, text: str, icon: str) -> Button:
        button = Button(text, icon)
        button.setObjectName(f"set-{status}")
        button.clicked.connect(partial(self._on_clicked, status))
        return button

    def _on_clicked(self, status: Status, checked: bool = False) -> None:
        self.restated.emit(status)

    def _on_copy(self) -> None:
        self.copied.emit(self._external_id)
