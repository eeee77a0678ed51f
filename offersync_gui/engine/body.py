"""Reads the body of an answer whole: bounded, decoded, and never a stump."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from urllib3.exceptions import HTTPError, ReadTimeoutError

from offersync_gui.errors import BadResponse, CutResponse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from urllib3 import BaseHTTPResponse

CHUNK_BYTES = 2**18
_PLAIN = ("", "identity")
_DEFLATED = ("gzip", "x-gzip", "deflate")
_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


def read_body(raw: BaseHTTPResponse, host: str, max_bytes: int) -> bytes:
    """The decoded body. BadResponse above ``max_bytes``, CutResponse if it ends too early."""
    encoding = raw.headers.get("content-encoding", "").strip().lower()
    announced = getattr(raw, "length_remaining", None) or 0
    if announced > max_bytes:
        raise _too_large(host, max_bytes)
    # Of known length, the body is read in one piece: nothing is copied or joined.
    chunks = _chunks(raw, host, announced or CHUNK_BYTES)
    if encoding in _DEFLATED:
        chunks = _inflated(chunks, host)
    elif encoding not in _PLAIN:
        raise BadResponse(
            f"The answer of {host} cannot be decoded",
            "It is compressed in a way that was not asked for.",
            "Report this to the platform.",
        )
    return _joined(chunks, host, max_bytes)


def _chunks(raw: BaseHTTPResponse, host: str, size: int) -> Iterator[bytes]:
    try:
        while chunk := raw.read(size, decode_content=False):
            yield chunk
    except ReadTimeoutError:
        raise
    except HTTPError:
        raise _cut(host) from None


def _inflated(chunks: Iterator[bytes], host: str) -> Iterator[bytes]:
    """Pieces of at most ``CHUNK_BYTES``, however much a few bytes inflate to."""
    decoder = None
    try:
        for chunk in chunks:
            rest = chunk
            while rest:
                if decoder is None or decoder.eof:  # a body may consist of several members
                    decoder = zlib.decompressobj(_GZIP_OR_ZLIB)
                yield decoder.decompress(rest, CHUNK_BYTES)
                rest = decoder.unconsumed_tail or decoder.unused_data
    except zlib.error:
        raise BadResponse(
            f"The answer of {host} cannot be decoded", "Its compression is damaged."
        ) from None
    if decoder and not decoder.eof:
        raise _cut(host)


def _joined(chunks: Iterator[bytes], host: str, max_bytes: int) -> bytes:
    parts, size = [], 0
    for part in chunks:
        size += len(part)
        if size > max_bytes:
            raise _too_large(host, max_bytes)
        parts.append(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _too_large(host: str, max_bytes: int) -> BadResponse:
    return BadResponse(
        f"The answer of {host} is too large",
        f"It is larger than {max_bytes / 2**20:g} MB.",
        "Ask for smaller pages.",
    )


def _cut(host: str) -> CutResponse:
    return CutResponse(
        f"The answer of {host} was cut short",
        "The connection ended before the answer was complete.",
        "Try again later.",
    )
