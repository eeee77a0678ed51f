"""Limit B: as limit A, but an offer whose raw bytes are known is not even parsed.

It takes new statistics for a change, so it is a bound and no design.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from tests.bench.limit_common import Known, Row, digest, row, run
from tests.bench.limit_mapping import Offer, mapped

if TYPE_CHECKING:
    from collections.abc import Iterator


class Page(msgspec.Struct):
    """A list answer, its offers left as the bytes they are."""

    offers: list[msgspec.Raw]


def read(pages: Iterator[bytes], known: Known) -> tuple[int, list[Row]]:
    """How many offers came, and the rows to write."""
    split, encode = msgspec.json.Decoder(Page).decode, msgspec.json.Encoder().encode
    decode = msgspec.json.Decoder(Offer).decode
    hashes = set(known.values())
    fetched, rows = 0, []
    for page in pages:
        offers = split(page).offers
        fetched += len(offers)
        for raw in offers:
            hash_ = digest(raw)
            if hash_ not in hashes:
                record = mapped(decode(raw))
                rows.append(row(record, hash_, encode(record), bytes(raw)))
    return fetched, rows


if __name__ == "__main__":
    run(read)
