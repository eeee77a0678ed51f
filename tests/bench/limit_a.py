"""Limit A: parse everything, map everything, write only records whose hash is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from tests.bench.limit_common import Known, Row, digest, row, run
from tests.bench.limit_mapping import Offer, mapped

if TYPE_CHECKING:
    from collections.abc import Iterator


class Page(msgspec.Struct):
    """A list answer."""

    offers: list[msgspec.Raw]


def read(pages: Iterator[bytes], known: Known) -> tuple[int, list[Row]]:
    """How many offers came, and the rows to write."""
    split, encode = msgspec.json.Decoder(Page).decode, msgspec.json.Encoder().encode
    decode = msgspec.json.Decoder(Offer).decode
    fetched, rows = 0, []
    for page in pages:
        offers = split(page).offers
        fetched += len(offers)
        for raw in offers:
            record = mapped(decode(raw))
            text = encode(record)
            hash_ = digest(text)
            if known.get(record["external_id"]) != hash_:
                rows.append(row(record, hash_, text, bytes(raw)))
    return fetched, rows


if __name__ == "__main__":
    run(read)
