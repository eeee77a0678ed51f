"""The program on a screen of its own, and a person before it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.accessibility.person import Person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
PASSPHRASE = "a vault for tests"
# Of the desktop that run.sh has started; other tests have none.
DESKTOP = {
    name: os.environ[name]
    for name in ("DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
    if name in os.environ
}


@pytest.fixture
def environ() -> dict[str, str]:
    here = {**os.environ, **DESKTOP, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}
    return here | {"OFFERSYNC_VAULT_PASSPHRASE": PASSPHRASE}


@pytest.fixture
def start(environ: dict[str, str]) -> Iterator[Callable[[Path], subprocess.Popen[bytes]]]:
    """Starts the program on a data folder."""
    started = []

    def start(folder: Path) -> subprocess.Popen[bytes]:
        command = [sys.executable, "main.py", "--data-dir", str(folder)]
        started.append(subprocess.Popen(command, cwd=ROOT, env=environ))
        return started[-1]

    yield start
    for program in started:
        program.kill()
        program.wait()


@pytest.fixture
def person(environ: dict[str, str]) -> Iterator[Person]:
    person = Person(environ)
    yield person
    person.close()
