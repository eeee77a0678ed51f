"""The icon in the system tray: what goes on, and the way back to the window. It may be absent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QAction, QIcon

    from offersync_gui.background.controller import SyncController
    from offersync_gui.background.state import SyncState
    from offersync_gui.desktop.notifications import Notice

CHECK_MS = 2000
CHECKS = 30
MESSAGE_MS = 10_000
Look = Literal["idle", "running", "paused", "attention"]
Reason = QSystemTrayIcon.ActivationReason


class Tray(QObject):
    """``absent`` comes once there has been no tray for a minute: then only a window can be seen.

    ``icons`` paints the icon for a look, ``moment`` says a time; ``available`` is what the system
    answers. ``notice_opened`` carries the Notice that a person clicks on.
    """

    open_requested = Signal()
    notice_opened = Signal(object)
    quit_requested = Signal()
    absent = Signal()

    def __init__(
        self,
        sync: SyncController,
        icons: Callable[[Look], QIcon],
        moment: Callable[[datetime], str],
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__()
        self._sync = sync
        self._icons = icons
        self._moment = moment
        self._available = available
        self._checks = 0
        self._was_there = self._gave_up = False
        self._look: Look = "idle"
        self._menu = QMenu()
        self._fill_menu()
        self._icon = QSystemTrayIcon(icons("idle"), self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self._on_message)
        self._said: Notice | None = None
        self._timer = QTimer(self, interval=CHECK_MS)
        self._timer.timeout.connect(self._on_check)
        sync.state_changed.connect(self._on_state)
        self._on_state(sync.state)

    @property
    def is_there(self) -> bool:
        """Whether a person can get at it."""
        return self._icon.isVisible() and self._available()

    def show(self) -> None:
        """At once; where there is no tray yet, it is looked for during a minute."""
        self._gave_up = False
        self.check()

    def hide(self) -> None:
        self._timer.stop()
        self._was_there = False
        self._icon.hide()

    @Slot()
    def check(self) -> None:
        """Trays come late, and go when a panel ends: to be called now and then."""
        if self._available():
            self._appear()
        elif not (self._gave_up or self._timer.isActive()):
            self._was_there, self._checks = False, 0
            self._timer.start()

    @Slot()
    def repaint(self) -> None:
        """The theme has changed."""
        self._icon.setIcon(self._icons(self._look))

    def say(self, notice: Notice) -> bool:
        """A message of the desktop; False where there is nobody to show it."""
        if not (self.is_there and self._icon.supportsMessages()):
            return False
        self._said = notice
        kind = QSystemTrayIcon.MessageIcon
        # Some desktops read markup in messages.
        title, text = (part.translate(_NO_MARKUP) for part in (notice.title, notice.text))
        self._icon.showMessage(
            title, text, kind.Warning if notice.problem else kind.Information, MESSAGE_MS
        )
        return True

    def _fill_menu(self) -> None:
        self._state = self._action(self.tr("Nothing is running"))
        self._state.setEnabled(False)
        self._menu.addSeparator()
        self._action(self.tr("Open OfferSync")).triggered.connect(self.open_requested)
        self._sync_now = self._action(self.tr("Sync now"))
        self._sync_now.triggered.connect(self._on_sync_now)
        self._cancel = self._action(self.tr("Cancel sync"))
        self._cancel.triggered.connect(self._on_cancel)
        self._pause = self._action(self.tr("Pause automatic sync"))
        self._pause.setCheckable(True)
        self._pause.toggled.connect(self._sync.set_paused)
        self._menu.addSeparator()
        self._action(self.tr("Quit")).triggered.connect(self.quit_requested)

    def _action(self, text: str) -> QAction:
        return self._menu.addAction(text)

    @Slot(object)
    def _on_state(self, state: SyncState) -> None:
        text = self._describe(state)
        self._state.setText(text)
        self._icon.setToolTip(f"OfferSync\n{text}".translate(_NO_MARKUP))
        self._sync_now.setEnabled(not (state.busy or state.held))
        self._cancel.setVisible(state.busy)
        self._pause.setChecked(state.paused)
        if (look := _look_of(state)) != self._look:
            self._look = look
            self.repaint()

    def _describe(self, state: SyncState) -> str:
        if state.running:
            names = ", ".join(run.advertiser for run in state.running[:2])
            more = len(state.running) + len(state.queued) - min(len(state.running), 2)
            text = self.tr("Syncing {names}").format(names=names)
            return f"{text} + {more}" if more else text
        if state.busy:
            return self.tr("Sync begins")
        if state.offline:
            return self.tr("No connection")
        if state.attention:
            return self.tr("%Ln need(s) attention", "", len(state.attention))
        if not state.enabled:
            return self.tr("Automatic sync is off")
        if state.paused:
            return self.tr("Automatic sync is paused")
        if state.next_run is None:
            return self.tr("Nothing is running")
        return self.tr("Next sync {time}").format(time=self._moment(state.next_run))

    @Slot()
    def _on_check(self) -> None:
        self._checks += 1
        if self._available():
            self._appear()
        elif self._checks >= CHECKS:
            self._timer.stop()
            self._gave_up = True
            self.absent.emit()

    def _appear(self) -> None:
        self._timer.stop()
        self._gave_up = False
        if not self._was_there:
            # A new tray does not know an icon that an older one had.
            self._icon.hide()
            self._icon.show()
            self._was_there = True

    @Slot(Reason)
    def _on_activated(self, reason: Reason) -> None:
        if reason in (Reason.Trigger, Reason.DoubleClick, Reason.MiddleClick):
            self.open_requested.emit()

    @Slot()
    def _on_message(self) -> None:
        """Of several messages, systems tell of the last one only that it was clicked."""
        self.notice_opened.emit(self._said)

    @Slot()
    def _on_sync_now(self) -> None:
        self._sync.request_sync()

    @Slot()
    def _on_cancel(self) -> None:
        self._sync.cancel()


_NO_MARKUP = str.maketrans("<>", "()")


def _look_of(state: SyncState) -> Look:
    if state.running:
        return "running"
    if state.attention or state.offline:
        return "attention"
    return "paused" if state.paused or not state.enabled else "idle"
