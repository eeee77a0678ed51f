"""Opens the database at the start, or asks what to do about one that cannot be opened."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from offersync_gui import paths
from offersync_gui.errors import StoreError
from offersync_gui.store.failures import is_damage
from offersync_gui.store.inspection import check
from offersync_gui.ui import fatal

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.sync.workspace import Workspace

log = logging.getLogger(__name__)


def open_store(workspace: Workspace) -> StoreError | None:
    """Tries for as long as the person wants to; the error when they would rather quit."""
    backup: Path | None = None
    while True:
        try:
            if backup is not None:
                log.warning("Restored %s; before, it was %s", backup, workspace.restore(backup))
            workspace.store.settings.all()
        except StoreError as error:
            log.exception("The database cannot be opened")
            newest = _newest_backup(workspace.data_dir) if is_damage(error) else None
            choice = fatal.ask(error, None if newest is None else _time_of(newest))
            if choice == "quit":
                return error
            backup = newest if choice == "restore" else None
        else:
            return None


def _newest_backup(data_dir: Path) -> Path | None:
    """That can be restored: what has damaged the database may have damaged copies as well."""
    copies = sorted((data_dir / paths.BACKUPS).glob("*.db"), key=_time_of, reverse=True)
    return next(filter(_is_sound, copies), None)


def _is_sound(backup: Path) -> bool:
    try:
        check(backup)
    except StoreError:
        return False
    return True


def _time_of(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
