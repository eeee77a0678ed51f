"""Real syncs of the sandbox network, and the section that shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.ui.activity.tab import ActivityTab

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.ui.services import Services
    from tests.ui.conftest import AddAdvertiser

    Sync = Callable[[], SyncRun]

AT_ONCE = {
    "take": "all",
    "new.status": "as_source",
    "missing.after_runs": "1",
    "missing.after_hours": "0",
    "requests_per_minute": "6000",
}


@pytest.fixture
def acme(add_advertiser: AddAdvertiser) -> Advertiser:
    """Takes everything, and what is gone is paused at once."""
    return add_advertiser("Acme", **AT_ONCE)


@pytest.fixture
def sync(acme: Advertiser, services: Services, qtbot: QtBot) -> Sync:
    """Syncs Acme and all others, as the button does; the last run."""

    def run() -> SyncRun:
        with qtbot.waitSignal(services.sync.batch_finished) as finished:
            services.sync.request_sync()
        last: SyncRun = finished.args[0].outcomes[-1].run
        return last

    return run


@pytest.fixture
def tab(services: Services, qtbot: QtBot) -> ActivityTab:
    tab = ActivityTab(services)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    return tab
