"""What a person says about a change of a template; it is kept in the template."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import TextLabel

_MOST = 500


class NoteLine(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("What has changed")
        self.edit = QLineEdit()
        self.edit.setObjectName("template.note")
        self.edit.setAccessibleName(title)
        self.edit.setMaxLength(_MOST)
        self.edit.setPlaceholderText(self.tr("Optional; shown with the new version"))
        label = TextLabel(title, tone="muted")
        label.setBuddy(self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(label)
        row.addWidget(self.edit, 1)

    def text(self) -> str:
        return self.edit.text().strip()
