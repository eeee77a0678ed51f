"""One SQLite file with advertisers, offers, runs, history and settings; models stay in here."""

from __future__ import annotations

from offersync_gui.store.database import Store

__all__ = ["Store"]
