"""Which store is taken, and that opening one costs nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from offersync_gui.errors import SecretsLocked, SecretsMissing, SecretsUnavailable, UsageError
from offersync_gui.vault.opening import open_vault

if TYPE_CHECKING:
    from tests.helpers.memory_keyring import MemoryKeyring

ROOT = Path(__file__).parent.parent.parent
SECRETS = {"api_key": "k-1234567890"}
GIVEN = {"OFFERSYNC_VAULT_PASSPHRASE": "correct horse"}


@pytest.mark.parametrize("choice", [None, "auto"])
def test_keyring_is_taken_by_default(
    tmp_path: Path, memory: MemoryKeyring, choice: str | None
) -> None:
    vault = open_vault(tmp_path, {}, choice, memory)
    vault.write("u1", SECRETS)
    assert vault.kind == "keyring"
    assert len(memory.items) == 1


def test_passphrase_in_the_environment_means_the_file(
    tmp_path: Path, memory: MemoryKeyring
) -> None:
    open_vault(tmp_path, GIVEN, backend=memory).write("u1", SECRETS)
    assert (tmp_path / "vault.bin").exists()
    assert not memory.items


def test_vault_file_without_passphrase_is_locked_not_passed_over(
    tmp_path: Path, memory: MemoryKeyring
) -> None:
    open_vault(tmp_path, GIVEN).write("u1", SECRETS)
    vault = open_vault(tmp_path, {}, backend=memory)
    assert vault.state().status == "locked"
    for action in (lambda: vault.read("u1"), lambda: vault.write("u2", SECRETS)):
        with pytest.raises(SecretsLocked) as caught:
            action()
    assert "OFFERSYNC_VAULT_PASSPHRASE_FILE" in caught.value.next_step
    assert not memory.items


def test_choice_outranks_the_environment(tmp_path: Path, memory: MemoryKeyring) -> None:
    assert open_vault(tmp_path, GIVEN, "keyring", memory).kind == "keyring"
    assert open_vault(tmp_path, GIVEN, "session").kind == "session"
    vault = open_vault(tmp_path, {}, "file")
    assert (vault.kind, vault.state().status) == ("file", "locked")
    with pytest.raises(UsageError):
        open_vault(tmp_path, {}, "clear text")


@pytest.mark.parametrize("ending", [b"", b"\n", b"\r\n"])
def test_passphrase_may_lie_in_a_file(tmp_path: Path, ending: bytes) -> None:
    file = tmp_path / "passphrase"
    file.write_bytes(b" correct horse " + ending)
    named = {"OFFERSYNC_VAULT_PASSPHRASE_FILE": str(file), "OFFERSYNC_VAULT_PASSPHRASE": "other"}
    open_vault(tmp_path, named).write("u1", SECRETS)
    given = {"OFFERSYNC_VAULT_PASSPHRASE": " correct horse "}
    assert open_vault(tmp_path, given).read("u1") == SECRETS


def test_passphrase_need_not_be_utf8(tmp_path: Path) -> None:
    (tmp_path / "passphrase").write_bytes(b"\xff\xfe\n")
    named = {"OFFERSYNC_VAULT_PASSPHRASE_FILE": str(tmp_path / "passphrase")}
    open_vault(tmp_path, named).write("u1", SECRETS)
    assert (
        open_vault(tmp_path, {"OFFERSYNC_VAULT_PASSPHRASE": "\udcff\udcfe"}).read("u1") == SECRETS
    )


@pytest.mark.parametrize("content", [None, b"", b"\n"], ids=["absent", "empty", "empty line"])
def test_passphrase_file_without_passphrase_locks_the_vault(
    tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "passphrase"
    if content is not None:
        file.write_bytes(content)
    named = {"OFFERSYNC_VAULT_PASSPHRASE_FILE": str(file), **GIVEN}
    with pytest.raises(SecretsLocked):
        open_vault(tmp_path, named).write("u1", SECRETS)
    assert not (tmp_path / "vault.bin").exists()


def test_no_keyring_tells_the_ways_on_and_writes_nothing(tmp_path: Path) -> None:
    vault = open_vault(tmp_path, {})
    with pytest.raises(SecretsUnavailable) as caught:
        vault.write("u1", SECRETS)
    assert "OFFERSYNC_VAULT_PASSPHRASE_FILE" in caught.value.next_step
    assert vault.state().next_step == caught.value.next_step
    assert not list(tmp_path.iterdir())


def test_session_is_forgotten(tmp_path: Path) -> None:
    open_vault(tmp_path, {}, "session").write("u1", SECRETS)
    with pytest.raises(SecretsMissing):
        open_vault(tmp_path, {}, "session").read("u1")
    assert not list(tmp_path.iterdir())


OPENING = """
import sys
from pathlib import Path
from offersync_gui.vault.opening import CHOICES, open_vault
for choice in CHOICES:
    open_vault(Path(), {}, choice)
print(*{"keyring", "cryptography", "secretstorage", "platformdirs"} & set(sys.modules))
"""


def test_opening_loads_nothing_heavy() -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPENING], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""
