"""Which keyrings are trusted, and what happens where there is none."""

from __future__ import annotations

import sys

import pytest
from keyring.backend import KeyringBackend

from offersync_gui.errors import SecretsUnavailable
from offersync_gui.vault.backends import ALLOWED, CHAINER, find_backend, is_allowed, load
from offersync_gui.vault.keyring_store import KeyringStore
from tests.helpers.memory_keyring import MemoryKeyring

CONFIGURED = "PYTHON_KEYRING_BACKEND"
no_service_here = pytest.mark.skipif(
    sys.platform != "linux", reason="this system always has a keyring"
)


class PlaintextKeyring(KeyringBackend):
    """What keyrings.alt brings: installed, preferred, and readable by everybody."""

    priority = 99
    stored: tuple[str, ...] = ()

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        type(self).stored = (*self.stored, password)


class Weak(MemoryKeyring):
    priority = 4.9


class Strong(MemoryKeyring):
    priority = 5.1


class NotRunning(MemoryKeyring):
    viable = False
    priority = 99


@pytest.mark.parametrize("path", ALLOWED)
def test_trusted_keyrings_exist_by_that_name(path: str) -> None:
    assert issubclass(load(path), KeyringBackend)


@pytest.mark.parametrize(
    "path",
    [
        "keyring.backends.fail.Keyring",
        "keyring.backends.null.Keyring",
        "tests.helpers.memory_keyring.MemoryKeyring",
    ],
)
def test_configured_keyring_that_is_not_trusted_is_unavailable(
    monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    monkeypatch.setenv(CONFIGURED, path)
    store = KeyringStore()
    with pytest.raises(SecretsUnavailable) as caught:
        store.write("u1", {"api_key": "value"})
    assert path in caught.value.detail
    assert store.state().status == "unavailable"
    assert store.name == "System keyring"


@pytest.mark.parametrize("path", ["no.such.Module", "keyring.backends.nothing", "", "x"])
def test_configured_keyring_that_does_not_load_is_unavailable(
    monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    monkeypatch.setenv(CONFIGURED, path)
    with pytest.raises(SecretsUnavailable):
        KeyringStore().read("u1")
    assert KeyringStore().state().status == "unavailable"


@no_service_here
@pytest.mark.parametrize("configured", [None, CHAINER])
def test_clear_text_never_stands_in_for_a_missing_service(
    monkeypatch: pytest.MonkeyPatch, configured: str | None
) -> None:
    monkeypatch.delenv(CONFIGURED)
    if configured:
        monkeypatch.setenv(CONFIGURED, configured)
    with pytest.raises(SecretsUnavailable) as caught:
        KeyringStore().write("u1", {"api_key": "value"})
    for way_on in ("keyring service", "OFFERSYNC_VAULT_PASSPHRASE_FILE", "this session only"):
        assert way_on in caught.value.next_step
    assert not PlaintextKeyring.stored


@pytest.mark.parametrize("configured", [None, CHAINER])
def test_best_that_runs_wins(monkeypatch: pytest.MonkeyPatch, configured: str | None) -> None:
    """Also where the library would chain whatever is installed, the untrusted with the rest."""
    monkeypatch.delenv(CONFIGURED)
    if configured:
        monkeypatch.setenv(CONFIGURED, configured)
    names = ("Weak", "Strong", "NotRunning")
    assert isinstance(find_backend(f"{__name__}.{name}" for name in names), Strong)


def test_service_started_later_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    store = KeyringStore(allowed=lambda backend: not is_allowed(backend))
    monkeypatch.setenv(CONFIGURED, "no.such.Module")
    assert store.state().status == "unavailable"
    monkeypatch.setenv(CONFIGURED, "tests.helpers.memory_keyring.MemoryKeyring")
    assert store.state().status == "available"


def test_given_keyring_is_checked_too() -> None:
    with pytest.raises(SecretsUnavailable):
        KeyringStore(MemoryKeyring()).write("u1", {})
