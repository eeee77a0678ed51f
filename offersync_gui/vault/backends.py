"""The keyrings that are trusted with secrets, and how the one of this machine is found.

The keyring library itself would take whatever is installed, a clear-text file included.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from offersync_gui.errors import SecretsUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from keyring.backend import KeyringBackend

SECRET_SERVICE = {
    "keyring.backends.SecretService.Keyring": "Secret Service keyring",
    "keyring.backends.libsecret.Keyring": "Secret Service keyring",
}
ALLOWED = SECRET_SERVICE | {
    "keyring.backends.kwallet.DBusKeyring": "KDE KWallet",
    "keyring.backends.macOS.Keyring": "macOS Keychain",
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Manager",
}
# Stands for all that are installed; the best allowed one is taken instead.
CHAINER = "keyring.backends.chainer.ChainerBackend"


def path_of(backend: KeyringBackend | type[KeyringBackend]) -> str:
    """The class's full name, as in ``PYTHON_KEYRING_BACKEND``."""
    kind = backend if isinstance(backend, type) else type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"


def is_allowed(backend: KeyringBackend) -> bool:
    return path_of(backend) in ALLOWED


def find_backend(candidates: Iterable[str] = ALLOWED) -> KeyringBackend:
    """The keyring the user configured for the keyring library, else the best of ``candidates``.

    Looks anew on each call, since a service may be started at any time; what the library
    remembers is not asked. Raises SecretsUnavailable when there is none.
    """
    from keyring.core import load_config, load_env

    configured = load_env() or load_config()
    if configured and path_of(configured) != CHAINER:
        return configured
    viable = [kind for path in candidates if (kind := load(path)).viable]
    if not viable:
        raise none_usable("No keyring service runs here.")
    return max(viable, key=lambda kind: kind.priority)()


def load(path: str) -> type[KeyringBackend]:
    """The class of that full name."""
    module, _, name = path.rpartition(".")
    kind: type[KeyringBackend] = getattr(import_module(module), name)
    return kind


def none_usable(detail: str) -> SecretsUnavailable:
    return SecretsUnavailable(
        "There is no place to keep secrets",
        detail,
        "Start a keyring service (GNOME Keyring, KWallet, KeePassXC); or use the encrypted vault "
        "file: put a passphrase into a file and name it in OFFERSYNC_VAULT_PASSPHRASE_FILE; or "
        "choose to keep secrets for this session only.",
    )
