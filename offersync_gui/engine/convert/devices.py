"""Devices in the words of the offer record."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from offersync_gui.engine.convert.base import Context, Unclear, converter
from offersync_gui.engine.convert.device_words import (
    ANYTHING,
    DEVICES,
    KEYS,
    SEPARATORS,
    SYSTEMS,
    key,
)
from offersync_gui.engine.convert.lists import joined, split
from offersync_gui.engine.convert.text import clean

_MAX_LENGTH = 2_000


@converter
def devices(value: Any, context: Context) -> list[str]:
    """`desktop mobile tablet tv console` of a list or text; words for all of them and names of
    operating systems fall away; unknown words stay, in lower case.
    """
    text = joined(value, KEYS)
    if len(text) > _MAX_LENGTH:
        raise Unclear(value)
    return list(_devices(text))


@lru_cache(maxsize=1024)
def _devices(text: str) -> tuple[str, ...]:
    words = (part.strip() for part in split(clean(text), SEPARATORS))
    return tuple(dict.fromkeys(device for word in words if (device := _device(word))))


def _device(word: str) -> str | None:
    known = key(word)
    if known in DEVICES:
        return DEVICES[known]
    return None if known in ANYTHING or known in SYSTEMS else word.lower()
