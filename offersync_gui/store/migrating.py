"""Brings the schema of a file up to date."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from peewee import PeeweeException

from offersync_gui.errors import StoreError
from offersync_gui.store.connection import PAGE_BYTES, Database
from offersync_gui.store.derived import add_functions
from offersync_gui.store.failures import plain_errors
from offersync_gui.store.migrations import STEPS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from offersync_gui.store.migrations import Step


def migrate(path: Path, steps: Sequence[Step] = STEPS) -> None:
    """Brings the file to the newest version, or leaves it as it is. Raises StoreError."""
    try:
        with plain_errors(path):
            # A rebuilt table must not delete what points to it.
            db = Database(path, foreign_keys=False)
            with db.connection_context():
                db.pragma("page_size", PAGE_BYTES)  # only an empty file takes it
                db.pragma("journal_mode", "wal")
                add_functions(db)
                with db.atomic("EXCLUSIVE"):
                    for step in steps:
                        _apply(db, step, path)
    except (PeeweeException, sqlite3.Error) as error:
        raise _not_updated(f"{path}: {error}.") from error


def _apply(db: Database, step: Step, path: Path) -> None:
    if db.user_version >= step.version:
        return
    for statement in step.statements:
        db.sql(statement)
    if db.sql("PRAGMA foreign_key_check").fetchone() is not None:
        raise _not_updated(
            f"{path}: step {step.version} would leave rows without what they belong to."
        )
    db.user_version = step.version


def _not_updated(detail: str) -> StoreError:
    return StoreError(
        "The database could not be updated",
        detail,
        "Nothing was changed. Report this with the log.",
    )
