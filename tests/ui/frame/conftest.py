"""The window with sections that only remember what they were asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.ui.frame.sections import Section, standard_sections
from offersync_gui.ui.main_window import MainWindow
from tests.ui.frame.pages import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from offersync_gui.ui.services import Services


@pytest.fixture
def make_window(services: Services, qtbot: QtBot) -> Callable[[], MainWindow]:
    """Opens one, and waits until it knows what there is."""

    def make() -> MainWindow:
        sections = [Section(item.key, item.icon, item.words, Page) for item in standard_sections()]
        window = MainWindow(services, sections)
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.news.summarized):
            window.show()
        return window

    return make


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    """Without any advertiser."""
    return make_window()
