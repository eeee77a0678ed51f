"""Moves secrets from one store to another, so that a failure at any point loses none."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from msgspec import Struct

from offersync_gui.errors import SecretsError, SecretsMissing, UsageError
from offersync_gui.vault.base import token_entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from offersync_gui.vault.base import Vault


class Migration(Struct, frozen=True):
    """uids: ``moved``; ``missing`` in the source; moved, but also ``left`` in the source."""

    moved: list[str]
    missing: list[str]
    left: list[str]


def migrate(
    source: Vault,
    target: Vault,
    uids: Iterable[str],
    switch: Callable[[], object] = lambda: None,
) -> Migration:
    """Copy all, call ``switch`` (which makes ``target`` the store in use), then clear ``source``.

    Raises SecretsError, with ``source`` untouched, when anything cannot be copied.
    """
    if source.kind == target.kind:
        raise UsageError("The secrets are there already", f"Both stores are: {target.name}.")
    moved, missing = [], []
    for uid in uids:
        try:
            target.write(uid, source.read(uid))
        except SecretsMissing:
            missing.append(uid)
        else:
            moved.append(uid)
            with suppress(SecretsMissing):
                target.write(token_entry(uid), source.read(token_entry(uid)))
    switch()
    return Migration(moved, missing, [uid for uid in moved if not _deleted(source, uid)])


def _deleted(source: Vault, uid: str) -> bool:
    try:
        source.delete(token_entry(uid))
        source.delete(uid)
    except SecretsError:
        return False
    return True
