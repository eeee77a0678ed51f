"""A section that only remembers what it was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.ui.main_window import MainWindow
    from offersync_gui.ui.services import Services


class Page(QWidget):
    """Answers every way that leads to a section; ``asked`` is what came."""

    badge_changed = Signal(int)
    offer_requested = Signal(str, str)
    offers_requested = Signal(object)
    advertiser_requested = Signal(str)
    activity_requested = Signal(str)
    secrets_requested = Signal()
    setting_changed = Signal(str, str)
    data_replaced = Signal()
    advertisers_changed = Signal()

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.asked: list[tuple[object, ...]] = []
        self.unsaved = False
        QVBoxLayout(self).addWidget(QLabel("a page"))

    def may_leave(self, again: Callable[[], object]) -> bool:
        self.again = again
        return not self.unsaved


def _remembering(name: str) -> Callable[..., None]:
    def method(page: Page, *values: object) -> None:
        page.asked.append((name, *values))

    return method


for _name in (
    "refresh",
    "shutdown",
    "open_offer",
    "show_filter",
    "edit",
    "show_advertiser",
    "show_secrets",
    "new_advertiser",
    "add_sandbox",
    "restore_backup",
    "focus_search",
    "export_shown",
    "drop_edits",
):
    setattr(Page, _name, _remembering(_name))


def page(window: MainWindow, key: str) -> Page:
    """The page of that section, which is made if need be."""
    made = window.page(key)
    assert isinstance(made, Page)
    return made
