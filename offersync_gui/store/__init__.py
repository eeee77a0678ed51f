"""One SQLite file with advertisers, offers, runs, history and settings; models stay in here."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offersync_gui.store.database import Store

__all__ = ["Store"]


def __getattr__(name: str) -> object:
    """The store is loaded when it is first asked for: its queries cost more than a window."""
    if name != "Store":
        raise AttributeError(name)
    from offersync_gui.store.database import Store

    return Store
