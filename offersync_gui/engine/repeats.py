"""Tells when a list has nothing new to give: a page that came before, or records that did."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offersync_gui.engine.fetcher import Batch


class Repeats:
    """What one list has sent so far.

    ``alone``: no other list was read before, so that an offer known to the whole feed is one that
    this list has sent already.
    """

    def __init__(self, *, alone: bool) -> None:
        self._alone = alone
        self._pages: set[bytes] = set()
        self._records: set[bytes] = set()

    def has_page(self, batch: Batch) -> bool:
        """Whether this very page came before; it is remembered."""
        mark = blake2b(b"".join(item.hash for item in batch.records), digest_size=16).digest()
        if batch.records and mark in self._pages:
            return True
        self._pages.add(mark)
        return False

    def nothing_new(self, batch: Batch) -> bool:
        """Whether a page, not the first, brought nothing; asked once the consumer has it."""
        fresh = True
        if not self._alone:
            known = len(self._records)
            self._records.update(item.hash for item in batch.records)
            fresh = len(self._records) > known
        others = len(self._pages) > 1 and bool(batch.records)
        return others and batch.new_ids == 0 and (self._alone or not fresh)
