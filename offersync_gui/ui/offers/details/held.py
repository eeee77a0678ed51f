"""The fields of an offer that the user holds: each with its value, and the way to let it go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from offersync_gui.ui.change_words import value_text
from offersync_gui.ui.offer_words import field_word
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import ElidedLabel, IconButton, TextLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.store.records import Record


def padlock(field: str) -> IconButton:
    """Unlocks the field when it is pressed."""
    text = QCoreApplication.translate(
        "Held", "{field}: set by you. Unlock it, and the next sync sets it again"
    )
    button = IconButton("lock", text.format(field=field_word(field)), color="accent")
    button.setObjectName(f"unlock.{field}")
    return button


class Held(QFrame):
    """Hidden while nothing is held. ``unlock_asked`` carries a field."""

    unlock_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self._rows: QWidget | None = None
        self._said: Mapping[str, Any] = {}
        self._labels: dict[str, ElidedLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE.medium, SPACE.small, SPACE.small, SPACE.small)
        self._column.setSpacing(SPACE.tiny)
        title = self.tr("Set by you: no sync changes it")
        self._column.addWidget(TextLabel(title, "strong"))
        self.hide()

    def show_record(self, record: Record) -> None:
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = QWidget()
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self._labels.clear()
        for row, field in enumerate(record["locked_fields"]):
            self._add(grid, row, field, value_text(field, record[field]))
        self._column.addWidget(self._rows)
        self.setVisible(bool(record["locked_fields"]))
        self.show_said(self._said)

    def show_said(self, said: Mapping[str, Any]) -> None:
        """What the platform says by now, beside what stands there; empty while that is unknown."""
        self._said = said
        for field, label in self._labels.items():
            value = value_text(field, said[field]) or self.tr("nothing") if field in said else ""
            text = self.tr("API now says: {value}").format(value=value)
            label.setText(text if field in said else "")

    def _add(self, grid: QGridLayout, row: int, field: str, value: str) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        unlock = padlock(field)
        unlock.clicked.connect(partial(self.unlock_asked.emit, field))
        grid.addWidget(TextLabel(field_word(field), tone="muted"), row, 0, middle)
        grid.addWidget(ElidedLabel(value or self.tr("nothing")), row, 1, middle)
        self._labels[field] = ElidedLabel("", tone="muted")
        grid.addWidget(self._labels[field], row, 2, middle)
        grid.addWidget(unlock, row, 3, middle)
