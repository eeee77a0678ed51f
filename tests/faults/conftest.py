"""The profile that meets a fault, and the oracles that look at it afterwards."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from offersync_gui import paths
from offersync_gui.logs import setup_logging
from offersync_gui.vault.file_vault import FileVault
from offersync_gui.vault.migrate import migrate
from tests.faults import oracles
from tests.faults.keyed_network import KeyedNetwork
from tests.faults.network import Network
from tests.faults.real import Real
from tests.faults.shown_window import Shown, shown_window
from tests.faults.trial import Trial, canary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

PASSPHRASE = "correct horse battery"
OPEN_FILES = Path("/proc/self/fd")


@pytest.fixture
def residue(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No temporary file and no open file is left; threads and sockets are looked at anyway."""
    scratch = own_home / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", None)
    yield
    assert list(scratch.iterdir()) == []
    assert _open_below(own_home) == []


@pytest.fixture
def network(request: pytest.FixtureRequest) -> Iterator[Network]:
    """Acme's. A module may name another kind in ``NETWORK``, or put a fixture of its own in the
    place of this one; a parameter is the way of its key.
    """
    way = getattr(request, "param", None)
    kind: type[Network] = getattr(request.module, "NETWORK", Network)
    with KeyedNetwork(canary(), way) if way else kind(canary()) as network:
        yield network


@pytest.fixture
def trial(
    own_home: Path,
    residue: None,
    network: Network,
    qtbot: QtBot,
    capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> Iterator[Trial]:
    """Two advertisers, synced once; at the end, all that must hold after a fault is looked at."""
    with (
        Network(canary(), offers=3) as neighbour,
        Trial(own_home / "offersync", qtbot, network, neighbour) as trial,
    ):
        trial.prepare()
        yield trial
        oracles.alive(trial)
        oracles.told(trial.runs[-1])
        assert len(trial.notices) <= 1
        if trial.converges:
            oracles.contained(trial)
            oracles.converged(trial, tmp_path / "control")
        texts = trial.everything_readable()
        trial.close()
        setup_logging(None, verbose=False)
        oracles.sound(trial.folder / "offersync.db")
        oracles.kept_from_strangers(trial)
        oracles.secret(trial.known_secrets, texts + "".join(capfd.readouterr()), own_home, tmp_path)


@pytest.fixture
def shown(trial: Trial) -> Iterator[Shown]:
    """The window over the trial's profile; it is closed before the oracles look."""
    with shown_window(trial) as shown:
        yield shown


@pytest.fixture
def real(own_home: Path, tmp_path: Path) -> Iterator[Real]:
    """A profile for the real program; at the end a sync is good again, and no secret is found."""
    with Network(canary()) as network, Network(canary(), offers=3) as neighbour:
        real = Real(own_home / "offersync", network, neighbour)
        real.prepare()
        yield real
        real.look_at_everything(own_home, tmp_path)


def _open_below(folder: Path) -> list[str]:
    if not OPEN_FILES.is_dir():
        return []
    opened = []
    for entry in os.scandir(OPEN_FILES):
        try:
            target = os.readlink(entry.path)
        except FileNotFoundError:  # the descriptor of this very scan
            continue
        if target.startswith(str(folder)):
            opened.append(target)
    return opened


@pytest.fixture
def vault_file(trial: Trial, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The secrets lie where commands find them, too."""
    monkeypatch.setenv("OFFERSYNC_VAULT_PASSPHRASE", PASSPHRASE)
    trial.canaries.append(PASSPHRASE)
    before, file = trial.workspace.vault, trial.folder / paths.VAULT
    vault = FileVault(file, PASSPHRASE.encode)
    uids = [trial.acme.uid, trial.other.uid]
    migrate(before, vault, uids, switch=lambda: trial.workspace.use_vault(vault))
    yield file
    migrate(vault, before, uids, switch=lambda: trial.workspace.use_vault(before))
