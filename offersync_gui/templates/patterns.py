"""Regular expressions of templates, which come from anybody: what they may cost is decided before
they ever run, since nothing stops one that goes on for years.

A match goes back and tries again as often as its repetitions can share out the text: twice ``+``
is the length squared, ``(a+)+`` has no end. Possessive repetitions (``++``, ``*+``) give nothing
back, so they cost nothing here.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache

# Not public, but the only reader of Python's own syntax there is.
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

MAX_PATTERN = 1_000
LONGEST_VALUE = 2_000
MAX_WAYS = 10_000_000
_PLAIN = {ops.LITERAL, ops.NOT_LITERAL, ops.ANY, ops.IN, ops.AT, ops.GROUPREF}


def check_pattern(pattern: str) -> None:
    """Raises ValueError, saying why, for one that is none, or could take too long."""
    if len(pattern) > MAX_PATTERN:
        raise ValueError(f"is longer than {MAX_PATTERN:,} characters")
    try:
        re.compile(pattern)
        ways = _ways(parser.parse(pattern))
    except re.error as error:
        raise ValueError(f"is not a regular expression: {error}") from None
    except (RecursionError, OverflowError):
        raise ValueError("is nested too deeply, or counts too far") from None
    if ways > MAX_WAYS:
        raise ValueError(
            "could take too long: repeat nothing that repeats, or make it possessive (++, *+)"
        )


def fits(pattern: str, value: str) -> bool:
    """Whether the whole value is of that form; one that is longer than any such is not."""
    return len(value) <= LONGEST_VALUE and bool(_compiled(pattern).fullmatch(value))


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _ways(sequence: Any) -> float:
    """How often a match may have to be tried anew, at most; infinite where nobody can say."""
    return math.prod(_ways_of(kind, value) for kind, value in sequence)


def _ways_of(kind: Any, value: Any) -> float:
    if kind in _PLAIN:
        return 1
    if kind is ops.BRANCH:
        return sum(map(_ways, value[1]))
    if kind in (ops.MAX_REPEAT, ops.MIN_REPEAT):
        return _shared_out(*value)
    if kind is ops.POSSESSIVE_REPEAT:
        return 1 if (each := _ways(value[-1])) == 1 else each * LONGEST_VALUE
    if kind in (ops.SUBPATTERN, ops.ASSERT, ops.ASSERT_NOT):
        return _ways(value[-1])
    return _ways(value) if kind is ops.ATOMIC_GROUP else math.inf


def _shared_out(least: int, most: int, body: Any) -> float:
    least, most, each = min(least, LONGEST_VALUE), min(most, LONGEST_VALUE), _ways(body)
    if each > 1 and most * math.log2(each) > math.log2(MAX_WAYS):
        return math.inf
    return (most - least + 1) * each**most
