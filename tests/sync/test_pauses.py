"""A platform that asks for a pause gets it, from the moment it asks."""

from datetime import UTC, datetime, timedelta

import pytest

from offersync_gui.domain.clock import SystemClock, utc_text
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.workspace import Workspace
from tests.helpers.fixture_api import FixtureApi, serving

START = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)


class SlowRun(SystemClock):
    """An hour passes between any two looks at the clock."""

    def __init__(self):
        self.looks = -1

    def now(self):
        self.looks += 1
        return START + timedelta(hours=self.looks)


@pytest.fixture
def workspace(tmp_path):
    space = Workspace.open(tmp_path, {"OFFERSYNC_VAULT_PASSPHRASE": "invented"})
    yield space
    space.close()


def test_a_pause_begins_when_it_is_asked_for(workspace):
    api = FixtureApi([])
    api.fault = "pause"
    with serving(api) as address:
        values, secrets = {"base_url": address}, {"api_key": "k-canary"}
        acme = Accounts(workspace).add("Acme", "affise", values, secrets)
        [run] = Coordinator(workspace, clock=SlowRun()).run([acme], trigger="manual")
    until = utc_text(START + timedelta(hours=1 + 24))
    assert (run.started_at, run.error["kind"]) == (utc_text(START), "rate_limited")
    assert workspace.store.advertisers.get("Acme").limited_until == until
    assert until in run.error["detail"]
