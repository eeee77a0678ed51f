"""The real program in a process of its own, with two advertisers and a vault file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from offersync_gui.logs import Redactor
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.workspace import Workspace
from tests.faults import oracles
from tests.faults.command_line import ROOT, offersync
from tests.faults.trial import ACME, OTHER, STRICT
from tests.helpers.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.faults.network import Network

QUIT_SECONDS = 5.0
VAULT = {"OFFERSYNC_VAULT_PASSPHRASE": "correct-horse-battery-staple"}


class Running:
    """One process of it; calling it gives a command and returns the answer."""

    def __init__(self, process: subprocess.Popen[str], heard: list[str]) -> None:
        self.process = process
        self._heard = heard

    def __call__(self, *command: str) -> Any:
        self.tell(*command)
        return self.answer()

    def tell(self, *command: str) -> None:
        """Without waiting for an answer."""
        assert self.process.stdin is not None
        self.process.stdin.write("\t".join(command) + "\n")
        self.process.stdin.flush()

    def answer(self) -> Any:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        self._heard.append(line)
        assert line, f"it ended with {self.process.wait(QUIT_SECONDS)}"
        return json.loads(line)

    def until(self, seen: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
        """What is seen, once it is so."""
        last: list[dict[str, Any]] = []

        def look() -> Any:
            last[:] = [self("look")]
            return seen(last[0])

        wait_until(look)
        return last[0]

    def ends(self) -> float:
        """The seconds until it has ended well."""
        begun = time.monotonic()
        assert self.process.wait(2 * QUIT_SECONDS) == 0
        return time.monotonic() - begun


@dataclass
class Real:
    """``heard`` is all that its processes have said."""

    folder: Path
    network: Network
    neighbour: Network
    heard: list[str] = field(default_factory=list)

    def prepare(self) -> None:
        self.folder.mkdir(exist_ok=True)
        workspace = Workspace.open(self.folder, VAULT, Redactor())
        for name, network in ((ACME, self.network), (OTHER, self.neighbour)):
            values = {"base_url": network.base_url, **STRICT}
            Accounts(workspace).add(name, "affise", values, {"api_key": network.key})
        workspace.close()
        self.sync_well()

    @contextmanager
    def start(self, *options: str) -> Iterator[Running]:
        """The program, once its event loop runs."""
        errors = self.folder.parent / "stderr.txt"
        with (
            errors.open("a") as stderr,
            subprocess.Popen(
                [sys.executable, "-m", "tests.faults.commanded", str(self.folder), *options],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                text=True,
                cwd=ROOT,
                env={**os.environ, **VAULT},
            ) as process,
        ):
            running = Running(process, self.heard)
            try:
                assert running.answer() == "up"
                yield running
            finally:
                process.kill()
        self.heard.append(errors.read_text())

    def command(self, *argv: str | Path) -> subprocess.CompletedProcess[str]:
        done = offersync("--data-dir", self.folder, *argv, environ=VAULT)
        self.heard += [done.stdout, done.stderr]
        return done

    def sync_well(self) -> None:
        """A good sync of both, which are then as their networks are."""
        self.network.fault = None
        done = self.command("sync", "--json")
        assert done.returncode == 0, done.stderr
        listed = json.loads(self.command("offers", "list", "--json", "--limit", "0").stdout)
        active = [one for one in listed["offers"] if one["status"] == "active"]
        assert len(active) == len(self.network.truth) + len(self.neighbour.truth)

    def runs(self) -> list[dict[str, Any]]:
        """The newest first."""
        found: list[dict[str, Any]] = json.loads(self.command("runs", "list", "--json").stdout)[
            "runs"
        ]
        return found

    @property
    def log(self) -> str:
        return (self.folder / "logs" / "offersync.log").read_text(encoding="utf-8")

    def look_at_everything(self, *folders: Path) -> None:
        """The oracles that hold for a whole program."""
        self.sync_well()
        oracles.sound(self.folder / "offersync.db")
        keys = [self.network.key, self.neighbour.key]
        oracles.secret(keys, "\n".join(self.heard), self.folder, *folders)
