"""Every round of runs forgets what the settings do not want to keep."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from offersync_gui import paths
from offersync_gui.domain.clock import SystemClock
from offersync_gui.logs import Redactor
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.retention import forget_old
from offersync_gui.sync.sandbox import Sandbox
from offersync_gui.sync.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.open(tmp_path, {}, Redactor())
    workspace.change_setting("secrets.store", "session")
    yield workspace
    workspace.close()


def test_runs_forget_what_is_too_old(workspace: Workspace) -> None:
    accounts, coordinator = Accounts(workspace), Coordinator(workspace)
    with Sandbox(offers=20) as sandbox:
        values = {"base_url": sandbox.base_url}
        acme = accounts.add("Acme", "affise", values, {"api_key": sandbox.api_key})
        coordinator.run([acme], trigger="manual")
        found = len(workspace.store.changes.list())
        assert found
        age(workspace)
        coordinator.run([acme], trigger="manual")
        assert len(workspace.store.changes.list()) == found, "the standard is: always"
        for key in ("changes", "runs", "requests"):
            workspace.change_setting(f"data.keep_{key}", "30")
        coordinator.run([acme], trigger="manual")
    assert workspace.store.changes.list() == []
    assert len(workspace.store.runs.list()) == 2
    assert workspace.store.offers.count(OfferQuery()) == 20


def test_a_busy_database_is_tidied_another_time(
    workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    workspace.change_setting("data.keep_runs", "30")
    workspace.store._connections._database.timeout = 0.01
    with closing(sqlite3.connect(workspace.data_dir / paths.DATABASE, isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        workspace.store.close_thread()
        forget_old(workspace, SystemClock().now())
    assert "was not removed" in caplog.text


def age(workspace: Workspace) -> None:
    """All that happened so far was long ago."""
    with closing(sqlite3.connect(workspace.data_dir / paths.DATABASE)) as db:
        db.execute("UPDATE change SET at = '2020-01-01T00:00:00Z'")
        db.execute("UPDATE sync_run SET started_at = '2020-01-01T00:00:00Z'")
        db.commit()
