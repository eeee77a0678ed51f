"""`offersync backup` and `restore`: the whole database, or nothing at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offersync_gui.cli.context import Context


def backup(context: Context) -> int:
    path = Path(context.args.file).expanduser().absolute()
    context.workspace.store.backup(path)
    return _done(context, path, f"The database was copied to {path}. Secrets are not in it.")


def restore(context: Context) -> int:
    path = Path(context.args.file).expanduser().absolute()
    aside = context.workspace.restore(path)
    kept = f" The one before is kept as {aside}." if aside else ""
    return _done(context, path, f"The database is now that of {path}.{kept}")


def _done(context: Context, path: Path, text: str) -> int:
    if context.out.as_json:
        context.out.document({"file": str(path)})
    context.out.say(text)
    return 0
