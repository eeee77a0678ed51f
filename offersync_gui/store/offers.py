"""Offers as lists, records and raw bytes; edits by hand are in ``offer_edits``."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Literal

import msgspec

from offersync_gui.store import offer_sql
from offersync_gui.store.hold import Hold, hold_of
from offersync_gui.store.listing import summaries, unlisted
from offersync_gui.store.lookup import offer_id_of
from offersync_gui.store.models import OfferRow
from offersync_gui.store.offer_edits import OfferEdits
from offersync_gui.store.records import records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.store.connection import Database
    from offersync_gui.store.offer_query import OfferQuery
    from offersync_gui.store.raw_records import StoredRecord
    from offersync_gui.store.records import Record

RECORDS_PER_READ = 250
ListColumn = Literal["countries", "os", "categories", "local_tags"]
Ids = list[int]
Rows = list["Record"]
Words = list[str]


class Offers(OfferEdits):
    """Errors are StoreError, and UsageError for an offer that is not there."""

    def list(self, query: OfferQuery) -> tuple[int, Rows]:
        """How many there are in all, and the narrow rows of the query's part."""
        with self._connections.reading() as db:
            ids = _ids(db, query)
            whole = query.limit is None or len(ids) < query.limit
            total = query.offset + len(ids) if ids and whole else _count(db, query)
            return total, list(summaries(db.sql, ids))

    def ids(self, query: OfferQuery) -> Ids:
        """The ids of the query's part, in its order: what a window scrolls over."""
        with self._connections.reading() as db:
            return _ids(db, query)

    def rows(self, ids: Ids) -> Rows:
        """The narrow rows of these offers; those that went away are left out."""
        with self._connections.reading() as db:
            return [*summaries(db.sql, ids)]

    def count(self, query: OfferQuery) -> int:
        """How many there are, whatever the query's part."""
        with self._connections.reading() as db:
            return _count(db, query)

    def words(self, column: ListColumn) -> Words:
        """Every word that some offer has in that column, sorted."""
        field = getattr(OfferRow, column)
        split = unlisted if column in {"countries", "os"} else msgspec.json.decode
        with self._connections.reading() as db:
            found = [split(row[0]) for row in db.tuples(OfferRow.select(field).distinct())]
        return sorted(set(chain.from_iterable(found)))

    def iterate(self, query: OfferQuery) -> Iterator[Record]:
        """Full records, read in portions; offers that go away meanwhile are left out."""
        yield from self.records(self.ids(query))

    def records(self, ids: Ids) -> Iterator[Record]:
        """As :meth:`iterate`, of these offers."""
        for start in range(0, len(ids), RECORDS_PER_READ):
            with self._connections.reading() as db:
                portion = [*records(db, ids[start : start + RECORDS_PER_READ])]
            yield from portion

    def id_of(self, advertiser: str, external_id: str) -> int:
        """Raises UsageError for an unknown offer."""
        with self._connections.reading() as db:
            return offer_id_of(db, advertiser, external_id)

    def record(self, advertiser: str, external_id: str) -> Record:
        """One full record."""
        with self._connections.reading() as db:
            return next(records(db, [offer_id_of(db, advertiser, external_id)]))

    def raw(self, advertiser: str, external_id: str) -> bytes:
        """The platform's own record, as it came when the offer was last written."""
        return self.told(advertiser, external_id).raw

    def hold(self, advertiser: str, external_id: str) -> Hold:
        """What holds it back from being as the platform says. Raises UsageError."""
        with self._connections.reading() as db:
            return hold_of(db, offer_id_of(db, advertiser, external_id))

    def told(self, advertiser: str, external_id: str) -> StoredRecord:
        """As :meth:`raw`, with what other calls added to it."""
        from offersync_gui.store.raw_records import record_of

        with self._connections.reading() as db:
            return record_of(db, offer_id_of(db, advertiser, external_id))


def _ids(db: Database, query: OfferQuery) -> list[int]:
    return [row[0] for row in db.tuples(offer_sql.page(query))]


def _count(db: Database, query: OfferQuery) -> int:
    return int(next(db.tuples(offer_sql.counting(query)))[0])
