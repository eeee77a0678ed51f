"""What can be done with the chosen advertiser: as buttons above the list and as its menu."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from offersync_gui.ui.theme import SPACE, current_theme
from offersync_gui.ui.widgets.buttons import ICON_AND_GAP


class ListActions(QWidget):
    """Enabled while a row is chosen."""

    sync_wanted = Signal()
    edit_wanted = Signal()
    offers_wanted = Signal()
    activity_wanted = Signal()
    duplicate_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._actions = {
            "sync": self._action("sync", self.tr("Sync now")),
            "edit": self._action("edit", self.tr("Edit")),
            "offers": self._action("offers", self.tr("Offers")),
            "activity": self._action("activity", self.tr("Activity")),
            "duplicate": self._action("copy", self.tr("Duplicate")),
            "remove": self._action("trash", self.tr("Remove")),
        }
        self._actions["sync"].triggered.connect(self.sync_wanted)
        self._actions["edit"].triggered.connect(self.edit_wanted)
        self._actions["offers"].triggered.connect(self.offers_wanted)
        self._actions["activity"].triggered.connect(self.activity_wanted)
        self._actions["duplicate"].triggered.connect(self.duplicate_wanted)
        self._actions["remove"].triggered.connect(self.remove_wanted)
        self._actions["remove"].setShortcut(QKeySequence.StandardKey.Delete)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.tiny)
        for name, action in self._actions.items():
            button = QToolButton()
            button.setObjectName(f"advertisers.{name}")
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(ICON_AND_GAP)
            line.addWidget(button)
        self.set_enabled(False)

    def attach(self, table: QWidget) -> None:
        """The table gets the shortcuts and the menu."""
        for action in self._actions.values():
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            table.addAction(action)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def set_enabled(self, enabled: bool) -> None:
        for action in self._actions.values():
            action.setEnabled(enabled)

    def _action(self, icon: str, text: str) -> QAction:
        return QAction(current_theme().icon(icon, "muted"), text, self)
