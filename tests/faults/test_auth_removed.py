"""An advertiser is deleted while it is synced: nothing of it comes back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from threading import Event
from typing import TYPE_CHECKING

import pytest

from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.workspace import Workspace
from offersync_gui.vault.keyring_store import KeyringStore
from tests.faults import oracles
from tests.faults.network import Network, page
from tests.faults.token_network import TokenNetwork
from tests.faults.trial import ACME, OTHER, canary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.faults.trial import Trial
    from tests.helpers.raw_server import Exchange, Scenario

    Removal = Callable[[Trial], None]

PATIENCE_SECONDS = 10
TABLES = ("offer", "sync_run", "followup_answer", "raw_dictionary")


@pytest.fixture(params=[Network, TokenNetwork])
def network(request: pytest.FixtureRequest) -> Iterator[Network]:
    made = TokenNetwork() if request.param is TokenNetwork else Network(canary())
    with made as network:
        yield network


def in_the_window(trial: Trial) -> None:
    trial.controller.cancel(ACME)
    trial.accounts.remove(trial.acme)


def by_somebody_else(trial: Trial) -> None:
    """As by the command line, which knows nothing of the run in the window."""
    with closing(Workspace.open(trial.folder, {}, trial.workspace.redactor)) as other:
        other.use_vault(KeyringStore(trial.ring, allowed=lambda _: True))
        Accounts(other).remove(trial.acme)


def waiting_at(place: str, network: Network, removed: Event) -> Scenario:
    """Answers well, but at that place not before the removal."""

    def scenario(exchange: Exchange) -> bool:
        target = exchange.request.target
        if place == ("token" if target == "/token" else f"page {page(exchange)}"):
            removed.wait(PATIENCE_SECONDS)
        return network.answer(exchange)

    return scenario


@pytest.mark.fault("A11")
@pytest.mark.parametrize("removal", [in_the_window, by_somebody_else])
@pytest.mark.parametrize("place", ["token", "page 1", "page 3"])
def test_what_is_deleted_does_not_come_back(trial: Trial, removal: Removal, place: str) -> None:
    if place == "token" and not isinstance(trial.network, TokenNetwork):
        return
    trial.converges = False
    trial.network.truth.append(trial.network.truth[0] | {"id": 99})
    getattr(trial.network, "good", set()).clear()
    removed, arrived = Event(), trial.network.server.arrived
    trial.network.fault = waiting_at(place, trial.network, removed)
    arrived.clear()
    trial.begin()
    trial.bot.waitUntil(arrived.is_set)
    removal(trial)
    removed.set()
    trial.bot.waitUntil(lambda: not trial.controller.state.busy)
    trial.finish(OTHER)
    nothing_left(trial)
    oracles.contained(trial)


def nothing_left(trial: Trial) -> None:
    assert [item.name for item in trial.accounts.list()] == [OTHER]
    with closing(sqlite3.connect(trial.folder / "offersync.db")) as db:
        for table in TABLES:
            kept = db.execute(f"SELECT DISTINCT advertiser_id FROM {table}").fetchall()
            assert kept in ([], [(trial.other.id,)]), table
        assert db.execute("SELECT count(*) FROM search WHERE search MATCH '99'").fetchone() == (0,)
        assert db.execute("SELECT key FROM setting WHERE key LIKE 'secrets.to%'").fetchall() == []
    held = "".join(trial.ring.items.values())
    assert [secret for secret in trial.network.canaries if secret in held] == []
    assert trial.neighbour.key in held
