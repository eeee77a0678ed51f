"""Words of a platform and the words to write instead, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from offersync_gui.ui.forms.rows_field import PartRow, RowsField
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import IconButton, TextLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from offersync_gui.templates.fields import FieldSpec


class PairRow(PartRow):
    def __init__(self, part: str) -> None:
        super().__init__()
        source, _, mine = (side.strip() for side in part.partition("="))
        self.source, self.mine = QLineEdit(source), QLineEdit(mine)
        self.source.setPlaceholderText(self.tr("Word of the platform"))
        self.mine.setPlaceholderText(self.tr("Your word"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.small)
        for editor in (self.source, self.mine):
            editor.setAccessibleName(editor.placeholderText())
        remove = IconButton("trash", self.tr("Remove this pair"))
        remove.clicked.connect(self.removed)
        line.addWidget(self.source, 1)
        line.addWidget(TextLabel("→", tone="muted"))
        line.addWidget(self.mine, 1)
        line.addWidget(remove)
        self.setFocusProxy(self.source)
        self.watch(self.source, self.mine)

    def text(self) -> str:
        return f"{self.source.text().strip()}={self.mine.text().strip()}"


class PairsField(RowsField):
    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, QCoreApplication.translate("PairsField", "Word"), parent)

    def make(self, part: str) -> PairRow:
        return PairRow(part)
