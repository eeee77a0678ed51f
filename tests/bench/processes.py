"""Runs programs as whole processes and tells what they took; starts networks to read from."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
# Secrets go to the file vault, whatever keyring the machine has.
ENVIRONMENT = {
    **os.environ,
    "OFFERSYNC_VAULT_PASSPHRASE": "only for the benchmark",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    "QT_QPA_PLATFORM": "offscreen",
}


class CannotRun(Exception):
    """A measure that is not possible, with its reason in one line."""


@dataclass(frozen=True)
class Measured:
    """One process from start to end."""

    seconds: float
    peak_mb: float
    stdout: str
    stderr: str

    def json(self) -> dict[str, Any]:
        """What the process printed. Raises CannotRun."""
        try:
            answer: dict[str, Any] = json.loads(self.stdout)
        except ValueError:
            raise CannotRun("no JSON on stdout") from None
        return answer


def measure(*arguments: str, stdin: str = "") -> Measured:
    """Run ``python ARGUMENTS`` in the repository; raises CannotRun unless it succeeds."""
    with (
        tempfile.TemporaryFile("w+") as given,
        tempfile.TemporaryFile("w+") as out,
        tempfile.TemporaryFile("w+") as err,
    ):
        given.write(stdin)
        given.seek(0)
        started = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, *arguments],
            stdin=given,
            stdout=out,
            stderr=err,
            cwd=ROOT,
            env=ENVIRONMENT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        result = Measured(seconds, usage.ru_maxrss / 1024, out.read(), err.read())
    if process.returncode:
        lines = result.stderr.strip().splitlines() or ["nothing on stderr"]
        raise CannotRun(f"exit {process.returncode}: {lines[-1][:120]}")
    return result


@dataclass(frozen=True)
class Network:
    """A sandbox network in a process of its own."""

    offers: int
    base_url: str
    api_key: str

    def change(self, share: float) -> None:
        """Change this share of the offers, and nothing else."""
        shares = {"changed": share, "volatile": 0, "removed": 0, "added": 0}
        address = f"{self.base_url}/sandbox/advance"
        urllib.request.urlopen(address, json.dumps(shares).encode(), timeout=600).close()


@contextmanager
def network(offers: int, latency: float = 0.0, max_limit: int = 500) -> Iterator[Network]:
    """A network with everything prepared, so that it is not what is measured."""
    options = {"--offers": offers, "--latency": latency, "--max-limit": max_limit}
    arguments = [str(part) for option in options.items() for part in option]
    command = [sys.executable, "-m", "offersync_gui.sync.sandbox", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout is not None
        try:
            yield Network(offers, **json.loads(process.stdout.readline()))
        finally:
            process.terminate()
