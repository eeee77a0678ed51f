"""What a run hands to the store, and the temporary table where it waits to be applied.

The table lies in a file of SQLite's own, so memory stays bounded, and vanishes with a crash.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from offersync_gui.store.rows import (
    OFFER_COLUMNS,
    STANDING_COLUMNS,
    Row,
    offer_row,
    standing_row,
    to_json,
)
from offersync_gui.store.writer import RunWriter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peewee import SqliteDatabase

    from offersync_gui.domain.offer import Offer
    from offersync_gui.domain.standing import Standing
