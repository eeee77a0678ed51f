"""Which secret store is used: the chosen one, or by the environment; never silently another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from offersync_gui import paths
from offersync_gui.errors import SecretsLocked, UsageError
from offersync_gui.vault.file_vault import FileVault
from offersync_gui.vault.keyring_store import KeyringStore
from offersync_gui.vault.session_store import SessionStore

if TYPE_CHECKING:
    from collections.abc import Mapping

    from keyring.backend import KeyringBackend

    from offersync_gui.vault.base import Vault

CHOICES = ("auto", "keyring", "file", "session")
PASSPHRASE = "OFFERSYNC_VAULT_PASSPHRASE"
PASSPHRASE_FILE = "OFFERSYNC_VAULT_PASSPHRASE_FILE"


def open_vault(
    data_dir: Path,
    environ: Mapping[str, str],
    choice: str | None = None,
    backend: KeyringBackend | None = None,
) -> Vault:
    """The store to use; nothing is read, asked or imported for it before its first use.

    ``choice`` "auto" (or none) is the vault file where its passphrase is in ``environ`` or the
    file exists, else the keyring. ``backend`` stands for the system's keyring, and is trusted.
    """
    path = data_dir / paths.VAULT
    if choice in (None, "auto"):
        given = environ.get(PASSPHRASE_FILE) or environ.get(PASSPHRASE)
        choice = "file" if given or path.exists() else "keyring"
    if choice == "file":
        return FileVault(path, lambda: _passphrase(environ))
    if choice == "session":
        return SessionStore()
    if choice == "keyring":
        return KeyringStore(backend, allowed=lambda _: True) if backend else KeyringStore()
    raise UsageError(
        "Unknown secret store", f"There is no “{choice}”.", "Use " + ", ".join(CHOICES) + "."
    )


def _passphrase(environ: Mapping[str, str]) -> bytes:
    """From the named file, else from the environment. Raises SecretsLocked when there is none."""
    passphrase = environ.get(PASSPHRASE, "").encode(errors="surrogateescape")
    if name := environ.get(PASSPHRASE_FILE):
        try:
            content = Path(name).expanduser().read_bytes()
        except OSError as error:
            raise _locked(f"{name}, the file with its passphrase: {error.strerror}.") from error
        passphrase = content.removesuffix(b"\n").removesuffix(b"\r")
    if not passphrase:
        raise _locked("No passphrase was given for it.")
    return passphrase


def _locked(detail: str) -> SecretsLocked:
    return SecretsLocked(
        "The vault file is locked",
        detail,
        f"Name the file with its passphrase in {PASSPHRASE_FILE}, or unlock it in the window.",
    )
