"""Moving secrets: everything arrives, and a failure at any point loses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.errors import SecretsMissing, SecretsUnavailable, UsageError
from offersync_gui.vault.base import token_entry
from offersync_gui.vault.keyring_store import KeyringStore
from offersync_gui.vault.migrate import migrate
from offersync_gui.vault.session_store import SessionStore
from tests.helpers.memory_keyring import Killed, MemoryKeyring

if TYPE_CHECKING:
    from offersync_gui.vault.file_vault import FileVault

SECRETS = {"u1": {"api_key": "one"}, "u2": {"token": "two" * 1000}, "u3": {"api_key": "three"}}
UIDS = [*SECRETS, "u4"]


@pytest.fixture
def source(keyring_store: KeyringStore) -> KeyringStore:
    for uid, secrets in SECRETS.items():
        keyring_store.write(uid, secrets)
    return keyring_store


def test_everything_moves(
    source: KeyringStore, memory: MemoryKeyring, file_vault: FileVault
) -> None:
    done = migrate(source, file_vault, UIDS)
    assert (done.moved, done.missing, done.left) == (["u1", "u2", "u3"], ["u4"], [])
    assert {uid: file_vault.read(uid) for uid in SECRETS} == SECRETS
    assert not memory.items


def test_tokens_move_with_the_secrets(
    source: KeyringStore, memory: MemoryKeyring, file_vault: FileVault
) -> None:
    source.write(token_entry("u1"), {"refresh": "rotated"})
    done = migrate(source, file_vault, UIDS)
    assert (done.moved, done.missing, done.left) == (["u1", "u2", "u3"], ["u4"], [])
    assert file_vault.read(token_entry("u1")) == {"refresh": "rotated"}
    assert not memory.items


def test_store_in_use_is_switched_while_both_hold_everything(
    source: KeyringStore, file_vault: FileVault
) -> None:
    seen = []

    def switch() -> None:
        seen.extend([(source.read(uid), file_vault.read(uid)) for uid in SECRETS])

    migrate(source, file_vault, UIDS, switch)
    assert seen == [(secrets, secrets) for secrets in SECRETS.values()]


def test_failed_copy_leaves_the_source_whole(file_vault: FileVault) -> None:
    for uid, secrets in SECRETS.items():
        file_vault.write(uid, secrets)
    small = KeyringStore(MemoryKeyring(limit=100), lambda _: True)
    switched: list[bool] = []
    with pytest.raises(SecretsUnavailable):
        migrate(file_vault, small, UIDS, lambda: switched.append(True))
    assert not switched
    assert {uid: file_vault.read(uid) for uid in SECRETS} == SECRETS


def test_what_cannot_be_removed_is_told(source: KeyringStore, memory: MemoryKeyring) -> None:
    target = SessionStore()
    done = migrate(source, target, UIDS, lambda: setattr(memory, "locked", True))
    assert done.moved == done.left == ["u1", "u2", "u3"]
    assert {uid: target.read(uid) for uid in SECRETS} == SECRETS


def test_killed_while_clearing_loses_nothing(
    source: KeyringStore, memory: MemoryKeyring, file_vault: FileVault
) -> None:
    with pytest.raises(Killed):
        migrate(source, file_vault, UIDS, lambda: setattr(memory, "changes_until_killed", 1))
    memory.changes_until_killed = None
    with pytest.raises(SecretsMissing):
        source.read("u1")
    assert {uid: file_vault.read(uid) for uid in SECRETS} == SECRETS


def test_a_store_never_moves_onto_itself(source: KeyringStore, memory: MemoryKeyring) -> None:
    with pytest.raises(UsageError):
        migrate(source, KeyringStore(memory, lambda _: True), UIDS)
    assert {uid: source.read(uid) for uid in SECRETS} == SECRETS
