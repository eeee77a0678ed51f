"""The section Settings: pages at the left, the chosen one beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from offersync_gui.domain.settings import RULE_PREFIX
from offersync_gui.ui.settings.data_page import DataPage
from offersync_gui.ui.settings.desktop_page import DesktopPage
from offersync_gui.ui.settings.diagnostics_page import DiagnosticsPage
from offersync_gui.ui.settings.general_pages import (
    AppearancePage,
    CurrenciesPage,
    NetworkPage,
    SyncPage,
)
from offersync_gui.ui.settings.offers_page import OffersPage
from offersync_gui.ui.settings.secrets_page import SecretsPage
from offersync_gui.ui.settings.stored import StoredSettings
from offersync_gui.ui.tables.states import States
from offersync_gui.ui.theme import CONTROL_HEIGHT, ICON, SPACE, current_theme
from offersync_gui.ui.widgets import Line

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from offersync_gui.errors import OfferSyncError
    from offersync_gui.ui.services import Services
    from offersync_gui.ui.settings.page import SettingsPage

_LEAST_WIDTH = 6 * CONTROL_HEIGHT
_PAGES: dict[str, tuple[str, type[SettingsPage]]] = {
    "sync": ("sync", SyncPage),
    "offers": ("offers", OffersPage),
    "desktop": ("bell", DesktopPage),
    "appearance": ("sun", AppearancePage),
    "currencies": ("money", CurrenciesPage),
    "secrets": ("key", SecretsPage),
    "data": ("database", DataPage),
    "network": ("network", NetworkPage),
    "diagnostics": ("gauge", DiagnosticsPage),
}
# The timer and the header follow these.
_SCHEDULE = ("network.", f"{RULE_PREFIX}auto_sync", f"{RULE_PREFIX}interval")


class SettingsTab(QWidget):
    """Whatever is changed is stored at once. A page is made when it is first turned to."""

    badge_changed = Signal(int)
    setting_changed = Signal(str, str)
    data_replaced = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._pages: dict[str, SettingsPage] = {}
        self.stored = StoredSettings(services, self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Settings"))
        self.list.setProperty("kind", "flush")
        self.list.setViewportMargins(SPACE.small, SPACE.medium, SPACE.small, SPACE.medium)
        self.list.setIconSize(QSize(ICON.normal, ICON.normal))
        self._stack = QStackedWidget()
        self.states = States(self._stack)
        self._fill_list()
        self._fit_list()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        layout.addWidget(Line(Qt.Orientation.Vertical))
        layout.addWidget(self.states, 1)
        self._connect()

    def reload(self) -> None:
        """What is stored may have been changed elsewhere; syncs do not change it."""
        self.stored.read()

    def commit(self) -> None:
        """Before the program quits: what is being typed is stored, too."""
        for page in self._pages.values():
            page.rows.commit()

    def show_page(self, key: str) -> SettingsPage:
        """Of the keys sync, offers, desktop, appearance, currencies, secrets, data, network,
        diagnostics."""
        self.list.setCurrentRow([*_PAGES].index(key))
        return self._page(key)

    def show_secrets(self) -> None:
        self.show_page("secrets")

    def restore_backup(self) -> None:
        """Asks for a file at once."""
        page = self.show_page("data")
        assert isinstance(page, DataPage)
        page.ask_restore()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.reload()

    def _fill_list(self) -> None:
        titles = {
            "sync": self.tr("Synchronization"),
            "offers": self.tr("New offers"),
            "desktop": self.tr("Notifications"),
            "appearance": self.tr("Appearance"),
            "currencies": self.tr("Currencies"),
            "secrets": self.tr("Secrets"),
            "data": self.tr("Data"),
            "network": self.tr("Network"),
            "diagnostics": self.tr("Diagnostics"),
        }
        for key, (icon, _) in _PAGES.items():
            item = QListWidgetItem(current_theme().icon(icon, "muted"), titles[key])
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(QSize(0, CONTROL_HEIGHT + SPACE.tiny))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_list()

    def _fit_list(self) -> None:
        """As wide as its longest title."""
        self.list.ensurePolished()
        titles = (self.list.item(row).text() for row in range(self.list.count()))
        words = max(map(self.list.fontMetrics().horizontalAdvance, titles))
        around = 2 * SPACE.small + ICON.normal + 4 * SPACE.medium
        self.list.setFixedWidth(max(_LEAST_WIDTH, words + around))

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._on_turned)
        self.states.retried.connect(self.reload)
        self.stored.loaded.connect(self._on_loaded)
        self.stored.unreadable.connect(self.states.show_error)
        self.stored.changed.connect(self._on_changed)
        self.stored.failed.connect(self._on_failed)

    def _page(self, key: str) -> SettingsPage:
        if key not in self._pages:
            page = self._pages[key] = _PAGES[key][1](self._services, self.stored)
            if isinstance(page, DataPage):
                page.data_replaced.connect(self._on_replaced)
            page.setAccessibleName(self.list.item([*_PAGES].index(key)).text())
            self._stack.addWidget(page)
        return self._pages[key]

    def _on_turned(self) -> None:
        key = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        page = self._page(key)
        self._stack.setCurrentWidget(page)
        page.refresh()

    def _on_loaded(self) -> None:
        self._on_turned()
        self.states.show_content()

    def _on_changed(self, key: str, text: str) -> None:
        if key.startswith(_SCHEDULE):
            self._services.sync.refresh()
        self.setting_changed.emit(key, text)

    def _on_failed(self, key: str, error: OfferSyncError) -> None:
        for page in self._pages.values():
            page.rows.fail(key, error)

    def _on_replaced(self) -> None:
        for page in self._pages.values():
            page.rows.load_all()
        self.reload()
        self.data_replaced.emit()
