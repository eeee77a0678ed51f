"""A database that is too large to be checked before the window is there is checked behind it."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from offersync_gui import paths
from offersync_gui.store.first_look import CHECKED_BYTES
from offersync_gui.store.inspection import quick_check

if TYPE_CHECKING:
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.sync.workspace import Workspace


def check_if_large(workspace: Workspace, token: CancelToken) -> None:
    """May take seconds, and ends at once with ``token``. Raises StoreError for a damaged one."""
    path = workspace.data_dir / paths.DATABASE
    if not path.exists() or path.stat().st_size <= CHECKED_BYTES:
        return
    try:
        quick_check(path, token.on_cancel)
    except sqlite3.OperationalError:
        token.raise_if_cancelled()  # that was the interruption
        raise
