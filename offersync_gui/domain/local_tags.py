"""Tags of the user's own at an offer: no sync knows or touches them."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_LETTERS = 60


def tidy(words: Iterable[str]) -> list[str]:
    """Sorted, each once whatever its case; a comma parts two of them.

    >>> tidy(["vip,  top  ten ", "VIP", " "])
    ['top ten', 'vip']
    """
    parts = chain.from_iterable(word.split(",") for word in words)
    plain = (" ".join(part.split())[:MOST_LETTERS].rstrip() for part in parts)
    first: dict[str, str] = {}
    for tag in filter(None, plain):
        first.setdefault(tag.casefold(), tag)
    return [first[key] for key in sorted(first)]


def retagged(tags: Iterable[str], add: Iterable[str], remove: Iterable[str]) -> list[str]:
    """Those that an offer has then.

    >>> retagged(["vip", "old"], ["new"], ["OLD"])
    ['new', 'vip']
    """
    gone = {tag.casefold() for tag in tidy(remove)}
    return tidy([*(tag for tag in tags if tag.casefold() not in gone), *add])


def together(tags: Iterable[str], local: Iterable[str]) -> list[str]:
    """The platform's tags, and after them those of ours that it has not.

    >>> together(["b", "a"], ["a", "vip"])
    ['b', 'a', 'vip']
    """
    return list(dict.fromkeys(chain(tags, local)))
