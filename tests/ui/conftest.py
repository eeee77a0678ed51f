"""A themed application without a screen, and the services that the window stands on, all real."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale

from offersync_gui.background.collector import GuiCollector
from offersync_gui.background.controller import SyncController
from offersync_gui.background.lane import Lane
from offersync_gui.background.pool import Pool
from offersync_gui.logs import Redactor
from offersync_gui.sync.sandbox import Sandbox
from offersync_gui.sync.workspace import Workspace
from offersync_gui.ui.services import Services
from offersync_gui.ui.theme import Theme
from offersync_gui.ui.widgets import Toasts
from offersync_gui.vault.keyring_store import KeyringStore
from tests.helpers.memory_keyring import MemoryKeyring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from offersync_gui.domain.advertiser import Advertiser

    AddAdvertiser = Callable[..., Advertiser]

STOP_SECONDS = 5.0


@pytest.fixture(autouse=True, scope="session")
def garbage_in_the_gui_thread(qapp: QApplication) -> Iterator[None]:
    """As in the program: what tests leave behind may hold widgets, and goes before Qt does."""
    collector = GuiCollector()
    yield
    gc.collect()
    collector.stop()


@pytest.fixture(autouse=True)
def nothing_left_on_screen(qapp: QApplication) -> Iterator[None]:
    """A test that leaves a window open fails. What is to be deleted is, before the next one."""
    yield
    left = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not left, f"left open: {left}"


@pytest.fixture(autouse=True)
def in_english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    """Light, whatever the machine shows."""
    theme = Theme()
    theme.set_mode("light")
    theme.apply(qapp)
    yield theme
    theme.set_mode("system")
    theme.deleteLater()


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A new one, whose secrets live in memory only."""
    folder = tmp_path / "data"
    folder.mkdir()
    workspace = Workspace.open(folder, {}, Redactor())
    workspace.change_setting("secrets.store", "session")
    yield workspace
    workspace.close()


@pytest.fixture
def ring(workspace: Workspace) -> MemoryKeyring:
    """The keyring that the workspace uses."""
    ring = MemoryKeyring()
    workspace.use_vault(KeyringStore(ring, allowed=lambda _: True))
    return ring


@pytest.fixture
def services(workspace: Workspace, theme: Theme) -> Iterator[Services]:
    """Everything a section is given; its threads are stopped at the end."""
    close = workspace.store.close_thread
    services = Services(
        workspace=workspace,
        sync=SyncController(workspace),
        short=Lane("short", close, drained=True),
        query=Lane("query", close),
        long=Pool("long", 3, close),
        theme=theme,
        toasts=Toasts(),
    )
    yield services
    parts = (services.sync, services.long, services.short, services.query)
    assert all(part.stop(STOP_SECONDS) for part in parts)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A small demo network."""
    with Sandbox(offers=40) as sandbox:
        yield sandbox


@pytest.fixture
def add_advertiser(services: Services, sandbox: Sandbox) -> AddAdvertiser:
    """Makes an advertiser of that name at a demo network, the small one unless it is named."""

    def add(name: str, at: Sandbox = sandbox, **values: str) -> Advertiser:
        values = {"base_url": at.base_url} | values
        return services.accounts.add(name, "affise", values, {"api_key": at.api_key})

    return add
