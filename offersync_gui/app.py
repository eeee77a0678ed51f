"""The program with its window: builds everything, wires it, and takes it down in good order."""

from __future__ import annotations

import logging
import os
import sys
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from offersync_gui import __version__, paths
from offersync_gui.background.collector import GuiCollector
from offersync_gui.background.controller import SyncController
from offersync_gui.background.lane import Lane
from offersync_gui.background.network import Network
from offersync_gui.background.scheduler import Scheduler
from offersync_gui.desktop.crash_file import CrashFile
from offersync_gui.desktop.notifications import Notice, Notifier
from offersync_gui.desktop.signals import SystemSignals
from offersync_gui.desktop.single_instance import SingleInstance
from offersync_gui.desktop.tray import Tray
from offersync_gui.desktop.unexpected import UnexpectedErrors
from offersync_gui.errors import OfferSyncError, StoreError
from offersync_gui.logs import setup_logging
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.workspace import Workspace
from offersync_gui.ui import fatal
from offersync_gui.ui.accessible import install_accessibility
from offersync_gui.ui.frame.brand import app_icon
from offersync_gui.ui.language import use_language
from offersync_gui.ui.main_window import MainWindow
from offersync_gui.ui.opening import open_store
from offersync_gui.ui.services import Services
from offersync_gui.ui.theme import Theme
from offersync_gui.ui.tray_icons import tray_icons
from offersync_gui.ui.widgets import Toasts

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.ui.theme import Mode

log = logging.getLogger(__name__)

NAME = "OfferSync"
QUIT_SECONDS = 3.5
LEAST_SECONDS = 0.1
# Internal to this module: the person has been told that the program stays in the tray.
EXPLAINED = "tray.explained"


def run(
    data_dir: str | Path | None = None,
    *,
    hidden: bool = False,
    verbose: bool = False,
    workspace: Workspace | None = None,
) -> int:
    """Opens the window (``hidden``: only the tray) and returns the exit code once it has ended.

    ``workspace`` is one that is open already, as is its log; it is closed at the end.
    """
    app = application()
    try:
        folder = workspace.data_dir if workspace else paths.data_dir(data_dir)
    except StoreError as error:
        fatal.ask(error, None)
        return error.exit_code
    instance = SingleInstance(folder)
    if not instance.acquire():
        return 0
    errors, crash = UnexpectedErrors(), CrashFile(folder)
    collector = GuiCollector()
    try:
        if workspace is None:
            workspace = Workspace.open(folder, os.environ, setup_logging(folder, verbose))
        errors.watch()
        report = crash.open()
        if (problem := open_store(workspace)) is not None:
            return problem.exit_code
        use_language(app, workspace.setting("ui.language"))
        program = Program(app, workspace, instance, errors)
        return program.live(hidden=hidden, report=report)
    finally:
        errors.unwatch()
        crash.close()
        collector.stop()
        instance.release()


def application() -> QApplication:
    """The one application object, named."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("offersync")
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(app_icon())
    install_accessibility()
    return app


class Program(QObject):
    """Everything that lives as long as the window does; ``ended`` comes after `quit`."""

    ended = Signal()

    def __init__(
        self,
        app: QApplication,
        workspace: Workspace,
        instance: SingleInstance,
        errors: UnexpectedErrors,
    ) -> None:
        super().__init__()
        self._app = app
        self._workspace = workspace
        self._instance = instance
        self._errors = errors
        self._ended = False
        self.theme = Theme(self)
        self.theme.set_mode(self._appearance())
        self.theme.apply(app)
        self._network = Network()
        self.sync = SyncController(workspace, network_is_down=self._network.is_down)
        self.short = Lane("short", self._close_connection)
        self.query = Lane("query", self._close_connection)
        self.toasts = Toasts(self)
        self.window = MainWindow(
            Services(
                workspace=workspace,
                accounts=Accounts(workspace),
                sync=self.sync,
                short=self.short,
                query=self.query,
                theme=self.theme,
                toasts=self.toasts,
            )
        )
        self.window.installEventFilter(self)
        self.tray = Tray(self.sync, tray_icons(self.theme))
        self._notifier = Notifier(self._notify_level)
        self.scheduler = Scheduler()
        self._signals = SystemSignals()
        self._connect()

    def live(self, *, hidden: bool, report: Path | None) -> int:
        """From the first sight of the window to the end of its event loop; the exit code."""
        self.ended.connect(self._app.exit)
        self.start(hidden=hidden, report=report)
        code = self._app.exec()
        self.quit()
        return code

    def start(self, *, hidden: bool, report: Path | None = None) -> None:
        """``report``: what the last start left when it crashed."""
        self._signals.start()
        self.tray.show()
        if not hidden:
            self.show_window()
        self.sync.refresh()
        self.scheduler.start()
        if report is not None:
            text = self.tr("OfferSync crashed the last time. A report for us is in {file}.")
            self._tell(Notice(NAME, text.format(file=report)))

    @Slot()
    def show_window(self) -> None:
        if self.window.isMinimized():
            self.window.showNormal()
        if self.window.isVisible():
            self.window.raise_()
        self.window.show()
        self.window.activateWindow()

    @Slot()
    def quit(self) -> None:
        """In stages, once, and within seconds: what runs is cancelled and leaves no half things."""
        if self._ended:
            return
        self._ended = True
        self.scheduler.stop()
        lanes = (self.sync, self.short, self.query)
        for lane in lanes:
            lane.refuse()
        self._instance.stop_answering()
        self.window.hide()
        self.tray.hide()
        self.window.shutdown()
        deadline = monotonic() + QUIT_SECONDS
        stopped = [lane.stop(max(LEAST_SECONDS, deadline - monotonic())) for lane in lanes]
        self._signals.stop()
        if not all(stopped):
            # A thread that does not end would make Qt abort the process.
            log.error("Ended without waiting any longer")
            logging.shutdown()
            os._exit(0)
        self._workspace.close()
        self._instance.release()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.window and event.type() == QEvent.Type.Close:
            # The window may yet refuse, for something that is not saved.
            QTimer.singleShot(0, self._on_close)
        return False

    def _connect(self) -> None:
        for ending in (
            self._signals.quit_requested,
            self._app.commitDataRequest,
            self._app.aboutToQuit,
        ):
            ending.connect(self.quit)
        for asking in (self.window.quit_requested, self.tray.quit_requested):
            asking.connect(self._on_quit_wish)
        for showing in (
            self._instance.show_requested,
            self.tray.open_requested,
            self.tray.absent,
        ):
            showing.connect(self.show_window)
        for source in (self.sync, self.short, self.query):
            source.problem.connect(self._on_problem)
        self._errors.happened.connect(self._on_unexpected)
        self._notifier.notice.connect(self._on_notice)
        self.sync.batch_finished.connect(self._notifier.on_batch)
        self.scheduler.beat.connect(self.sync.run_due)
        self.scheduler.beat.connect(self.tray.check)
        self._network.back.connect(self.sync.network_is_back)
        self.theme.changed.connect(self.tray.repaint)
        self.window.setting_changed.connect(self._on_setting_changed)
        self.window.data_replaced.connect(self._on_data_replaced)

    @Slot()
    def _on_quit_wish(self) -> None:
        """A person's; what is not saved may hold it up."""
        if self.window.may_close():
            self.quit()
        else:
            self.show_window()

    @Slot()
    def _on_close(self) -> None:
        if self._ended or self.window.isVisible():
            return
        if not (self._workspace.setting("tray.keep_running") and self.tray.is_there):
            self.quit()
            return
        settings = self._workspace.store.settings
        if settings.get(EXPLAINED) is None and self.tray.say(self._still_here()):
            settings.set(EXPLAINED, "true")

    def _still_here(self) -> Notice:
        return Notice(
            self.tr("OfferSync is still running"),
            self.tr("It goes on syncing in the tray. To end it, choose Quit there."),
        )

    @Slot(object)
    def _on_problem(self, error: OfferSyncError) -> None:
        text = ". ".join(part.rstrip(".") for part in (error.title, error.detail) if part)
        self._tell(Notice(error.title, f"{text}."))

    @Slot()
    def _on_unexpected(self) -> None:
        text = self.tr("Something unexpected happened. OfferSync goes on; the log has the details.")
        self._tell(Notice(NAME, text))

    @Slot(object)
    def _on_notice(self, notice: Notice) -> None:
        """The window shows the outcome of syncs itself."""
        if not self.window.isActiveWindow():
            self.tray.say(notice)

    def _tell(self, notice: Notice) -> None:
        if self.window.isVisible() or not self.tray.say(notice):
            self.toasts.show(notice.text)

    @Slot(str, str)
    def _on_setting_changed(self, key: str, text: str) -> None:
        if key == "ui.appearance":
            self.theme.set_mode(self._appearance())

    @Slot()
    def _on_data_replaced(self) -> None:
        self.theme.set_mode(self._appearance())

    def _appearance(self) -> Mode:
        mode: Mode = self._workspace.setting("ui.appearance")
        return mode

    def _notify_level(self) -> str:
        return str(self._workspace.setting("notify.level"))

    def _close_connection(self) -> None:
        self._workspace.store.close_thread()
