"""Asks before an advertiser is removed, and names what goes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.widgets import Button, DangerButton, TextLabel

if TYPE_CHECKING:
    from offersync_gui.ui.advertisers.rows import Row


class RemoveDialog(Dialog):
    """``confirmed`` carries the row, and whether its offers are kept."""

    confirmed = Signal(object, bool)

    def __init__(self, row: Row, parent: QWidget) -> None:
        super().__init__(parent, "remove", "")
        title = self.tr("Remove {name}?").format(name=row.advertiser.name)
        self.setWindowTitle(title)
        self._row = row
        self._text = TextLabel("", tone="muted", wrap=True)
        self._keep = QCheckBox(self.tr("Keep its offers, archived"))
        self._keep.setObjectName("remove.keep")
        self._keep.toggled.connect(self._show_what_goes)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("remove.no")
        cancel.clicked.connect(self.reject)
        remove = DangerButton(self.tr("Remove"))
        remove.setObjectName("remove.yes")
        remove.clicked.connect(self.accept)
        self.body.addWidget(TextLabel(title, "section", wrap=True))
        self.body.addWidget(self._text)
        if row.offers:
            self.body.addWidget(self._keep)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(remove)
        self.accepted.connect(self._on_accepted)
        self._show_what_goes()
        cancel.setDefault(True)
        cancel.setFocus()

    @property
    def text(self) -> str:
        return self._text.text()

    def _show_what_goes(self) -> None:
        count = QLocale().toString(self._row.offers)
        if self._keep.isChecked():
            text = self.tr("{count} offers stay, archived. Its settings and its stored keys go.")
        else:
            text = self.tr(
                "{count} offers with their history, all its runs and its stored keys go with it. "
                "This cannot be undone."
            )
        self._text.setText(text.format(count=count))

    def _on_accepted(self) -> None:
        self.confirmed.emit(self._row, self._keep.isChecked())
