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
    from offersync_gui.sync.sandbox import Sandbox
    from offersync_gui.ui.services import Services

AT_ONCE = {
    "take": "all",
    "new.status": "as_source",
    "missing.after_runs": "1",
    "missing.after_hours": "0",
    "requests_per_minute": "6000",
}


@pytest.fixture
def acme(services: Services, sandbox: Sandbox) -> Advertiser:
    """Takes everything, and what is gone is paused at once."""
    values = {"base_url": sandbox.base_url, **AT_ONCE}
    return services.accounts.add("Acme", "affise", values, {"api_key": sandbox.api_key})


@pytest.fixture
def sync(acme: Advertiser, services: Services, qtbot: QtBot) -> Callable[[], SyncRun]:
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
