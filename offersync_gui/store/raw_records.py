"""Raw records, packed. Those of one advertiser are alike, so they share a dictionary: a quarter
of the room, and half the time.

The first records of an advertiser make it, and it is never replaced: all later ones need it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import json
from zstandard import (
    ZstdCompressionDict,
    ZstdCompressor,
    ZstdDecompressor,
    ZstdError,
    get_frame_parameters,
    train_dictionary,
)

from offersync_gui.store.models import DetailRow, DictionaryRow, OfferRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from offersync_gui.store.connection import Database, Query

LEVEL = 1
# Fewer are packed sooner than a dictionary is made.
ENOUGH = 500
SOME = 500
SAMPLES = 64
DICTIONARY_BYTES = 16 * 1024
# Lengths that zstd else tries out, for twice the time.
SEGMENT, FRAGMENT = 1024, 8


class RawPacker:
    """``learnt`` is the dictionary that :meth:`learn` made, to be kept with what was packed."""

    def __init__(self, dictionary: bytes | None = None) -> None:
        self.learnt: bytes | None = None
        self._knows = dictionary is not None
        self._seen = 0
        self.pack = _compressor(dictionary).compress

    def learn(self, records: Sequence[bytes]) -> None:
        """Makes a dictionary if there is none yet, and with these there are enough."""
        self._seen += len(records)
        if self._knows or self._seen < ENOUGH or len(records) < SAMPLES:
            return
        self._knows = True
        try:
            self.learnt = _trained(records[:SAMPLES])
        except ZstdError:  # too short, or nothing in common
            return
        self.pack = _compressor(self.learnt).compress


def _trained(samples: Sequence[bytes]) -> bytes:
    return train_dictionary(DICTIONARY_BYTES, [*samples], k=SEGMENT, d=FRAGMENT).as_bytes()


def _compressor(dictionary: bytes | None) -> ZstdCompressor:
    if dictionary is None:
        return ZstdCompressor(level=LEVEL)
    shared = ZstdCompressionDict(dictionary)
    shared.precompute_compress(level=LEVEL)
    return ZstdCompressor(level=LEVEL, dict_data=shared)


class StoredRecord(NamedTuple):
    """What the platform said of an offer, and what other calls added to it."""

    raw: bytes
    hash: bytes
    extra: dict[str, Any]


def record_of(db: Database, offer_id: int) -> StoredRecord:
    """The raw record of a stored offer."""
    query = _query().where(DetailRow.offer == offer_id)
    advertiser = OfferRow.select(OfferRow.advertiser).where(OfferRow.id == offer_id)
    (row,) = db.tuples(query)
    return _Unpacker(db, advertiser.scalar(db)).record(row)


def stored_feed(db: Database, advertiser_id: int) -> Iterator[list[StoredRecord]]:
    """Those of an advertiser, without offers that its feed lacks; some at a time."""
    unpacker = _Unpacker(db, advertiser_id)
    present = (OfferRow.advertiser == advertiser_id) & OfferRow.missing_since.is_null()
    query = _query().where(present).order_by(OfferRow.id).limit(SOME)
    last = 0
    while rows := list(db.tuples(query.where(OfferRow.id > last))):
        last = rows[-1][0]
        yield [unpacker.record(row) for row in rows]


def _query() -> Query:
    columns = (OfferRow.id, DetailRow.raw, OfferRow.raw_hash, DetailRow.extra)
    return OfferRow.select(*columns).join(DetailRow, on=DetailRow.offer == OfferRow.id)


class _Unpacker:
    def __init__(self, db: Database, advertiser_id: int) -> None:
        self._plain = ZstdDecompressor()
        dictionary = ZstdCompressionDict(dictionary_of(db, advertiser_id) or b"")
        self._shared = ZstdDecompressor(dict_data=dictionary)

    def record(self, row: tuple[Any, ...]) -> StoredRecord:
        _, packed, raw_hash, extra = row
        shared = get_frame_parameters(packed).dict_id
        raw = (self._shared if shared else self._plain).decompress(packed)
        return StoredRecord(raw, raw_hash or b"", json.decode(extra) if extra else {})


def dictionary_of(db: Database, advertiser_id: int) -> bytes | None:
    query = DictionaryRow.select(DictionaryRow.content)
    content: bytes | None = query.where(DictionaryRow.advertiser == advertiser_id).scalar(db)
    return content


def keep_dictionary(db: Database, advertiser_id: int, packer: RawPacker) -> None:
    """In the transaction of what was packed."""
    if packer.learnt is not None:
        DictionaryRow.insert(advertiser=advertiser_id, content=packer.learnt).execute(db)
