"""One encrypted file for machines without a keyring: Argon2id makes the key, AES-256-GCM seals.

    header (magic, version, salt, nonce; authenticated) + sealed JSON {uid: {field: value}}

The version fixes the cost of the key as well, so that a changed header cannot ask for gigabytes.
"""

from __future__ import annotations

import json
import os
import struct
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from offersync_gui.errors import SecretsLocked, SecretsUnavailable
from offersync_gui.locks import locked
from offersync_gui.paths import private_file
from offersync_gui.vault.base import Kind, VaultState, missing, not_kept, state_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

MAGIC = b"OfferSync vault"
VERSION = 1
HEADER = struct.Struct(">15sB16s12s")
SALT_BYTES = 16
NONCE_BYTES = 12
KEY_BYTES = 32


class _Content(NamedTuple):
    salt: bytes
    entries: dict[str, dict[str, str]]


class FileVault:
    """``passphrase`` is asked on each use and raises SecretsLocked when there is none."""

    kind: Kind = "file"
    name = "Encrypted vault file"

    def __init__(self, path: Path, passphrase: Callable[[], bytes]) -> None:
        self._path = path
        self._passphrase = passphrase

    def read(self, uid: str) -> dict[str, str]:
        with self._alone():
            entries = self._load().entries
        try:
            return entries[uid]
        except KeyError:
            raise missing("The vault file") from None

    def write(self, uid: str, secrets: Mapping[str, str]) -> None:
        with self._alone():
            content = self._load()
            content.entries[uid] = dict(secrets)
            self._save(content)

    def delete(self, uid: str) -> None:
        """Remove the entry, and with the last one the file."""
        with self._alone():
            content = self._load()
            if content.entries.pop(uid, None) is None:
                return
            if content.entries:
                self._save(content)
            else:
                self._path.unlink()

    def unlock(self, passphrase: str = "") -> None:
        """Use ``passphrase`` from now on, if it opens the file. Empty: the one there is."""
        tried = FileVault(self._path, lambda: passphrase.encode()) if passphrase else self
        with tried._alone():
            tried._load()
        self._passphrase = tried._passphrase

    def state(self) -> VaultState:
        return state_of(self, self.unlock)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        try:
            with locked(self._path.with_name(f"{self._path.name}.lock")):
                yield
        except OSError as error:
            raise SecretsUnavailable(
                "The vault file cannot be used",
                f"{self._path}: {error.strerror}.",
                "Check the folder, its permissions and the free space.",
            ) from error

    def _load(self) -> _Content:
        passphrase = self._passphrase()
        try:
            sealed = self._path.read_bytes()
        except FileNotFoundError:
            return _Content(os.urandom(SALT_BYTES), {})
        return _open(sealed, passphrase)

    def _save(self, content: _Content) -> None:
        """Write aside, read back, move into place: a crash leaves the old file or the new one."""
        sealed = _seal(content, self._passphrase())
        aside = private_file(self._path.with_name(f"{self._path.name}.new"))
        with aside.open("r+b") as file:
            file.truncate()
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        if aside.read_bytes() != sealed:
            raise not_kept(self.name)
        aside.replace(self._path)
        _sync_folder(self._path.parent)


def _seal(content: _Content, passphrase: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(NONCE_BYTES)
    header = HEADER.pack(MAGIC, VERSION, content.salt, nonce)
    plain = json.dumps(content.entries).encode()
    return header + AESGCM(_key(passphrase, content.salt)).encrypt(nonce, plain, header)


def _open(sealed: bytes, passphrase: bytes) -> _Content:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    header, body = sealed[: HEADER.size], sealed[HEADER.size :]
    if len(header) < HEADER.size or not header.startswith(MAGIC):
        raise _unreadable("It is damaged, or not a vault file.")
    _, version, salt, nonce = HEADER.unpack(header)
    if version != VERSION:
        raise _unreadable(f"Its format {version} is not known to this OfferSync.")
    try:
        plain = AESGCM(_key(passphrase, salt)).decrypt(nonce, body, header)
    except InvalidTag:
        raise SecretsLocked(
            "The vault file does not open",
            "The passphrase is wrong, or the file was changed.",
            "Give the passphrase it was made with, or put back the file from a backup.",
        ) from None
    return _Content(salt, json.loads(plain))


def _unreadable(detail: str) -> SecretsUnavailable:
    return SecretsUnavailable(
        "The vault file cannot be read",
        detail,
        "It was left as it is. Put back a backup, or move it away and enter the keys again.",
    )


@lru_cache(maxsize=2)
def _key(passphrase: bytes, salt: bytes) -> bytes:
    """The AES key; about 0.02 s and 19 MiB, once per process (OWASP's figures for Argon2id)."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    # With more lanes, OpenSSL 3 hangs as soon as two threads derive a key at the same time.
    kdf = Argon2id(salt=salt, length=KEY_BYTES, iterations=2, lanes=1, memory_cost=19 * 1024)
    return kdf.derive(passphrase)


def _sync_folder(folder: Path) -> None:
    """Make the move itself last; Windows has no such call."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
