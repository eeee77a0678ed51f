"""The section Settings, page by page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offersync_gui.ui.main_window import MainWindow
    from resources.packaging.screens.steps import Screens

SETTINGS = (
    "sync",
    "offers",
    "desktop",
    "appearance",
    "currencies",
    "secrets",
    "data",
    "network",
    "diagnostics",
)


def screens() -> Screens:
    for page in SETTINGS:
        name = "settings" if page == "sync" else f"settings-{page}"
        yield name, [partial(settings, page=page)]
    yield "settings-offers-fields", [partial(settings, page="offers"), default_fields]


def settings(window: MainWindow, *, page: str) -> None:
    window.show_section("settings")
    window.page("settings").show_page(page)


def default_fields(window: MainWindow) -> None:
    page = window.page("settings").show_page("offers")
    page.fields.choose("visibility")
    page.open_group("fields")
    page.open_group("entry")
    approve = page.rows.by_key["rules.new.approve_rules"].field
    approve.set_value("country=DE|AT|CH -> active; any -> paused; tag=vip -> active")
