"""`offersync backup` and `restore`: the whole database, or nothing at all."""

from __future__ import annotations

from os.path import isdir, isfile
from pathlib import Path
from typing import TYPE_CHECKING

from offersync_gui.errors import StoreError, UsageError

if TYPE_CHECKING:
    from offersync_gui.cli.context import Context


def backup(context: Context) -> int:
    path = _named(context)
    # Those of Path raise an error where a name is too long.
    if isdir(path) or not isdir(path.parent):
        reason = "It is a folder." if isdir(path) else "Its folder does not exist."
        raise UsageError(f"{path} cannot be written", reason, "Name another file.")
    try:
        context.workspace.store.backup(path)
    except StoreError as error:
        if isinstance(error.__cause__, OSError):  # of the copy: the database itself is well
            raise UsageError(error.title, error.detail, error.next_step) from error
        raise
    return _done(context, path, f"The database was copied to {path}. Secrets are not in it.")


def restore(context: Context) -> int:
    path = _named(context)
    if not isfile(path):
        raise UsageError(f"There is no file {path}", "", "Nothing was changed.")
    aside = context.workspace.restore(path)
    kept = f" The one before is kept as {aside}." if aside else ""
    return _done(context, path, f"The database is now that of {path}.{kept}")


def _named(context: Context) -> Path:
    return Path(context.args.file).expanduser().absolute()


def _done(context: Context, path: Path, text: str) -> int:
    if context.out.as_json:
        context.out.document({"file": str(path)})
    context.out.say(text)
    return 0
