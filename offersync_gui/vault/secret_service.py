"""Asks Linux's Secret Service whether it is locked, which the keyring library finds out only
by opening a prompt."""

from __future__ import annotations

from contextlib import closing


def is_locked(collection_path: str | None = None) -> bool:
    """Whether the default collection (or the one given) is locked or still to be made."""
    import secretstorage
    from secretstorage.collection import DEFAULT_COLLECTION

    with closing(secretstorage.dbus_init()) as connection:
        try:
            collection = secretstorage.Collection(connection, collection_path or DEFAULT_COLLECTION)
        except secretstorage.ItemNotFoundException:
            return True
        return collection.is_locked()
