"""The pages of the sections: made when first shown, and brought up to date when shown again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from offersync_gui.ui.frame.sections import Section
    from offersync_gui.ui.services import Services


class Pages(QStackedWidget):
    """``built`` carries a section's key and its page, once, before it is first shown."""

    built = Signal(str, object)

    def __init__(
        self, services: Services, sections: Sequence[Section], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._sections = {section.key: section for section in sections}
        self._pages: dict[str, QWidget] = {}
        self._stale: set[str] = set()
        self._shown = ""

    def page(self, key: str) -> QWidget:
        if key not in self._pages:
            page = self._sections[key].build(self._services, self)
            page.setAccessibleName(self._sections[key].title)
            self._pages[key] = page
            self.addWidget(page)
            self.built.emit(key, page)
        return self._pages[key]

    def made(self) -> Mapping[str, QWidget]:
        """The pages that were shown so far, by their keys."""
        return self._pages

    def show_section(self, key: str) -> None:
        page = self.page(key)
        self._shown = key
        self.setCurrentWidget(page)
        if key in self._stale:
            self._refresh(key)

    def show_instead(self, widget: QWidget) -> None:
        """A widget that is no section."""
        self._shown = ""
        self.setCurrentWidget(widget)

    def refresh(self) -> None:
        """The data has changed: for the shown page at once, for others when they are shown."""
        self._stale.update(self._pages)
        if self._shown:
            self._refresh(self._shown)

    def _refresh(self, key: str) -> None:
        self._stale.discard(key)
        call(self._pages[key], "refresh")


def call(page: object, method: str, *values: object, otherwise: object = None) -> object:
    """What the page's method says; ``otherwise`` when this kind of page has no such method."""
    found = getattr(page, method, None)
    return otherwise if found is None else found(*values)
