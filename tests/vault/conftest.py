"""The three stores, each on something real enough to fail as the real one does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from offersync_gui.vault.file_vault import FileVault
from offersync_gui.vault.keyring_store import KeyringStore
from offersync_gui.vault.session_store import SessionStore
from tests.helpers.memory_keyring import MemoryKeyring

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.vault.base import Vault


def trusting(backend: object) -> bool:
    return True


@pytest.fixture
def memory() -> MemoryKeyring:
    """As small as Windows' credential store."""
    return MemoryKeyring(limit=2560)


@pytest.fixture
def keyring_store(memory: MemoryKeyring) -> KeyringStore:
    return KeyringStore(memory, trusting)


@pytest.fixture
def file_vault(tmp_path: Path) -> FileVault:
    return FileVault(tmp_path / "vault.bin", lambda: b"correct horse")


@pytest.fixture(params=["keyring", "file", "session"])
def vault(
    request: pytest.FixtureRequest, keyring_store: KeyringStore, file_vault: FileVault
) -> Vault:
    stores: dict[str, Vault] = {
        "keyring": keyring_store,
        "file": file_vault,
        "session": SessionStore(),
    }
    return stores[request.param]
