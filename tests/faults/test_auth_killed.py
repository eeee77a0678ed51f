"""A refresh token is good once: the program is killed before it has stored the next one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.workspace import Workspace
from tests.cli.conftest import PASSPHRASE
from tests.faults import oracles
from tests.faults.token_network import TokenNetwork
from tests.faults.trial import STRICT, timeless

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from offersync_gui.domain.sync_run import SyncRun
    from tests.faults.trial import Stored
    from tests.helpers.raw_server import Exchange

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nobody is killed there")
ENVIRON = {"OFFERSYNC_VAULT_PASSPHRASE": PASSPHRASE}
MOMENTS = {
    "die_before_it_is_written": ("needs_attention",),
    "die_before_the_file_is_in_its_place": ("needs_attention",),
    "die_after_it_is_written": ("ok",),
}
EITHER = ("ok", "needs_attention")


class Profile:
    """One with a vault file, whose Acme has been synced once; then its token ran out."""

    def __init__(self, folder: Path, network: TokenNetwork) -> None:
        self.folder, self.network = folder, network
        folder.mkdir(exist_ok=True)
        network.prepare(folder)
        with closing(Workspace.open(folder, ENVIRON)) as workspace:
            values = {"base_url": network.base_url, **STRICT}
            Accounts(workspace).add("Acme", network.template, values, network.secrets)
        assert self.sync().state == "ok"
        self.before = self.stored()
        network.good.clear()

    def sync(self, secrets: dict[str, str] | None = None) -> SyncRun:
        with closing(Workspace.open(self.folder, ENVIRON)) as workspace:
            accounts = Accounts(workspace)
            acme = accounts.change(accounts.named("Acme"), {}, secrets or {})
            [run] = Coordinator(workspace).run([acme], trigger="manual")
            assert {one.state for one in workspace.store.runs.list()} <= {"interrupted", *EITHER}
            return run

    def stored(self) -> Stored:
        with closing(Workspace.open(self.folder, ENVIRON)) as workspace:
            return timeless(workspace.store.offers.iterate(OfferQuery()))

    def killed(self, *command: str) -> subprocess.Popen[bytes]:
        environ = {**os.environ, **ENVIRON, "OFFERSYNC_DATA_DIR": str(self.folder)}
        return subprocess.Popen(
            [sys.executable, "-m", *command, "sync", "Acme"],
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def lives_on(self, states: tuple[str, ...]) -> None:
        """It works, or it asks for another token and works with that."""
        oracles.sound(self.folder / "offersync.db")
        assert self.stored() == self.before
        run = self.sync()
        oracles.told(run)
        assert run.state in states
        if run.state == "needs_attention":
            assert run.error
            assert run.error["kind"] == "auth"
            run = self.sync(self.network.secrets)
        assert (run.state, run.new, run.updated) == ("ok", 0, 0)
        assert self.stored() == self.before


@pytest.fixture
def profile(own_home: Path, residue: None, tmp_path: Path) -> Iterator[Profile]:
    with TokenNetwork() as network:
        yield Profile(own_home / "offersync", network)
        oracles.secret(network.canaries, "", own_home, tmp_path)


@pytest.mark.fault("A08")
@pytest.mark.parametrize("moment", MOMENTS)
def test_killed_around_the_storing_of_a_token(profile: Profile, moment: str) -> None:
    with profile.killed("tests.faults.dying", moment) as child:
        told, _ = child.communicate()
    assert child.returncode == -signal.SIGKILL
    oracles.secret(profile.network.canaries, told.decode())
    assert profile.network.granted == 2
    profile.lives_on(MOMENTS[moment])


@pytest.mark.fault("A08")
@pytest.mark.parametrize("delay", [0.0, 0.001, 0.005])
def test_killed_as_soon_as_a_token_is_sent(profile: Profile, delay: float) -> None:
    network = profile.network

    def granting(exchange: Exchange) -> bool:
        keep = network.answer(exchange)
        if exchange.request.target == "/token":
            exchange.pause(delay)
            child.kill()
        return keep

    network.fault = granting
    with profile.killed("offersync_gui") as child:
        told, _ = child.communicate()
    network.fault = None
    assert child.returncode == -signal.SIGKILL
    oracles.secret(network.canaries, told.decode())
    profile.lives_on(EITHER)
