"""A template as somebody else may have sent it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui import paths

if TYPE_CHECKING:
    from pathlib import Path


def sent_template(folder: Path) -> Path:
    """A sound one with the id ``mine``, under a name of the sender's."""
    shipped = paths.resources() / "templates" / "tune.toml"
    path = folder / "from somebody.toml"
    text = shipped.read_text(encoding="utf-8").replace('id = "tune"', 'id = "mine"')
    path.write_text(text, encoding="utf-8")
    return path
