"""Short messages at the bottom of the window, with Undo where there is a way back, or a
way to what they tell of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from offersync_gui.desktop.error_words import sentence_of
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets.buttons import IconButton
from offersync_gui.ui.widgets.text import TextLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QEnterEvent

    from offersync_gui.errors import OfferSyncError

SHOWN_MS = 5_000
SHOWN_WITH_BUTTON_MS = 10_000
AT_ONCE = 3
MOST_WIDE = 640


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
        self._add(text, undo)

    def show_with_way(self, text: str, way: Callable[[], None]) -> None:
        """``way`` leads to what it tells of."""
        self._add(text, way, label=self.tr("Show"))

    def show_error(self, error: OfferSyncError) -> None:
        """Stays until somebody has dismissed it."""
        self._add(sentence_of(error), stays=True)

    def _add(
        self,
        text: str,
        act: Callable[[], None] | None = None,
        *,
        label: str = "",
        stays: bool = False,
    ) -> None:
        if self._host is None:
            return
        label = label or self.tr("Undo")
        toast = Toast(text, act, self._host, label=label, stays=stays)
        toast.left.connect(self._on_left)
        self._make_room()
        self._shown.append(toast)
        self._arrange()
        toast.show()
        toast.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._host, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def _make_room(self) -> None:
        """The oldest go, errors last."""
        going = sorted(self._shown, key=lambda toast: toast.stays)
        for old in going[: max(0, len(going) - AT_ONCE + 1)]:
            old.leave()

    def _on_left(self, toast: object) -> None:
        self._shown = [item for item in self._shown if item is not toast]
        self._arrange()

    def _arrange(self) -> None:
        if self._host is None:
            return
        bottom = self._host.height() - SPACE.huge
        for toast in reversed(self._shown):
            toast.fit(self._host.width() - 2 * SPACE.huge)
            bottom -= toast.height()
            toast.move((self._host.width() - toast.width()) // 2, bottom)
            bottom -= SPACE.small


class Toast(QFrame):
    """Goes by itself, unless it ``stays``, but not while the pointer or the keyboard is on it.
    ``left`` carries the toast.
    """

    left = Signal(object)

    def __init__(
        self,
        text: str,
        act: Callable[[], None] | None,
        parent: QWidget,
        *,
        label: str = "",
        stays: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "toast")
        self.stays = stays
        self._act = act
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(SPACE.large, SPACE.tiny, SPACE.tiny, SPACE.tiny)
        self._layout.setSpacing(SPACE.small)
        self.label = TextLabel(text, wrap=True)
        self._layout.addWidget(self.label)
        self.button = QPushButton(label)
        self.button.setVisible(act is not None)
        self.button.clicked.connect(self._on_button)
        self.close_button = IconButton("close", self.tr("Dismiss"), color="window")
        self.close_button.clicked.connect(self.leave)
        for button in (self.button, self.close_button):
            button.installEventFilter(self)
            self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        duration = SHOWN_MS if act is None else SHOWN_WITH_BUTTON_MS
        self._timer = QTimer(self, singleShot=True, interval=duration)
        self._timer.timeout.connect(self.leave)
        self._run_on()

    @property
    def is_going(self) -> bool:
        return self._timer.isActive()

    def fit(self, width: int) -> None:
        """On one line where that is short enough, else on several."""
        lines = self.label.text().split("\n")
        wanted = max(map(self.label.fontMetrics().horizontalAdvance, lines)) + SPACE.tiny
        self.label.setFixedWidth(wanted)
        beside = self._layout.sizeHint().width() - wanted
        self.label.setFixedWidth(min(wanted, min(width, MOST_WIDE) - beside))
        self.label.setFixedHeight(self.label.heightForWidth(self.label.maximumWidth()))
        self.adjustSize()

    def leave(self) -> None:
        self._timer.stop()
        self.hide()
        self.left.emit(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._run_on()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._run_on()

    def _run_on(self) -> None:
        if not self.stays and not self.button.hasFocus() and not self.close_button.hasFocus():
            self._timer.start()

    def _on_button(self) -> None:
        self.leave()
        if self._act is not None:
            self._act()
