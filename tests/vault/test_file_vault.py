"""The encrypted file: nothing readable in it, no damage goes unnoticed, no crash costs an entry."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from offersync_gui.errors import (
    SecretsError,
    SecretsLocked,
    SecretsMissing,
    SecretsUnavailable,
)
from offersync_gui.vault.file_vault import HEADER, MAGIC, FileVault

ROOT = Path(__file__).parent.parent.parent
SECRETS = {"api_key": "k-1234567890", "login": "somebody"}
SALT = range(len(MAGIC) + 1, len(MAGIC) + 17)
# Each other salt costs a derived key, 0.1 s.
TRIED_SALT = {SALT[0], SALT[-1]}
posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault.bin"


def refuse_and_keep(vault: FileVault, path: Path, expected: type[SecretsError]) -> SecretsError:
    """Every action is refused, and the file is byte for byte as it was."""
    before = path.read_bytes()
    with pytest.raises(expected):
        vault.write("u2", {"api_key": "other"})
    with pytest.raises(expected):
        vault.delete("u1")
    with pytest.raises(expected):
        vault.unlock()
    with pytest.raises(expected) as caught:
        vault.read("u1")
    assert path.read_bytes() == before
    assert {each.name for each in path.parent.iterdir()} <= {"vault.bin", "vault.bin.lock"}
    return caught.value


def test_nothing_is_readable(file_vault: FileVault, path: Path) -> None:
    file_vault.write("u1", SECRETS)
    content = path.read_bytes()
    for text in ("u1", *SECRETS, *SECRETS.values()):
        assert text.encode() not in content


def test_every_save_is_sealed_anew(file_vault: FileVault, path: Path) -> None:
    saves = set()
    for _ in range(5):
        file_vault.write("u1", SECRETS)
        saves.add(path.read_bytes()[SALT.stop : HEADER.size])
    assert len(saves) == 5


@posix
def test_only_the_owner_may_read(file_vault: FileVault, path: Path) -> None:
    before = os.umask(0)
    try:
        file_vault.write("u1", SECRETS)
    finally:
        os.umask(before)
    files = list(path.parent.iterdir())
    assert {each.name for each in files} == {"vault.bin", "vault.bin.lock"}
    assert {stat.S_IMODE(each.stat().st_mode) for each in files} == {0o600}


def test_another_process_reads_it(file_vault: FileVault, path: Path) -> None:
    file_vault.write("u1", SECRETS)
    assert FileVault(path, lambda: b"correct horse").read("u1") == SECRETS


def test_last_entry_takes_the_file_with_it(file_vault: FileVault, path: Path) -> None:
    file_vault.write("u1", SECRETS)
    file_vault.delete("u1")
    assert not path.exists()


def test_wrong_passphrase_opens_nothing(file_vault: FileVault, path: Path) -> None:
    file_vault.write("u1", SECRETS)
    wrong = FileVault(path, lambda: b"Correct horse")
    error = refuse_and_keep(wrong, path, SecretsLocked)
    assert "wrong" in error.detail
    assert wrong.state().status == "locked"
    assert file_vault.read("u1") == SECRETS


def test_unlocking_with_the_right_passphrase(file_vault: FileVault, path: Path) -> None:
    def none_given() -> bytes:
        raise SecretsLocked("The vault file is locked")

    file_vault.write("u1", SECRETS)
    vault = FileVault(path, none_given)
    for _ in range(2):
        with pytest.raises(SecretsLocked):
            vault.unlock("wrong")
        assert vault.state().status == "locked"
    vault.unlock("correct horse")
    assert vault.state().status == "available"
    assert vault.read("u1") == SECRETS


def test_every_changed_byte_is_noticed(file_vault: FileVault, path: Path) -> None:
    file_vault.write("u1", SECRETS)
    whole = path.read_bytes()
    for position in range(len(whole)):
        if position in SALT and position not in TRIED_SALT:
            continue
        changed = bytearray(whole)
        changed[position] ^= 1 << position % 8
        path.write_bytes(changed)
        refuse_and_keep(
            file_vault, path, SecretsUnavailable if position < SALT.start else SecretsLocked
        )
    path.write_bytes(whole)
    assert file_vault.read("u1") == SECRETS


def test_every_cut_and_every_addition_is_noticed(file_vault: FileVault, path: Path) -> None:
    file_vault.write("u1", SECRETS)
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        refuse_and_keep(
            file_vault, path, SecretsUnavailable if length < HEADER.size else SecretsLocked
        )
    path.write_bytes(whole + b"\0")
    refuse_and_keep(file_vault, path, SecretsLocked)


def test_newer_format_is_named(file_vault: FileVault, path: Path) -> None:
    file_vault.write("u1", SECRETS)
    whole = path.read_bytes()
    path.write_bytes(MAGIC + b"\x02" + whole[SALT.start :])
    error = refuse_and_keep(file_vault, path, SecretsUnavailable)
    assert "format 2" in error.detail
    assert file_vault.state().status == "unavailable"


def test_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    vault = FileVault(tmp_path / "gone" / "vault.bin", lambda: b"x")
    with pytest.raises(SecretsUnavailable) as caught:
        vault.write("u1", SECRETS)
    assert "No such file" in caught.value.detail
    assert vault.state().status == "unavailable"


def test_failed_save_keeps_the_old_file(file_vault: FileVault, path: Path) -> None:
    file_vault.write("u1", SECRETS)
    path.with_name("vault.bin.new").mkdir()
    with pytest.raises(SecretsUnavailable):
        file_vault.write("u1", {"api_key": "new"})
    assert file_vault.read("u1") == SECRETS
    path.with_name("vault.bin.new").rmdir()
    file_vault.write("u1", {"api_key": "new"})
    assert file_vault.read("u1") == {"api_key": "new"}


def test_left_over_of_a_crash_is_overwritten(file_vault: FileVault, path: Path) -> None:
    path.with_name("vault.bin.new").write_bytes(b"x" * 10_000)
    file_vault.write("u1", SECRETS)
    assert file_vault.read("u1") == SECRETS
    with pytest.raises(SecretsMissing):
        file_vault.read("u2")


@posix
def test_killed_while_saving_leaves_the_old_or_the_new_file_whole(path: Path) -> None:
    in_processes("kill", path)


@posix
def test_processes_that_write_together_lose_no_entry(path: Path) -> None:
    in_processes("together", path)


def in_processes(what: str, path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.helpers.vault_processes", what, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
