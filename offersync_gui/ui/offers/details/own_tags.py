"""The tags of one's own at the shown offer, each with a cross, and the way to more of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from offersync_gui.ui.widgets import FilterChip, FlowLayout, QuietButton

if TYPE_CHECKING:
    from collections.abc import Sequence


class OwnTags(QWidget):
    """``removed`` carries a tag; ``asked`` the button below which tags shall be chosen."""

    removed = Signal(str)
    asked = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[FilterChip] = []
        self._row = FlowLayout(self)
        self.add = QuietButton(self.tr("Tag…"), "offers")
        self.add.setObjectName("tag-offer")
        self.add.setAccessibleName(self.tr("Your tags of this offer"))
        self.add.clicked.connect(self._on_add)
        self._row.addWidget(self.add)

    def show_tags(self, tags: Sequence[str]) -> None:
        while self._row.takeAt(0) is not None:
            pass
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(tag) for tag in tags]
        for widget in (*self._chips, self.add):
            self._row.addWidget(widget)
        self.updateGeometry()

    def _chip(self, tag: str) -> FilterChip:
        name = self.tr("Take the tag {0} away").format(tag)
        chip = FilterChip(tag, partial(self._on_removed, tag), self, name=name)
        chip.setFixedHeight(self.add.sizeHint().height())
        chip.show()
        return chip

    def _on_removed(self, tag: str, checked: bool = False) -> None:
        self.removed.emit(tag)

    def _on_add(self) -> None:
        self.asked.emit(self.add)
