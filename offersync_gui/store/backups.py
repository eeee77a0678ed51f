"""Copies of the whole database by SQLite's online backup: whole, or not at all."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from offersync_gui.errors import StoreError
from offersync_gui.paths import private_file
from offersync_gui.store.connection import BUSY_SECONDS
from offersync_gui.store.failures import plain_errors
from offersync_gui.store.inspection import check, reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEPT = 3
FILES = ("", "-wal", "-shm")
PART = ".part"
FORGOTTEN_SECONDS = 3600
"""No copy takes that long: whoever made it was killed."""


def back_up(path: Path, target: Path) -> None:
    """Replaces ``target`` only when the copy is whole. Raises StoreError."""
    with _copied(path, _part_of(target)) as part:
        os.replace(part, target)


def back_up_before_migration(path: Path, folder: Path, version: int) -> None:
    """Only the last three are kept."""
    with _plain_os_errors(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    forget_parts(folder, path)
    back_up(path, folder / f"{path.stem}-{_stamp()}-v{version}{path.suffix}")
    for old in sorted(folder.glob(f"{path.stem}-*-v*{path.suffix}"))[:-KEPT]:
        old.unlink(missing_ok=True)


def forget_parts(folder: Path, path: Path) -> None:
    """Removes what killed programs have left of copies of the database ``path``."""
    dead = time.time() - FORGOTTEN_SECONDS
    for part in folder.glob(f".{path.stem}*{PART}*"):
        with suppress(OSError):  # somebody else has done it, or may
            if part.stat().st_mtime < dead:
                part.unlink()


def restore(path: Path, source: Path) -> Path | None:
    """Puts a checked copy of ``source`` in the place of ``path``.

    Returns where the database of before is kept, or None when there was none. A sound one is
    replaced in one transaction, so that others that have it open see the new content. Raises
    StoreError, and everything is then as it was.
    """
    check(source)
    aside = path.with_name(f"{path.stem}-{_stamp()}-before-restore{path.suffix}")
    with _copied(source, _part_of(path)) as part:
        if not path.exists():
            os.replace(part, path)
            return None
        if _is_sound(path):
            back_up(path, aside)
            _use_pages_of(path, part)
            _copy(part, path)
        else:
            _move_away(path, aside)
            os.replace(part, path)
    return aside


def _part_of(target: Path) -> Path:
    return target.with_name(f".{target.name}{PART}")


def _use_pages_of(path: Path, part: Path) -> None:
    """SQLite copies into a database that is open elsewhere only pages of the same size."""
    with plain_errors(part), reading(path) as old, closing(sqlite3.connect(part)) as new:
        (wanted,), (given,) = (db.execute("PRAGMA page_size").fetchone() for db in (old, new))
        if wanted != given:
            new.execute("PRAGMA journal_mode = DELETE")
            new.execute(f"PRAGMA page_size = {wanted}")
            new.execute("VACUUM")


def _is_sound(path: Path) -> bool:
    try:
        check(path)
    except StoreError:
        return False
    return True


def _move_away(path: Path, aside: Path) -> None:
    """With the log beside it, which belongs to no other file."""
    for ending in FILES:
        if (file := path.with_name(path.name + ending)).exists():
            os.replace(file, aside.with_name(aside.name + ending))


@contextmanager
def _copied(source: Path, part: Path) -> Iterator[Path]:
    """A whole copy under the name ``part``; what the block leaves of it is removed."""
    with _plain_os_errors(part):
        private_file(part)
        try:
            _copy(source, part)
            yield part
        finally:
            for ending in FILES:
                part.with_name(part.name + ending).unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    with (
        plain_errors(target),
        reading(source) as old,
        closing(sqlite3.connect(target, timeout=BUSY_SECONDS)) as new,
    ):
        old.backup(new)


@contextmanager
def _plain_os_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(
            "The copy of the database could not be written",
            f"{path}: {error.strerror or error}.",
            "Choose another place, or make room there. The database itself is unchanged.",
        ) from error


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
