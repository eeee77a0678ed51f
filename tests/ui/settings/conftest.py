"""The section Settings, read and shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.ui.settings.tab import SettingsTab

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from offersync_gui.ui.services import Services


@pytest.fixture
def tab(services: Services, qtbot: QtBot) -> SettingsTab:
    tab = SettingsTab(services)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    qtbot.waitUntil(lambda: tab.states.is_content)
    return tab
