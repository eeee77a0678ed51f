"""Times as people read them, in their locale and zone."""

from __future__ import annotations

from datetime import datetime

from offersync_gui.ui.moments import sentence as moment_text

__all__ = ["moment_text", "stored_text"]


def in_cell(text: str) -> str:
    """As a cell begins that stands for itself."""
    return text[:1].upper() + text[1:]


def stored_text(text: str | None) -> str:
    """As :func:`moment_text`, of a stored time; empty for none."""
    return moment_text(datetime.fromisoformat(text)) if text else ""
