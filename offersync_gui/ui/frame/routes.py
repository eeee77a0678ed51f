"""The ways between the sections: what one asks for, another shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from offersync_gui.ui.frame.pages import call

if TYPE_CHECKING:
    from offersync_gui.store.offer_query import OfferQuery
    from offersync_gui.ui.main_window import MainWindow


class Routes(QObject):
    """Leads from signals of the pages, and from the keys, to the page that answers."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot(str, object)
    def connect_page(self, key: str, page: QObject) -> None:
        """A page has those of the signals that it needs."""
        window = self._window
        slots = [
            ("offer_requested", self.show_offer),
            ("offers_requested", self.show_offers),
            ("advertiser_requested", self.edit_advertiser),
            ("advertiser_wanted", self.new_from_template),
            ("activity_requested", self.show_activity),
            ("secrets_requested", self.show_secrets),
            ("rates_requested", self.show_rates),
            ("badge_changed", partial(window.set_badge, key)),
            ("setting_changed", window.setting_changed),
            ("data_replaced", window.data_replaced),
            ("data_replaced", self.drop_edits),
            ("data_replaced", window.news.refresh_all),
            ("advertisers_changed", window.news.refresh_all),
            ("offers_changed", window.news.refresh_all),
        ]
        for name, slot in slots:
            if (signal := getattr(page, name, None)) is not None:
                signal.connect(slot)

    @Slot(str, str)
    def show_offer(self, advertiser: str, external_id: str) -> None:
        self._ask("offers", "open_offer", advertiser, external_id)

    @Slot(object)
    def show_offers(self, query: OfferQuery) -> None:
        self._ask("offers", "show_filter", query)

    @Slot(str)
    def edit_advertiser(self, name: str) -> None:
        self._ask("advertisers", "edit", name)

    @Slot(str)
    def show_activity(self, advertiser: str) -> None:
        self._ask("activity", "show_advertiser", advertiser)

    def follow(self, offers: OfferQuery | None, advertiser: str | None) -> None:
        """To what a message was about: offers, an advertiser's runs, or (``""``) all of them."""
        if offers is not None:
            self.show_offers(offers)
        elif advertiser:
            self.show_activity(advertiser)
        elif advertiser is not None:
            self._window.show_section("advertisers")

    @Slot()
    def drop_edits(self) -> None:
        """What they are edits of is not there any more."""
        for page in self._window.pages.made().values():
            call(page, "drop_edits")

    @Slot()
    def show_secrets(self) -> None:
        self._ask("settings", "show_secrets")

    @Slot()
    def show_rates(self) -> None:
        self._ask("settings", "show_page", "currencies")

    @Slot()
    def new_advertiser(self) -> None:
        self._ask("advertisers", "new_advertiser")

    @Slot(str)
    def new_from_template(self, template_id: str) -> None:
        self._ask("advertisers", "new_advertiser", template_id)

    @Slot()
    def try_sandbox(self) -> None:
        self._ask("advertisers", "add_sandbox")

    @Slot()
    def import_backup(self) -> None:
        self._ask("settings", "restore_backup")

    @Slot()
    def search(self) -> None:
        call(self._window.page(self._window.shown), "focus_search")

    @Slot()
    def export(self) -> None:
        call(self._window.page(self._window.shown), "export_shown")

    def _ask(self, key: str, method: str, *values: object) -> None:
        self._window.show_section(key)
        call(self._window.page(key), method, *values)
