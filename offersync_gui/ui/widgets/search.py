"""A line to search while typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from offersync_gui.ui.theme import current_theme

_WAIT_MS = 20
_EXPORT = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)
_CLEAR = "_q_qlineeditclearaction"


class SearchField(QLineEdit):
    """``searched`` comes with the text once typing has rested for ``wait_ms`` milliseconds."""

    searched = Signal(str)

    def __init__(
        self, placeholder: str, parent: QWidget | None = None, *, wait_ms: int = _WAIT_MS
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder.rstrip("…. "))
        self.setClearButtonEnabled(True)
        icon = current_theme().icon("search", "muted")
        self.addAction(icon, QLineEdit.ActionPosition.LeadingPosition).setText(self.tr("Search"))
        for clear in self.findChildren(QAction, _CLEAR):
            clear.setText(self.tr("Clear the search"))
        self._rest = QTimer(self, singleShot=True, interval=wait_ms)
        self._rest.timeout.connect(self._on_rest)
        self.textChanged.connect(self._rest.start)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.keyCombination() == _EXPORT:
            # Qt would take it for the end of the line, and the window's shortcut not hear of it.
            return False
        return super().event(event)

    def _on_rest(self) -> None:
        self.searched.emit(self.text())
