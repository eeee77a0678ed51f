"""The five sections; each is loaded and built when it is first shown."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from offersync_gui.ui.services import Services


class Section(NamedTuple):
    """``key`` names it for good; ``build`` makes its page within the pages."""

    key: str
    icon: str
    words: str
    build: Callable[[Services, QWidget], QWidget]

    @property
    def title(self) -> str:
        return QCoreApplication.translate("Sections", self.words)


def standard_sections() -> tuple[Section, ...]:
    def section(key: str, words: object, place: str) -> Section:
        return Section(key, key, str(words), _builder(place))

    return (
        section("offers", QT_TRANSLATE_NOOP("Sections", "Offers"), "offers.tab.OffersTab"),
        section(
            "advertisers",
            QT_TRANSLATE_NOOP("Sections", "Advertisers"),
            "advertisers.tab.AdvertisersTab",
        ),
        section("activity", QT_TRANSLATE_NOOP("Sections", "Activity"), "activity.tab.ActivityTab"),
        section(
            "templates",
            QT_TRANSLATE_NOOP("Sections", "Templates"),
            "templates_tab.tab.TemplatesTab",
        ),
        section("settings", QT_TRANSLATE_NOOP("Sections", "Settings"), "settings.tab.SettingsTab"),
    )


def _builder(place: str) -> Callable[[Services, QWidget], QWidget]:
    module, _, name = place.rpartition(".")

    def build(services: Services, pages: QWidget) -> QWidget:
        tab: Callable[[Services, QWidget], QWidget] = getattr(
            import_module(f"offersync_gui.ui.{module}"), name
        )
        return tab(services, pages)

    return build
