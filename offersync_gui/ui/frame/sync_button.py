"""Sync now: all advertisers with one click, or those that are chosen from a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from offersync_gui.ui.theme import ICON, current_theme
from offersync_gui.ui.widgets import PrimaryButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

_NAMES_IN_MENU = 15


class SyncButton(QWidget):
    """``requested`` carries the names of the advertisers, None for all of them."""

    requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.button = PrimaryButton(self.tr("Sync now"), "sync")
        self.button.setObjectName("sync.now")
        self.button.setProperty("joined", "right")
        self.button.setToolTip(self.tr("Sync all advertisers (F5)"))
        self.button.clicked.connect(self._on_all)
        self.more = PrimaryButton("", "chevron-down")
        self.more.setObjectName("sync.choose")
        self.more.setIconSize(QSize(ICON.small, ICON.small))
        self.more.setProperty("joined", "left")
        self.more.setToolTip(self.tr("Choose what to sync"))
        self.more.setAccessibleName(self.more.toolTip())
        self.more.clicked.connect(self._on_more)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.button)
        layout.addWidget(self.more)
        self.set_names(())

    def set_names(self, names: Sequence[str]) -> None:
        """The advertisers that there are; without any there is nothing to press."""
        self._names = tuple(names)
        self.button.setEnabled(bool(names))
        self.more.setEnabled(bool(names))

    def menu(self) -> QMenu:
        """Of what can be synced. With many advertisers, the last entry leads to all of them."""
        menu = QMenu(self)
        menu.addAction(current_theme().icon("sync"), self.tr("All advertisers"), self._on_all)
        menu.addSeparator()
        for name in self._names[:_NAMES_IN_MENU]:
            action = menu.addAction(name.replace("&", "&&"))
            action.setData(name)
        menu.addSeparator()
        menu.addAction(current_theme().icon("list"), self.tr("Choose several…"), self._on_several)
        menu.triggered.connect(self._on_triggered)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _on_all(self) -> None:
        self.requested.emit(None)

    def _on_more(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_triggered(self, action: QAction) -> None:
        if action.data() is not None:
            self.requested.emit([action.data()])

    def _on_several(self) -> None:
        from offersync_gui.ui.frame.choice import Choice

        Choice.ask(self.window(), self._names, self.requested.emit)
