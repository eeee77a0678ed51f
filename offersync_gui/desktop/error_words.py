"""How an error is told: in the language of the window, as a whole or in one line."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from offersync_gui.desktop.error_texts import MADE, SAID

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from offersync_gui.errors import OfferSyncError

_PLACE = re.compile(r"\{\d\}")
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?]) (?=[A-Z0-9])|(?<=;) ")


def said(text: str) -> str:
    """A text of an error, or several sentences; what has no translation stays as it is."""
    found = _said(text)
    if found is not None:
        return found
    parts = _BETWEEN_SENTENCES.split(text)
    if len(parts) == 1:
        return text
    return " ".join(map(_part, parts))


def told(error: Mapping[str, str] | OfferSyncError) -> dict[str, str]:
    """Of an error of ours, or the ``error`` object of a run: title, detail and next_step."""
    words = error if not isinstance(error, Exception) else error.as_dict()
    return {key: said(words.get(key, "")) for key in ("title", "detail", "next_step")}


def sentence_of(error: Mapping[str, str] | OfferSyncError) -> str:
    """What happened, why, and what to do next."""
    parts = (part.strip() for part in told(error).values())
    return " ".join(_ended(part) for part in parts if part)


def _ended(part: str) -> str:
    return part if part.endswith((".", "!", "?", "…")) else f"{part}."


def _part(text: str) -> str:
    """A sentence, or one of several reasons, which have no end of their own."""
    for end in ("", ".", ";"):
        if text.endswith(end) and (found := _said(text.removesuffix(end))) is not None:
            return found + end
    return text


def _said(text: str) -> str | None:
    for pattern, source in _patterns():
        match = pattern.fullmatch(text)
        if match is not None:
            filled = [said(value) for value in match.groups()]
            return QCoreApplication.translate("Errors", source).format(*filled)
    return None


@lru_cache(maxsize=1)
def _patterns() -> Sequence[tuple[re.Pattern[str], str]]:
    """Those with the most letters of their own first: they fit nothing by chance."""
    texts = sorted(map(str, (*SAID, *MADE)), key=_letters, reverse=True)
    return [(re.compile("".join(_expression(text)), re.DOTALL), text) for text in texts]


def _letters(text: str) -> int:
    return len(_PLACE.sub("", text))


def _expression(text: str) -> Iterator[str]:
    ends = _PLACE.split(text)
    yield re.escape(ends[0])
    for end in ends[1:]:
        yield f"(.+?){re.escape(end)}"
