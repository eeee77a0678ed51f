"""How an error is told where there is room for a sentence or two only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offersync_gui.errors import OfferSyncError


def sentence_of(error: OfferSyncError) -> str:
    """What happened, why, and what to do next."""
    parts = (error.title, error.detail, error.next_step)
    return " ".join(_ended(part.strip()) for part in parts if part.strip())


def _ended(part: str) -> str:
    return part if part.endswith((".", "!", "?", "…")) else f"{part}."
