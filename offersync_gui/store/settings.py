"""Settings as text by key; what they mean is declared in the domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.store.models import SettingRow

if TYPE_CHECKING:
    from offersync_gui.store.connection import Connections


class Settings:
    """Only what differs from the defaults is stored."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def get(self, key: str) -> str | None:
        return self.all().get(key)

    def all(self) -> dict[str, str]:
        with self._connections.reading() as db:
            return dict(db.tuples(SettingRow.select(SettingRow.key, SettingRow.value)))

    def set(self, key: str, value: str) -> None:
        with self._connections.writing() as db:
            SettingRow.insert(key=key, value=value).on_conflict_replace().execute(db)

    def remove(self, key: str) -> None:
        """Back to the default; a key that is not stored is no error."""
        with self._connections.writing() as db:
            SettingRow.delete().where(SettingRow.key == key).execute(db)
