"""The real program in a process of its own: what it loads, signals, and terminals."""

from __future__ import annotations

import json
import os
import pty
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from offersync_gui.sync.sandbox import Sandbox
from tests.cli.conftest import add
from tests.helpers.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PROBE = """
import json, sys
from offersync_gui.cli import main
code = main(sys.argv[1:])
names = sorted({name.partition(".")[0] for name in sys.modules})
print(json.dumps({"code": code, "modules": names}), file=sys.stderr)
"""
NETWORK = {"requests", "urllib3", "truststore"}
WINDOW = {"PySide6", "shiboken6"}
DATABASE = {"peewee", "sqlite3"}
SECRETS = {"keyring", "cryptography", "secretstorage"}


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OFFERSYNC_VAULT_PASSPHRASE", "correct horse")


def offersync(*argv: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "offersync_gui", *argv]
    return subprocess.run(
        command, input=stdin, capture_output=True, text=True, cwd=ROOT, check=False
    )


@pytest.mark.parametrize(
    ("argv", "unwanted"),
    [
        (["template", "list", "--json"], WINDOW | NETWORK | DATABASE | SECRETS | {"rich"}),
        (["offers", "list", "--json"], WINDOW | NETWORK | SECRETS | {"pydantic", "rich"}),
        (["settings", "list"], WINDOW | NETWORK | SECRETS | {"pydantic"}),
        (["runs", "list"], WINDOW | NETWORK | SECRETS | {"pydantic"}),
        (["sync", "--json"], WINDOW | {"rich", "xlsxwriter", "keyring"}),
        (["doctor"], WINDOW | NETWORK),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_command_loads_only_what_it_needs(argv: list[str], unwanted: set[str]) -> None:
    probe = [sys.executable, "-c", PROBE, *argv]
    ended = subprocess.run(probe, capture_output=True, text=True, cwd=ROOT, check=True)
    loaded = json.loads(ended.stderr.splitlines()[-1])
    assert loaded["code"] == 0
    assert not unwanted & set(loaded["modules"])


@pytest.mark.parametrize(
    ("closed", "argv", "code"),
    [
        (">&-", "settings list --json", 0),
        (">&-", "settings list", 0),
        ("2>&-", "sync", 0),
        ("2>&-", "sync Nobody", 2),
        ("<&-", "advertiser add A --template affise --secrets -", 2),
        (">/dev/full", "settings list --json", 1),
        (">/dev/full", "settings list", 1),
    ],
)
def test_closed_and_full_streams_are_no_fault(closed: str, argv: str, code: int) -> None:
    line = f"{shlex.quote(sys.executable)} -m offersync_gui {argv} {closed}"
    ended = subprocess.run(line, shell=True, capture_output=True, text=True, cwd=ROOT, check=False)
    assert ended.returncode == code
    assert "Traceback" not in ended.stderr
    assert "unexpected" not in ended.stderr
    assert ("could not be written: No space" in ended.stderr) == (closed == ">/dev/full")


@pytest.fixture
def slow() -> Iterator[Sandbox]:
    with Sandbox(offers=5000, latency=0.2, max_limit=50) as sandbox:
        yield sandbox


def test_interrupt_cancels_in_good_order(slow: Sandbox) -> None:
    add(offersync, "Acme", slow)
    command = [sys.executable, "-m", "offersync_gui", "sync", "--json"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    ) as running:
        wait_until(lambda: slow.requests >= 2)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=10)
    assert running.returncode == 3
    (run,) = json.loads(out)["runs"]
    assert (run["state"], run["error"]["kind"]) == ("cancelled", "cancelled")
    assert err == b""
    listed = json.loads(offersync("runs", "list", "--json").stdout)["runs"]
    assert [one["state"] for one in listed] == ["cancelled"]


def on_a_terminal(*argv: str) -> str:
    """What the program writes to a terminal of 100 columns, which is its stderr."""
    control, terminal = pty.openpty()
    command = [sys.executable, "-m", "offersync_gui", *argv]
    environment = {**os.environ, "COLUMNS": "100", "TERM": "xterm"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=terminal, cwd=ROOT, env=environment
    ) as running:
        os.close(terminal)
        shown = b""
        try:
            while part := os.read(control, 4096):
                shown += part
        except OSError:  # the other end is closed: all was read
            pass
        running.communicate()
    os.close(control)
    return shown.decode()


def test_progress_is_shown_on_a_terminal(tmp_path: Path) -> None:
    with Sandbox(offers=200, max_limit=100) as sandbox:
        add(offersync, "Acme", sandbox)
        shown = on_a_terminal("sync")
        assert "Acme" in shown
        assert "200/200" in shown
        assert on_a_terminal("sync", "--no-progress") == ""
        file = str(tmp_path / "offers.csv")
        assert "offers.csv" in on_a_terminal("offers", "export", file)
        assert on_a_terminal("offers", "export", file, "--no-progress") == ""


def test_a_sync_leaves_no_log_that_the_next_start_would_read_again(own_home: Path) -> None:
    with Sandbox(offers=50) as sandbox:
        add(offersync, "Acme", sandbox)
        assert offersync("sync", "--json").returncode == 0
    assert not [*(own_home / "offersync").glob("offersync.db-*")]
