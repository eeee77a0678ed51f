"""What the program has around its window; nobody waits for any of it at the start."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from offersync_gui.background.network import Network
from offersync_gui.background.scheduler import Scheduler
from offersync_gui.desktop.notifications import LINES, Notifier
from offersync_gui.desktop.raising import Answering
from offersync_gui.desktop.signals import SystemSignals
from offersync_gui.desktop.tray import Tray
from offersync_gui.domain.quiet import is_quiet
from offersync_gui.sync.round_facts import read_facts
from offersync_gui.ui.moments import brief
from offersync_gui.ui.tray_icons import tray_icons

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from offersync_gui.background.controller import SyncController
    from offersync_gui.background.lane import Lane
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.sync.round_facts import Facts
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.ui.theme import Theme


class Surroundings(QObject):
    """The tray, notices, the timer, the network, and who may ask for the window or for its end.

    ``notice`` carries a Notice that is worth a message of the desktop, ``notice_opened`` the one
    that was clicked on.
    """

    show_requested = Signal()
    quit_requested = Signal()
    notice = Signal(object)
    notice_opened = Signal(object)

    def __init__(
        self, workspace: Workspace, sync: SyncController, theme: Theme, query: Lane
    ) -> None:
        super().__init__()
        self._sync = sync
        self.signals = SystemSignals()
        self.tray = Tray(sync, tray_icons(theme), brief)
        self.network = Network()
        self.scheduler = Scheduler()
        self._workspace = workspace
        self._query = query
        self._notifier = Notifier(
            lambda: workspace.setting("notify.level"), self._read_facts, self._is_quiet
        )
        self._answering = Answering(workspace.data_dir)
        self._connect()
        theme.changed.connect(self.tray.repaint)

    def start(self) -> None:
        self.signals.start()
        self.tray.show()
        self._sync.refresh()
        self.scheduler.start()

    def stop(self) -> None:
        """From now on whoever starts waits for the lock; ``signals`` are to be stopped last."""
        self.scheduler.stop()
        self._answering.stop()
        self.tray.hide()

    def _connect(self) -> None:
        sync, tray = self._sync, self.tray
        for showing in (self._answering.show_requested, tray.open_requested, tray.absent):
            showing.connect(self.show_requested)
        tray.notice_opened.connect(self.notice_opened)
        tray.quit_requested.connect(self.quit_requested)
        self._notifier.notice.connect(self.notice)
        sync.batch_finished.connect(self._notifier.on_batch)
        self.scheduler.beat.connect(sync.run_due)
        self.scheduler.beat.connect(sync.tell_again)
        self.scheduler.beat.connect(tray.check)
        self.scheduler.beat.connect(self._notifier.catch_up)
        self.network.back.connect(sync.network_is_back)

    def _read_facts(self, runs: Sequence[SyncRun], told: Callable[[Facts], None]) -> None:
        workspace = self._workspace
        self._query.run(lambda token: read_facts(workspace, runs, LINES), told)

    def _is_quiet(self) -> bool:
        """By the clock on the wall."""
        return is_quiet(self._workspace.setting("notify.quiet"), datetime.now().time())
