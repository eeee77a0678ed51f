"""SQL functions for what follows from other columns, so that migrations can fill it in.

They are those of the program, not of a migration: old offers get the keys that new ones have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offersync_gui.store.connection import Database


def add_functions(db: Database) -> None:
    """On this connection."""
    from offersync_gui.domain import campaign

    functions = {
        "campaign_app": campaign.app_key,
        "campaign_landing": campaign.landing_key,
        "campaign_name": campaign.name_key,
    }
    for name, function in functions.items():
        db.register_function(function, name)
