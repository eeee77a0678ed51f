"""A workspace whose time can be set, and sandbox networks for it; no window is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.background.controller import SyncController
from offersync_gui.logs import Redactor
from offersync_gui.store import Store
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.sandbox import Sandbox
from offersync_gui.sync.workspace import Workspace
from tests.helpers.hand_clock import HandClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from offersync_gui.domain.advertiser import Advertiser

    Add = Callable[..., Advertiser]
    Network = Callable[..., Sandbox]


NOBODY = "http://127.0.0.1:9"
"""An address where nothing listens."""


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def workspace(tmp_path: Path, clock: HandClock) -> Iterator[Workspace]:
    workspace = Workspace(tmp_path, {}, Redactor())
    workspace._store = Store.open(tmp_path / "offersync.db", backups=tmp_path, clock=clock)
    workspace.change_setting("secrets.store", "session")
    yield workspace
    workspace.close()


@pytest.fixture
def network() -> Iterator[Network]:
    """Makes sandbox networks, which are gone at the end."""
    made: list[Sandbox] = []

    def make(**options: float) -> Sandbox:
        made.append(Sandbox(**{"offers": 30, **options}))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for sandbox in made:
        sandbox.close()


def let_go(sandbox: Sandbox) -> None:
    """Whoever waits for the latency of the network is answered, and nobody waits any more."""
    sandbox._closing.set()


@pytest.fixture
def add(workspace: Workspace) -> Add:
    """Adds an advertiser at a sandbox network, or at an address where nobody answers."""

    def add(name: str, at: Sandbox | str, key: str | None = None, **rules: str) -> Advertiser:
        url, right = (at, "key") if isinstance(at, str) else (at.base_url, at.api_key)
        values = {"base_url": url, "requests_per_minute": "6000"} | rules
        secrets = {"api_key": right if key is None else key} if key != "" else {}
        return Accounts(workspace).add(name, "affise", values, secrets)

    return add


@pytest.fixture
def controller(workspace: Workspace, clock: HandClock, qtbot: QtBot) -> Iterator[SyncController]:
    controller = SyncController(workspace, clock)
    yield controller
    assert controller.stop(5)
