"""The program with its window: wires everything, and takes it down in good order."""

from __future__ import annotations

import gc
import logging
import os
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot

from offersync_gui.background.controller import SyncController
from offersync_gui.background.lane import Lane
from offersync_gui.background.pool import Pool
from offersync_gui.desktop.error_words import said, sentence_of
from offersync_gui.desktop.notifications import Notice
from offersync_gui.ui import currency
from offersync_gui.ui.first_paint import FirstPaint
from offersync_gui.ui.main_window import MainWindow
from offersync_gui.ui.services import Services
from offersync_gui.ui.theme import Theme
from offersync_gui.ui.widgets import Toasts

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from offersync_gui.desktop.single_instance import SingleInstance
    from offersync_gui.desktop.unexpected import UnexpectedErrors
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.store.first_look import FirstLook
    from offersync_gui.surroundings import Surroundings
    from offersync_gui.sync.workspace import Workspace

log = logging.getLogger(__name__)

NAME = "OfferSync"
QUIT_SECONDS = 3.5
LEAST_SECONDS = 0.1
LONG_AT_ONCE = 3
# Internal to this module: the person has been told that the program stays in the tray.
EXPLAINED = "tray.explained"


class Program(QObject):
    """Everything that lives as long as the window does; ``ended`` comes after `quit`."""

    ended = Signal()

    def __init__(
        self,
        app: QApplication,
        workspace: Workspace,
        instance: SingleInstance,
        errors: UnexpectedErrors,
        first: FirstLook | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        self._workspace = workspace
        self._instance = instance
        self._errors = errors
        self._ended = self._explained = False
        self.theme = Theme(self)
        self._follow_settings()
        self.theme.apply(app)
        self._surroundings: Surroundings | None = None
        self.sync = SyncController(workspace, network_is_down=self._network_is_down)
        self.short = Lane("short", self._close_connection, drained=True)
        self.query = Lane("query", self._close_connection)
        self.long = Pool("long", LONG_AT_ONCE, self._close_connection)
        self.toasts = Toasts(self)
        self.window = MainWindow(
            Services(
                workspace=workspace,
                sync=self.sync,
                short=self.short,
                query=self.query,
                long=self.long,
                theme=self.theme,
                toasts=self.toasts,
                first=first,
            )
        )
        self.window.installEventFilter(self)
        self._connect()

    def live(self, *, hidden: bool, report: Path | None) -> int:
        """From the first sight of the window to the end of its event loop; the exit code."""
        self.ended.connect(self._app.exit)
        self.start(hidden=hidden, report=report)
        # Otherwise all that was made so far is gone through before it is painted.
        gc.freeze()
        code = self._app.exec()
        self.quit()
        return code

    def start(self, *, hidden: bool, report: Path | None = None) -> None:
        """``report``: what the last start left when it crashed."""
        if hidden:
            self._begin()
        else:
            FirstPaint(self.window).over.connect(self._begin)
            self.show_window()
        if report is not None:
            text = self.tr("OfferSync crashed the last time. A report for us is in {file}.")
            self._tell(Notice(NAME, text.format(file=report)))

    @property
    def surroundings(self) -> Surroundings:
        """Made when the window has been painted, or when something of it is needed earlier."""
        if self._surroundings is None:
            from offersync_gui.surroundings import Surroundings

            made = self._surroundings = Surroundings(
                self._workspace, self.sync, self.theme, self.query
            )
            made.signals.quit_requested.connect(self.quit)
            made.quit_requested.connect(self._on_quit_wish)
            made.show_requested.connect(self.show_window)
            made.notice.connect(self._on_notice)
            made.notice_opened.connect(self._on_notice_opened)
            made.start()
        return self._surroundings

    @Slot()
    def show_window(self) -> None:
        # No `showNormal`: a maximized window stays one.
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
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
        self.window.commit()
        lanes = (self.sync, self.long, self.short, self.query)
        for lane in lanes:
            lane.refuse()
        self.window.hide()
        if self._surroundings is not None:
            self._surroundings.stop()
        self.window.shutdown()
        deadline = monotonic() + QUIT_SECONDS
        stopped = [lane.stop(max(LEAST_SECONDS, deadline - monotonic())) for lane in lanes]
        if self._surroundings is not None:
            self._surroundings.signals.stop()
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
        for ending in (self._app.commitDataRequest, self._app.aboutToQuit):
            ending.connect(self.quit)
        self.window.quit_requested.connect(self._on_quit_wish)
        for source in (self.sync, self.short, self.query, self.long):
            source.problem.connect(self._on_problem)
        self._errors.happened.connect(self._on_unexpected)
        self.window.setting_changed.connect(self._on_setting_changed)
        self.window.data_replaced.connect(self._on_data_replaced)

    @Slot()
    def _begin(self) -> None:
        """All for which nobody waits; what there is by now, no collection has to look at."""
        if not self._ended:
            _ = self.surroundings
            gc.freeze()
            self.long.run(partial(_check_if_large, self._workspace), _nothing)

    def _network_is_down(self) -> bool:
        return self._surroundings is not None and self._surroundings.network.is_down()

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
        if not (self._workspace.setting("tray.keep_running") and self.surroundings.tray.is_there):
            self.quit()
            return
        if not self._explained:
            self._explain()

    def _explain(self) -> None:
        settings = self._workspace.store.settings
        self._explained = settings.get(EXPLAINED) is not None
        if not self._explained and self.surroundings.tray.say(self._still_here()):
            self._explained = True
            # Not here: a sync that stores its offers may keep a writer waiting for seconds.
            self.short.run(lambda token: settings.set(EXPLAINED, "true"), _nothing)

    def _still_here(self) -> Notice:
        return Notice(
            self.tr("OfferSync is still running"),
            self.tr("It goes on syncing in the tray. To end it, choose Quit there."),
        )

    @Slot(object)
    def _on_problem(self, error: OfferSyncError) -> None:
        self._tell(Notice(said(error.title), sentence_of(error)))

    @Slot()
    def _on_unexpected(self) -> None:
        text = self.tr("Something unexpected happened. OfferSync goes on; the log has the details.")
        self._tell(Notice(NAME, text))

    @Slot(object)
    def _on_notice(self, notice: Notice) -> None:
        """The window shows the outcome of syncs itself, but not what it costs."""
        if not self.window.isActiveWindow():
            self.surroundings.tray.say(notice)
        elif notice.problem and notice.offers is not None:
            self.toasts.show_with_way(
                notice.title, partial(self.window.routes.show_offers, notice.offers)
            )

    @Slot(object)
    def _on_notice_opened(self, notice: Notice | None) -> None:
        self.show_window()
        if notice is not None:
            self.window.routes.follow(notice.offers, notice.advertiser)

    def _tell(self, notice: Notice) -> None:
        if self.window.isVisible() or not self.surroundings.tray.say(notice):
            self.toasts.show(notice.text)

    @Slot(str, str)
    def _on_setting_changed(self, key: str, text: str) -> None:
        if key == "ui.appearance":
            self._follow_settings()

    @Slot()
    def _on_data_replaced(self) -> None:
        self._follow_settings()

    def _follow_settings(self) -> None:
        """How everything looks."""
        self.theme.set_mode(self._workspace.setting("ui.appearance"))
        currency.use(currency.style_of(self._workspace))

    def _close_connection(self) -> None:
        self._workspace.store.close_thread()


def _nothing(_: object) -> None:
    """Nobody waits for it."""


def _check_if_large(workspace: Workspace, token: CancelToken) -> None:
    from offersync_gui.sync.large_database import check_if_large

    check_if_large(workspace, token)
