"""A workspace whose secrets lie in an encrypted file, and an editor or a tab on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.logs import Redactor
from offersync_gui.sync.workspace import Workspace
from offersync_gui.ui.advertisers.tab import AdvertisersTab

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from offersync_gui.ui.advertisers.editor import Editor
    from offersync_gui.ui.services import Services


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    environ = {"OFFERSYNC_VAULT_PASSPHRASE": "correct horse battery"}
    workspace = Workspace.open(tmp_path, environ, Redactor())
    yield workspace
    workspace.close()


@pytest.fixture
def tab(services: Services, qtbot: QtBot) -> Iterator[AdvertisersTab]:
    """Shown, with its list loaded."""
    tab = AdvertisersTab(services)
    qtbot.addWidget(tab)
    tab.resize(900, 700)
    with qtbot.waitExposed(tab):
        tab.show()
    qtbot.waitUntil(lambda: tab.list.state != "loading")
    yield tab
    tab.shutdown()


@pytest.fixture
def editing(tab: AdvertisersTab, services: Services, qtbot: QtBot) -> Callable[..., Editor]:
    """Opens the editor of an advertiser, or of a new one, and waits until all is known."""

    def open_editor(name: str | None = None, template: str | None = None) -> Editor:
        with qtbot.waitSignal(tab.editor.ready):
            if name is None:
                tab.new_advertiser(template)
            else:
                tab.edit(name)
        qtbot.waitUntil(lambda: not (services.short.is_busy or services.long.is_busy))
        return tab.editor

    return open_editor
