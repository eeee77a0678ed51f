"""The window: navigation, header, the section that is shown, and the status bar."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QMainWindow, QVBoxLayout, QWidget

from offersync_gui.ui import currency
from offersync_gui.ui.frame.brand import app_icon
from offersync_gui.ui.frame.header import Header
from offersync_gui.ui.frame.news import News
from offersync_gui.ui.frame.pages import Pages, call
from offersync_gui.ui.frame.routes import Routes
from offersync_gui.ui.frame.sections import Section, standard_sections
from offersync_gui.ui.frame.shortcuts import add_shortcuts
from offersync_gui.ui.frame.side import Side
from offersync_gui.ui.frame.status_bar import StatusBar
from offersync_gui.ui.frame.welcome import Welcome
from offersync_gui.ui.room import fitting

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from offersync_gui.background.state import SyncState
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.ui.frame.summary import Summary
    from offersync_gui.ui.services import Services

SMALLEST = QSize(800, 560)
USUAL = QSize(1280, 800)
COLLAPSED_BELOW = 1100
LAYOUT_FILE = "window.ini"


class MainWindow(QMainWindow):
    """``setting_changed`` and ``data_replaced`` (a backup was restored) are for the program."""

    quit_requested = Signal()
    setting_changed = Signal(str, str)
    data_replaced = Signal()

    def __init__(self, services: Services, sections: Sequence[Section] | None = None) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setWindowTitle("OfferSync")
        self.setWindowIcon(app_icon())
        self.setMinimumSize(fitting(self, SMALLEST))
        self._sections = tuple(sections or standard_sections())
        self._keys = [section.key for section in self._sections]
        self._layout = QSettings(
            str(services.workspace.data_dir / LAYOUT_FILE), QSettings.Format.IniFormat
        )
        self.services = services
        self._sync = services.sync
        self._empty: bool | None = None
        self._build(services)
        self.news = News(services, self)
        self.routes = Routes(self)
        self._connect()
        self._restore_layout()
        self.news.begin()

    @cached_property
    def welcome(self) -> Welcome:
        """Shown while there is no advertiser, and made when it is."""
        welcome = Welcome()
        welcome.add_requested.connect(self.routes.new_advertiser)
        welcome.sandbox_requested.connect(self.routes.try_sandbox)
        welcome.import_requested.connect(self.routes.import_backup)
        self.pages.addWidget(welcome)
        return welcome

    @property
    def shown(self) -> str:
        """The key of the section that is chosen."""
        return self._keys[self.side.rail.currentIndex()]

    def show_section(self, key: str) -> None:
        self.side.rail.setCurrentIndex(self._keys.index(key))

    def page(self, key: str) -> QWidget:
        """The section's page, made if need be."""
        return self.pages.page(key)

    def set_badge(self, key: str, count: int) -> None:
        """A number beside the section's title; 0 is none."""
        self.side.rail.set_badge(self._keys.index(key), count)

    def may_close(self, again: Callable[[], object] | None = None) -> bool:
        """False while something is not saved; the person is led there and asked, once.

        ``again`` is called when that is settled; without it, it is asked to quit once more.
        """
        again = again or self.quit_requested.emit
        for key, page in self.pages.made().items():
            if not call(page, "may_leave", again, otherwise=True):
                self.show_section(key)
                return False
        return True

    def commit(self) -> None:
        """What is being typed and needs no Save; to be called while it can yet be stored."""
        for page in self.pages.made().values():
            call(page, "commit")

    def shutdown(self) -> None:
        """Lets the sections end what they run. To be called once, when the program quits."""
        self._save_layout()
        for page in self.pages.made().values():
            call(page, "shutdown")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only a window that a person sees may refuse: a log-out hides it first."""
        self._save_layout()
        event.setAccepted(not self.isVisible() or self.may_close(self.close))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.side.collapse(event.size().width() < COLLAPSED_BELOW)
        super().resizeEvent(event)

    def _build(self, services: Services) -> None:
        # Each within its parent from the start: a whole tree that moves is styled anew.
        frame = QWidget(self)
        self.setCentralWidget(frame)
        self.side = Side(self._sections, frame)
        self.header = Header(frame)
        self.stage = QWidget(frame)
        self.pages = Pages(services, self._sections, self.stage)
        self.pages.addWidget(QWidget())  # until it is known whether there is anything to show
        self.status = StatusBar(frame)
        stage = QVBoxLayout(self.stage)
        stage.setContentsMargins(0, 0, 0, 0)
        stage.addWidget(self.pages)
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.side, 0, 0, 2, 1)
        grid.addWidget(self.header, 0, 1)
        grid.addWidget(self.stage, 1, 1)
        grid.addWidget(self.status, 2, 0, 1, 2)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(1, 1)
        services.toasts.attach(self.stage)

    def _connect(self) -> None:
        sync, routes = self._sync, self.routes
        for part in (self.header, self.status):
            sync.state_changed.connect(part.show_state)
            part.show_state(sync.state)
        self.header.sync.requested.connect(sync.request_sync)
        self.header.progress.cancel_requested.connect(self._on_cancel)
        self.header.automatic.pause_requested.connect(sync.set_paused)
        self.header.automatic.enable_requested.connect(sync.set_enabled)
        self.header.automatic.settings_requested.connect(partial(self.show_section, "settings"))
        self.side.rail.currentChanged.connect(self._show_chosen)
        self.pages.built.connect(routes.connect_page)
        sync.state_changed.connect(self._on_state)
        self.news.summarized.connect(self._on_summary)
        self.news.unreadable.connect(self._on_unreadable)
        self.news.changed.connect(self.pages.refresh)
        self.news.offers_requested.connect(routes.show_offers)
        self.status.attention_requested.connect(partial(self.show_section, "advertisers"))
        self.setting_changed.connect(self._on_setting_changed)
        self._add_shortcuts()

    def _add_shortcuts(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "F5": partial(self._sync.request_sync, None),
            "Ctrl+F": self.routes.search,
            "Ctrl+N": self.routes.new_advertiser,
            "Ctrl+E": self.routes.export,
            "Ctrl+,": partial(self.show_section, "settings"),
            "Ctrl+Q": self.quit_requested.emit,
        }
        for number, key in enumerate(self._keys, start=1):
            keys[f"Ctrl+{number}"] = partial(self._on_number, key)
        add_shortcuts(self, keys)

    def _restore_layout(self) -> None:
        self.resize(fitting(self, USUAL))
        geometry = self._layout.value("frame/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def _save_layout(self) -> None:
        self._layout.setValue("frame/geometry", self.saveGeometry())
        self._layout.sync()

    @Slot()
    def _show_chosen(self) -> None:
        if self._empty is None:
            return
        if self._empty and self.shown == "offers":
            self.pages.show_instead(self.welcome)
        else:
            self.pages.show_section(self.shown)

    @Slot(object)
    def _on_state(self, state: SyncState) -> None:
        """Until the advertisers were looked at: their page knows of more than runs that failed."""
        if "advertisers" in self._keys and "advertisers" not in self.pages.made():
            self.set_badge("advertisers", len(state.attention))

    @Slot(object)
    def _on_summary(self, summary: Summary) -> None:
        self.header.sync.set_names(summary.advertisers)
        self.status.show_summary(summary)
        for key, count in summary.badges.items():
            self.set_badge(key, count)
        self._set_empty(not summary.advertisers)

    @Slot(object)
    def _on_unreadable(self, error: OfferSyncError) -> None:
        self.status.show_problem(error)
        self._set_empty(False)

    def _set_empty(self, empty: bool) -> None:
        if empty != self._empty:
            self._empty = empty
            self._show_chosen()

    @Slot(str, str)
    def _on_setting_changed(self, key: str, text: str) -> None:
        if key in (currency.SIGN, currency.PLACE):
            currency.change(key, text)
        elif key != "ui.compact_rows":
            return
        self.pages.refresh()

    @Slot()
    def _on_cancel(self) -> None:
        self._sync.cancel()

    def _on_number(self, key: str) -> None:
        self.show_section(key)
        self.side.rail.setFocus()
