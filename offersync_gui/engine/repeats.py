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
        self._fresh = True

    def has_page(self, batch: Batch) -> bool:
        """Whether this very page came before; it is remembered."""
        mark = blake2b(b"".join(item.hash for item in batch.records), digest_size=16).digest()
        if batch.records and mark in self._pages:
            return True
        self._pages.add(mark)
        return False

    def overlaps(self, batch: Batch) -> bool:
        """Whether a record came on an earlier page: the list has moved, and another record may
        have slipped between two pages. They are remembered.
        """
        hashes = {item.hash for item in batch.records}
        known = len(self._records)
        self._records |= hashes
        self._fresh = len(self._records) > known
        return len(self._records) < known + len(hashes)

    def nothing_new(self, batch: Batch) -> bool:
        """Whether a page, not the first, brought nothing; asked once the consumer has it."""
        others = len(self._pages) > 1 and bool(batch.records)
        return others and batch.new_ids == 0 and (self._alone or not self._fresh)
