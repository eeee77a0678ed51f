"""Oddities of a feed, counted per field with one sample each."""

from __future__ import annotations

from offersync_gui.domain.sync_run import Warning_

MAX_SAMPLE = 120


class Warnings:
    """Collects ``add`` calls of one run; used by one thread."""

    def __init__(self) -> None:
        self._found: dict[str, Warning_] = {}

    def add(self, field: str, sample: str) -> None:
        known = self._found.get(field)
        if known is None:
            self._found[field] = Warning_(field, 1, sample[:MAX_SAMPLE])
        else:
            known.count += 1

    def as_list(self) -> list[Warning_]:
        """By count, the most frequent first."""
        return sorted(self._found.values(), key=lambda item: -item.count)
