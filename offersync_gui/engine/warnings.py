"""Oddities of a feed, counted per field with one sample each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.domain.sync_run import Warning_

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_SAMPLE = 120


class Warnings:
    """Collects ``add`` calls of one run; used by one thread. ``redact`` cleans the samples."""

    def __init__(self, redact: Callable[[str], str] = str) -> None:
        self._redact = redact
        self._found: dict[str, Warning_] = {}

    def add(self, field: str, sample: str) -> None:
        known = self._found.get(field)
        if known is None:
            self._found[field] = Warning_(field, 1, self._redact(sample)[:MAX_SAMPLE])
        else:
            known.count += 1

    def as_list(self) -> list[Warning_]:
        """By count, the most frequent first."""
        return sorted(self._found.values(), key=lambda item: -item.count)
