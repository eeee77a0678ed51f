"""Short messages at the bottom of the window, with Undo where there is a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets.buttons import IconButton
from offersync_gui.ui.widgets.text import TextLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QEnterEvent

SHOWN_MS = 5_000
SHOWN_WITH_UNDO_MS = 10_000
AT_ONCE = 3


class Toasts(QObject):
    """Shows them over ``host``; without one they are only told to screen readers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host: QWidget | None = None
        self._shown: list[Toast] = []

    def attach(self, host: QWidget) -> None:
        """From now on they are shown at the bottom of that widget."""
        self._host = host
        self._shown.clear()
        host.installEventFilter(self)

    def show(self, text: str, undo: Callable[[], None] | None = None) -> None:
        if self._host is None:
            return
        toast = Toast(text, undo, self._host)
        toast.left.connect(self._on_left)
        self._shown.append(toast)
        for old in self._shown[:-AT_ONCE]:
            old.leave()
        self._arrange()
        toast.show()
        toast.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._host, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def _on_left(self, toast: object) -> None:
        self._shown = [item for item in self._shown if item is not toast]
        self._arrange()

    def _arrange(self) -> None:
        if self._host is None:
            return
        bottom = self._host.height() - SPACE.huge
        for toast in reversed(self._shown):
            toast.setMaximumWidth(self._host.width() - 2 * SPACE.huge)
            toast.adjustSize()
            bottom -= toast.height()
            toast.move((self._host.width() - toast.width()) // 2, bottom)
            bottom -= SPACE.small


class Toast(QFrame):
    """Goes by itself, but not while the pointer is on it. ``left`` carries the toast."""

    left = Signal(object)

    def __init__(self, text: str, undo: Callable[[], None] | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "toast")
        self._take_back = undo
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.large, SPACE.tiny, SPACE.tiny, SPACE.tiny)
        layout.setSpacing(SPACE.small)
        self.label = TextLabel(text)
        layout.addWidget(self.label)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setVisible(undo is not None)
        self.undo.clicked.connect(self._on_undo)
        layout.addWidget(self.undo)
        close = IconButton("close", self.tr("Dismiss"), color="window")
        close.clicked.connect(self.leave)
        layout.addWidget(close)
        duration = SHOWN_MS if undo is None else SHOWN_WITH_UNDO_MS
        self._timer = QTimer(self, singleShot=True, interval=duration)
        self._timer.timeout.connect(self.leave)
        self._timer.start()

    def leave(self) -> None:
        self._timer.stop()
        self.hide()
        self.left.emit(self)
        self.deleteLater()

    def _on_undo(self) -> None:
        self.leave()
        if self._take_back is not None:
            self._take_back()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
