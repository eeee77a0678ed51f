"""Killed at any of 50 moments, the program leaves a database that is whole."""

from __future__ import annotations

import subprocess
import sys
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults.network import Network, page, record
from tests.faults.trial import canary
from tests.helpers.leaks import files_with

if TYPE_CHECKING:
    from tests.helpers.raw_server import Exchange

ROOT = Path(__file__).parents[2]
OFFERS, PER_PAGE = 60, 25
PATIENCE_SECONDS = 100

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")


def killed(*argv: str | Path) -> None:
    command = [sys.executable, "-m", "tests.faults.killed_storage", *map(str, argv)]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
    )
    assert done.returncode == 0, done.stderr


class Renaming:
    """Each pull finds all offers under another name, which is that of no other pull."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._numbers = count()
        self._name = ""

    def __call__(self, exchange: Exchange) -> bool:
        if page(exchange) == 1:
            self._name = f"Pull{next(self._numbers)}"
        offers = [record(number, title=self._name) for number in range(OFFERS)]
        self._network.truth = offers
        return self._network.answer(exchange)


@pytest.mark.fault("B01")
def test_killed_in_a_sync(tmp_path: Path) -> None:
    with Network(canary()) as network:
        network.per_page = PER_PAGE
        network.fault = Renaming(network)
        killed("syncs", tmp_path, network.base_url, network.key)
    assert files_with(network.key, tmp_path) == []


@pytest.mark.fault("B02")
@pytest.mark.parametrize("version", [1, 4])
def test_killed_in_a_migration(tmp_path: Path, version: int) -> None:
    killed("migrations", tmp_path, ROOT / "tests" / "data" / f"offersync-v{version}.db")


@pytest.mark.fault("B02")
def test_killed_in_a_restore(tmp_path: Path) -> None:
    killed("restores", tmp_path)
