"""Offers as lists, records and raw bytes; edits by hand are in ``offer_edits``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.errors import UsageError
from offersync_gui.store.models import AdvertiserRow, DetailRow, OfferRow
from offersync_gui.store.offer_edits import OfferEdits
from offersync_gui.store.records import offers, records, summaries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.store.offer_query import OfferQuery
    from offersync_gui.store.records import Record

RECORDS_PER_READ = 250


class Offers(OfferEdits):
    """Errors are StoreError, and UsageError for an offer that is not there."""

    def list(self, query: OfferQuery) -> tuple[int, list[Record]]:
        """How many there are in all, and the narrow rows of the query's part."""
        with self._connections.reading() as db:
            wanted = query.narrowed(offers())
            return wanted.count(db), summaries(query.ordered(wanted), db)

    def count(self, query: OfferQuery) -> int:
        """How many there are, whatever the query's part."""
        with self._connections.reading() as db:
            return query.narrowed(offers()).count(db)

    def iterate(self, query: OfferQuery) -> Iterator[Record]:
        """Full records, read in portions; offers that go away meanwhile are left out."""
        with self._connections.reading() as db:
            ids = [row[0] for row in db.execute(query.ordered(query.narrowed(offers())))]
        for start in range(0, len(ids), RECORDS_PER_READ):
            with self._connections.reading() as db:
                portion = [*records(db, ids[start : start + RECORDS_PER_READ])]
            yield from portion

    def record(self, advertiser: str, external_id: str) -> Record:
        """One full record."""
        with self._connections.reading() as db:
            return next(records(db, [self._id(db, advertiser, external_id)]))

    def raw(self, advertiser: str, external_id: str) -> bytes:
        """The platform's own record, as it came when the offer was last written."""
        import zstandard

        with self._connections.reading() as db:
            offer_id = self._id(db, advertiser, external_id)
            query = DetailRow.select(DetailRow.raw).where(DetailRow.offer == offer_id)
            return zstandard.decompress(query.scalar(db))
