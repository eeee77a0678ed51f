"""Choosing several advertisers to sync at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.theme import ROW_HEIGHT
from offersync_gui.ui.widgets import Button, PrimaryButton, SearchField, TextLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ROWS = 8


class Choice(Dialog):
    """A list to tick, with a search; the button says how many are chosen."""

    @classmethod
    def ask(cls, parent: QWidget, names: Sequence[str], done: Callable[[list[str]], None]) -> Self:
        """Opens it; ``done`` gets the chosen names."""
        dialog = cls(parent, names)
        dialog.accepted.connect(lambda: done(dialog.chosen()))
        dialog.open()
        dialog.search.setFocus()
        return dialog

    def __init__(self, parent: QWidget, names: Sequence[str]) -> None:
        super().__init__(parent, "choice", self.tr("Sync chosen advertisers"))
        self.body.addWidget(TextLabel(self.windowTitle(), "section"))
        self.search = SearchField(self.tr("Search advertisers…"), wait_ms=0)
        self.search.searched.connect(self._on_searched)
        self.body.addWidget(self.search)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Advertisers"))
        self.list.setMinimumHeight(_ROWS * ROW_HEIGHT.normal)
        for name in names:
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.itemChanged.connect(self._on_changed)
        self.body.addWidget(self.list)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.go = PrimaryButton("", "sync")
        self.go.setDefault(True)
        self.go.clicked.connect(self.accept)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.go)
        self._on_changed()

    def chosen(self) -> list[str]:
        items = map(self.list.item, range(self.list.count()))
        return [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]

    def _on_changed(self) -> None:
        count = len(self.chosen())
        self.go.setEnabled(count > 0)
        self.go.setText(self.tr("Sync %Ln", "", count) if count else self.tr("Sync"))

    def _on_searched(self, text: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())
