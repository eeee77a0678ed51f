"""Names and values below each other; what is not known is left out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from offersync_gui.ui.offers.details.held import padlock
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import TextLabel

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    Fact = tuple[str, str] | tuple[str, str, str]

NAMES_SHARE = 11


class FactGrid(QWidget):
    """A fact is a name and a value, and the field it is about where that can be held by the user:
    then a padlock stands beside it. ``unlock_asked`` carries a field.
    """

    unlock_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.large)
        self._grid.setVerticalSpacing(SPACE.small)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, NAMES_SHARE * self.fontMetrics().averageCharWidth())

    def show_facts(self, facts: Iterable[Fact], held: Collection[str] = ()) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, value, *field) in enumerate(fact for fact in facts if fact[1]):
            self._grid.addWidget(TextLabel(name, tone="muted"), row, 0, top)
            self._grid.addWidget(TextLabel(value, wrap=True).selectable(), row, 1, top)
            if field and field[0] in held:
                lock = padlock(field[0])
                lock.clicked.connect(partial(self.unlock_asked.emit, field[0]))
                self._grid.addWidget(lock, row, 2, top)


class Scroll(QScrollArea):
    """A page of the pane: a column of things that may be longer than the room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        self.column.setSpacing(SPACE.large)
        self.setWidget(page)
