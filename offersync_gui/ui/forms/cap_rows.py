"""Caps row by row: how many of what, in which time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from offersync_gui.domain.default_caps import PERIODS, TYPES
from offersync_gui.ui.forms.base import Combo
from offersync_gui.ui.forms.rows_field import PartRow, RowsField
from offersync_gui.ui.offers import words
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import IconButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from offersync_gui.templates.fields import FieldSpec


class CapRow(PartRow):
    def __init__(self, part: str) -> None:
        super().__init__()
        amount, period, kind = [*part.split("/"), "", ""][:3]
        self.amount = QLineEdit(amount)
        self.amount.setPlaceholderText("100")
        self.amount.setAccessibleName(self.tr("How many"))
        self.kind, self.period = Combo(), Combo()
        self.kind.setAccessibleName(self.tr("Of what"))
        self.period.setAccessibleName(self.tr("In which time"))
        for word in TYPES:
            self.kind.addItem(words.capped(word), word)
        for word in PERIODS:
            self.period.addItem(words.period(word), word)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.period.setCurrentIndex(self.period.findData(period or "day"))
        if self.period.currentIndex() < 0:
            raise ValueError(part)
        remove = IconButton("trash", self.tr("Remove this limit"))
        remove.clicked.connect(self.removed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.small)
        for editor in (self.amount, self.kind, self.period):
            line.addWidget(editor, 1)
        line.addWidget(remove)
        self.setFocusProxy(self.amount)
        self.watch(self.amount, self.kind, self.period)

    def text(self) -> str:
        kind = self.kind.currentData()
        whole = f"{self.amount.text().strip()}/{self.period.currentData()}"
        return whole if kind == TYPES[0] else f"{whole}/{kind}"


class CapsField(RowsField):
    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, QCoreApplication.translate("CapsField", "Limit"), parent)

    def make(self, part: str) -> CapRow:
        return CapRow(part)
