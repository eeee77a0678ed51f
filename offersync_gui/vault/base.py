"""What every secret store offers, and the words in which each of them fails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from msgspec import Struct

from offersync_gui.errors import SecretsLocked, SecretsMissing, SecretsUnavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Kind = Literal["keyring", "file", "session"]
Status = Literal["available", "locked", "unavailable"]


class VaultState(Struct, frozen=True):
    """How a store is, for people: ``name`` is the store, ``text`` what there is to say about it."""

    kind: Kind
    name: str
    status: Status
    text: str = ""
    next_step: str = ""


class Vault(Protocol):
    """Holds the secret fields of each advertiser, by its ``uid``. Any thread may use it.

    A store that is locked or unavailable says so by SecretsLocked or SecretsUnavailable, and
    never changes what it holds. Every call may wait for a person: keep it out of a GUI thread.
    """

    @property
    def kind(self) -> Kind: ...

    @property
    def name(self) -> str:
        """The store's name for people."""

    def read(self, uid: str) -> dict[str, str]:
        """Field name to value. Raises SecretsMissing when there is no entry."""

    def write(self, uid: str, secrets: Mapping[str, str]) -> None:
        """Replace the entry, whole or not at all; returns once it was read back and compared."""

    def delete(self, uid: str) -> None:
        """Remove the entry; one that is not there is no error."""

    def unlock(self, passphrase: str = "") -> None:
        """Make the store readable. The file needs its passphrase; a keyring asks by itself."""

    def state(self) -> VaultState:
        """How the store is now; asks nobody and raises nothing."""


def token_entry(uid: str) -> str:
    """The entry beside an advertiser's own that holds the token it was given last."""
    return f"{uid}-token"


def missing(store: str) -> SecretsMissing:
    return SecretsMissing(
        "No secrets are stored for this advertiser",
        f"{store} has no complete entry for it.",
        "Enter its keys again and save.",
    )


def not_kept(store: str) -> SecretsUnavailable:
    return SecretsUnavailable(
        "The secrets were not stored",
        f"{store} does not give back what it was given.",
        "Choose another secret store in the settings.",
    )


def state_of(vault: Vault, check: Callable[[], object]) -> VaultState:
    """The state that ``check`` finds: it raises SecretsLocked or SecretsUnavailable, or passes."""
    try:
        check()
    except SecretsLocked as error:
        return VaultState(vault.kind, vault.name, "locked", error.detail, error.next_step)
    except SecretsUnavailable as error:
        return VaultState(vault.kind, vault.name, "unavailable", error.detail, error.next_step)
    return VaultState(vault.kind, vault.name, "available")
