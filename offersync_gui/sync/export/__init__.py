"""Writes offer records to a file: aside first, then in one step into its place."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from offersync_gui.errors import OfferSyncError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from offersync_gui.sync.export.columns import Preset, Record

FORMATS = ("csv", "xlsx", "json", "jsonl")


def format_of(path: Path) -> str:
    """The format that the ending of the name stands for. Raises UsageError."""
    ending = path.suffix.lower().removeprefix(".")
    if ending in FORMATS:
        return ending
    raise UsageError(
        f"The format of {path.name} is not known",
        f"Its ending is none of {', '.join(FORMATS)}.",
        "Give the file such an ending, or name the format: --format csv",
    )


def export(
    records: Iterable[Record], path: Path, kind: str = "", preset: str | Preset = "full"
) -> int:
    """Write records (section 3 of the contract) and return their number.

    ``kind`` is one of FORMATS, by default that of the name; ``preset`` the columns, or the
    name of one of PRESETS. Memory does not grow with the number of records. An existing file
    stays whole until the new one is. Raises UsageError when the file cannot be written.
    """
    from offersync_gui.sync.export.columns import PRESETS
    from offersync_gui.sync.export.writers import WRITERS

    write = WRITERS[kind or format_of(path)]
    with _aside(path) as target:
        return write(records, PRESETS[preset] if isinstance(preset, str) else preset, target)


@contextmanager
def _aside(path: Path) -> Iterator[Path]:
    """A path in a folder of its own beside ``path``, moved there at the end."""
    final = path.expanduser().resolve()
    try:
        with tempfile.TemporaryDirectory(prefix=f".{final.name}.", dir=final.parent) as folder:
            target = Path(folder) / final.name
            yield target
            os.replace(target, final)
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> OfferSyncError:
    reason = error.strerror or str(error)
    return UsageError(
        f"{path} was not written",
        f"{reason}. What was there before is unchanged.",
        "Check the folder, the free space, and that no other program holds the file open.",
    )
