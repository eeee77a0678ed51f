"""What the offers remember between two starts: columns, panes, saved views."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QSettings

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.offers.columns import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FILE = "window.ini"
_COLUMNS_KNOWN = " ".join(column.key for column in COLUMNS)
_FIELDS = {item.name for item in fields(OfferQuery)}


class SavedView(NamedTuple):
    """A query that the user gave a name."""

    name: str
    query: OfferQuery


class Layout:
    """Kept in the data folder, as it belongs to the offers there."""

    def __init__(self, data_dir: Path) -> None:
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
        """Those that cannot be read are left out."""
        try:
            kept = json.loads(self.text("views", "[]"))
            return [SavedView(str(item["name"]), _query(item["query"])) for item in kept]
        except (ValueError, TypeError, KeyError):
            return []

    def keep_views(self, views: Sequence[SavedView]) -> None:
        kept = [{"name": view.name, "query": asdict(view.query)} for view in views]
        self.keep_text("views", json.dumps(kept))


def kept_order(data_dir: Path) -> str | None:
    """That of the query with which the offers were left."""
    return Layout(data_dir).text("order") or None


def _query(values: dict[str, object]) -> OfferQuery:
    return OfferQuery(**{name: value for name, value in values.items() if name in _FIELDS})  # type: ignore[arg-type]
