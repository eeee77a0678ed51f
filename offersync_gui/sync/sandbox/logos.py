"""Draws the logos of invented offers: a coloured tile with a plain white mark, as PNG."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from colorsys import hls_to_rgb
from functools import lru_cache
from math import hypot
from random import Random

SIZE = 96
CORNER = 0.42
"""Radius of the tile's corners; the tile reaches from −1 to 1."""

Shape = Callable[[float, float], float]
"""Signed distance from the edge of a shape at a point, negative inside."""


def _ring(x: float, y: float) -> float:
    return abs(hypot(x, y) - 0.42) - 0.14


def _diamond(x: float, y: float) -> float:
    return (abs(x) + abs(y) - 0.62) * 0.7


def _cross(x: float, y: float) -> float:
    return max(min(abs(x), abs(y)) - 0.15, max(abs(x), abs(y)) - 0.52)


def _bars(x: float, y: float) -> float:
    return max(abs((x + 0.6) % 0.4 - 0.2) - 0.11, abs(x) - 0.58, abs(y) - 0.5)


def _arrow(x: float, y: float) -> float:
    return max(abs(abs(x) + y * 0.7 - 0.3) - 0.18, abs(x) - 0.5)


def _dots(x: float, y: float) -> float:
    return hypot(abs(x) - 0.3, abs(y) - 0.3) - 0.2


MARKS: tuple[Shape, ...] = (_ring, _diamond, _cross, _bars, _arrow, _dots)


def _tile(x: float, y: float) -> float:
    return hypot(max(0.0, abs(x) - 1 + CORNER), max(0.0, abs(y) - 1 + CORNER)) - CORNER


@lru_cache(maxsize=512)
def logo(number: int) -> bytes:
    """The PNG of offer ``number``, 96 × 96 with transparent corners; always the same."""
    rng = Random(f"logo {number}")
    mark, hue = rng.choice(MARKS), rng.random()
    rows = (_row(mark, hue, (2 * line + 1) / SIZE - 1) for line in range(SIZE))
    return _png(b"".join(rows))


def _row(mark: Shape, hue: float, y: float) -> bytes:
    """One line of pixels behind the filter byte of PNG; the colour darkens downwards."""
    colour = hls_to_rgb(hue, 0.52 - 0.1 * y, 0.55)
    pixels = bytearray(1)
    for column in range(SIZE):
        x = (2 * column + 1) / SIZE - 1
        white = _covered(mark(x, y))
        pixels += bytes(round(255 * (part + (1 - part) * white)) for part in colour)
        pixels.append(round(255 * _covered(_tile(x, y))))
    return bytes(pixels)


def _covered(distance: float) -> float:
    """How much of a pixel lies inside, 0 to 1, so that edges are smooth."""
    return min(1.0, max(0.0, 0.5 - distance * SIZE / 2))


def _png(pixels: bytes) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)
    parts = (b"IHDR", header), (b"IDAT", zlib.compress(pixels)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(kind, data) for kind, data in parts)
