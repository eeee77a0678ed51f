"""Secrets for this session only: kept in memory, gone with the process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.vault.base import Kind, VaultState, missing

if TYPE_CHECKING:
    from collections.abc import Mapping


class SessionStore:
    kind: Kind = "session"
    name = "This session only"

    def __init__(self) -> None:
        self._entries: dict[str, dict[str, str]] = {}

    def read(self, uid: str) -> dict[str, str]:
        try:
            return dict(self._entries[uid])
        except KeyError:
            raise missing("This session") from None

    def write(self, uid: str, secrets: Mapping[str, str]) -> None:
        self._entries[uid] = dict(secrets)

    def delete(self, uid: str) -> None:
        self._entries.pop(uid, None)

    def unlock(self, passphrase: str = "") -> None:
        """Nothing is ever locked here."""

    def state(self) -> VaultState:
        return VaultState(self.kind, self.name, "available", "Secrets are forgotten on exit.")
