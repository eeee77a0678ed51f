"""What the offers remember between two starts: columns, panes, saved views."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from offersync_gui.sync.own_views import SavedView, keep_views, parse_views, read_views
from offersync_gui.ui.offers.columns import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

log = logging.getLogger(__name__)

FILE = "window.ini"
_COLUMNS_KNOWN = " ".join(column.key for column in COLUMNS)


class Layout:
    """Kept in the data folder, as it belongs to the offers there."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._settings = QSettings(str(data_dir / FILE), QSettings.Format.IniFormat)
        self._settings.beginGroup("offers")

    def header(self) -> QByteArray | None:
        """None also when it was kept for other columns than there are now."""
        if self._settings.value("columns") != _COLUMNS_KNOWN:
            return None
        state = self._settings.value("header")
        return state if isinstance(state, QByteArray) else None

    def keep_header(self, state: QByteArray) -> None:
        self._settings.setValue("columns", _COLUMNS_KNOWN)
        self._settings.setValue("header", state)

    def text(self, key: str, default: str = "") -> str:
        return str(self._settings.value(key, default))

    def keep_text(self, key: str, text: str) -> None:
        self._settings.setValue(key, text)

    def state(self, key: str) -> QByteArray | None:
        """Of a splitter."""
        state = self._settings.value(key)
        return state if isinstance(state, QByteArray) else None

    def keep_state(self, key: str, state: QByteArray) -> None:
        self._settings.setValue(key, state)

    def views(self) -> list[SavedView]:
        """Those of older versions lie among the rest."""
        kept = read_views(self._data_dir)
        return parse_views(self.text("views", "[]")) if kept is None else kept

    def keep_views(self, views: Sequence[SavedView]) -> None:
        """On a disk that is full, the ones of before stay."""
        try:
            keep_views(self._data_dir, views)
        except OSError as error:
            log.warning("The saved views cannot be kept: %s", error)


def kept_order(data_dir: Path) -> str | None:
    """That of the query with which the offers were left."""
    return Layout(data_dir).text("order") or None
