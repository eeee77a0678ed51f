"""A whole journey of the real program on a real Secret Service: the key stays in it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from offersync_gui.sync.sandbox import Sandbox
from offersync_gui.sync.stand_in import Exchange, answering
from tests.helpers.leaks import files_with, written_forms

pytestmark = [
    pytest.mark.secret_service,
    pytest.mark.skipif(
        "OFFERSYNC_TEST_SECRET_SERVICE" not in os.environ,
        reason="needs a Secret Service of its own; run tests/secret_service/run.sh",
    ),
]

CANARY = "canary/7f3a91c2+8d"
ECHO = f'{{"success": false, "message": "bad api key {CANARY}", "request": "{CANARY}"}}'


class Program:
    """``offersync`` in processes of its own, on one data folder."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self.said = b""

    def __call__(self, *argv: str, secrets: str = "") -> tuple[int, str]:
        command = [sys.executable, "-m", "offersync_gui", "--data-dir", str(self.data_dir), *argv]
        assert CANARY not in " ".join(command)
        ended = subprocess.run(
            command, input=secrets.encode(), capture_output=True, check=False, timeout=60
        )
        self.said += ended.stdout + ended.stderr
        return ended.returncode, ended.stdout.decode()


@pytest.fixture
def program(tmp_path):
    return Program(tmp_path / "data")


def add(program, name, template, address, key, *settings):
    options = [f"base_url={address}", "requests_per_minute=6000", *settings]
    values = [word for option in options for word in ("--set", option)]
    return program(
        "advertiser", "add", name, "--template", template, *values, "--secrets", "-",
        secrets=json.dumps({"api_key": key}),
    )  # fmt: skip


def test_the_key_is_in_the_keyring_and_nowhere_else(program, tmp_path):
    refusal = [Exchange(path="/affiliates/api/Offers/Feed", body=ECHO)]
    with Sandbox(offers=40) as sandbox, answering(lambda: refusal) as echoing:
        assert add(program, "Good", "affise", sandbox.base_url, sandbox.api_key)[0] == 0
        assert add(program, "Bad", "affise", sandbox.base_url, CANARY)[0] == 0
        assert add(program, "Echo", "cake-json", echoing, CANARY, "affiliate_id=7")[0] == 0
        code, out = program("-v", "--json", "sync")
        states = {run["advertiser"]: run["state"] for run in json.loads(out)["runs"]}
        assert (code, states) == (
            3,
            {"Good": "ok", "Bad": "needs_attention", "Echo": "needs_attention"},
        )
        program("-v", "advertiser", "test", "Echo")
        for command in (
            ["advertiser", "show", "Bad", "--json"],
            ["offers", "export", str(tmp_path / "offers.xlsx")],
            ["offers", "show", "Good", "1", "--json"],
            ["runs", "list", "--json"],
            ["backup", str(tmp_path / "copy.db")],
            ["doctor", "--json"],
        ):
            assert program(*command)[0] == 0, command
        status = json.loads(program("secrets", "status", "--json")[1])
    assert "keyring" in json.dumps(status).lower()
    assert not list(tmp_path.rglob("vault.bin"))
    for secret in (CANARY, sandbox.api_key):
        assert not [form for form in written_forms(secret) if form in program.said]
        assert files_with(secret, tmp_path) == []
    for name in ("Good", "Bad", "Echo"):
        assert program("advertiser", "remove", name)[0] == 0
