"""The style sheet of a theme: ``sheet.qss`` with the tokens filled in."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from offersync_gui import paths
from offersync_gui.ui.theme import tokens

if TYPE_CHECKING:
    from collections.abc import Mapping


def sheet_of(colors: Mapping[str, str], *, dark: bool) -> str:
    """Raises KeyError for a word of the sheet that no token fills."""
    text = Path(__file__).with_name("sheet.qss").read_text(encoding="utf-8")
    marks = paths.resources() / "icons" / "style"
    return Template(text).substitute(
        colors,
        **tokens.SPACE._asdict(),
        marks=marks.as_posix(),
        on_accent_mark="dark" if dark else "light",
        control=tokens.CONTROL_HEIGHT - 2,
        row=tokens.ROW_HEIGHT.normal - 2 * tokens.SPACE.tiny,
        radius=tokens.RADIUS.control,
        card=tokens.RADIUS.card,
        ring=tokens.FOCUS_RING,
        icon=tokens.ICON.small,
        menu_room=tokens.ICON.small + 2 * tokens.SPACE.small,
        focused_box=tokens.ICON.normal - 2 - 2 * (tokens.FOCUS_RING - 1),
        box=tokens.ICON.normal - 2,
    )
