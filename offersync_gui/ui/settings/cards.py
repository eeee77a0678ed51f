"""Cards of settings, which store what is changed in them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from offersync_gui.desktop.error_words import sentence_of
from offersync_gui.ui.settings.setting_row import SettingRow
from offersync_gui.ui.widgets import Card

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtWidgets import QWidget

    from offersync_gui.errors import OfferSyncError
    from offersync_gui.ui.settings.stored import StoredSettings


class Rows:
    """The rows of a page, kept in step with what is stored."""

    def __init__(self, stored: StoredSettings) -> None:
        self._stored = stored
        self._rows: dict[str, SettingRow] = {}

    @property
    def by_key(self) -> Mapping[str, SettingRow]:
        return self._rows

    def add(self, key: str) -> SettingRow:
        row = self._rows[key] = SettingRow(key)
        row.setObjectName(f"setting.{key}")
        row.edited.connect(self._stored.write)
        row.load(self._stored.text(key))
        return row

    def forget(self, keys: Iterable[str]) -> None:
        """Their rows are on no page any more."""
        for key in keys:
            del self._rows[key]

    def load(self) -> None:
        """What a person has in hand stays as it is."""
        for key, row in self._rows.items():
            if not row.is_in_hand:
                row.load(self._stored.text(key))

    def load_all(self) -> None:
        """Whatever is being typed: it was meant for something else."""
        for key, row in self._rows.items():
            row.load(self._stored.text(key))

    def commit(self) -> None:
        """As if the person had left the field."""
        for row in self._rows.values():
            row.commit()

    def fail(self, key: str, error: OfferSyncError) -> None:
        """It is not stored, so the row shows again what is, unless one types on in it."""
        if key in self._rows:
            if not self._rows[key].is_changed:
                self._rows[key].load(self._stored.text(key))
            text = QCoreApplication.translate("Settings", "was not stored: {0}")
            self._rows[key].set_error(text.format(sentence_of(error)))


class SettingsCard(Card):
    """Some settings, one below the other."""

    def __init__(
        self,
        title: str,
        subtitle: str,
        rows: Rows,
        keys: Iterable[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, subtitle, parent)
        for key in keys:
            self.body.addWidget(rows.add(key))
