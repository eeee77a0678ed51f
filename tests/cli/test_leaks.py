"""No secret leaves the secret store, whatever is printed, logged, exported or copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.conftest import PASSPHRASE, add
from tests.helpers.leaks import files_with, written_forms

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.sync.sandbox import Sandbox
    from tests.cli.conftest import Program

CANARY = "canary/7f3a91c2+ü="


def test_secrets_are_nowhere_after_a_whole_journey(
    program: Program, sandbox: Sandbox, own_home: Path, tmp_path: Path
) -> None:
    commands = [
        ["-v", "sync"],
        ["-v", "--json", "sync", "--full"],
        ["advertiser", "show", "Good", "--json"],
        ["advertiser", "list"],
        ["advertiser", "test", "Bad"],
        ["offers", "list", "--json"],
        ["offers", "show", "Good", "1", "--json"],
        ["offers", "export", str(tmp_path / "offers.csv")],
        ["offers", "export", str(tmp_path / "offers.xlsx")],
        ["runs", "list", "--json"],
        ["changes", "--json"],
        ["settings", "list", "--json"],
        ["secrets", "status", "--json"],
        ["backup", str(tmp_path / "copy.db")],
        ["doctor", "--json"],
    ]
    said = [add(program, "Good", sandbox), add(program, "Bad", sandbox, key=CANARY)]
    said += [program(*command) for command in commands]
    assert [one.code for one in said] == [0, 0, 3, 3, 0, 0, 3, *[0] * 10]
    streams = "".join(one.out + one.err for one in said).encode()
    folders = (own_home, tmp_path)
    written = {path.name for folder in folders for path in folder.rglob("*")}
    assert {"offersync.db", "offersync.log", "vault.bin", "offers.xlsx"} <= written
    for secret in (CANARY, sandbox.api_key, PASSPHRASE):
        assert not [form for form in written_forms(secret) if form in streams]
        assert files_with(secret, *folders) == []
