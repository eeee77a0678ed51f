"""Recognises the plain HTML that most descriptions are and the sanitiser leaves as it is.

Nothing that matches can do harm: it has no attributes, and no tags but those named here, each
closed where it belongs. Whatever else there is goes through the sanitiser.
"""

from __future__ import annotations

import re
from functools import lru_cache

_TYPOGRAPHIC = {
    "&bull;": "\u2022",
    "&hellip;": "\u2026",
    "&laquo;": "\u00ab",
    "&ldquo;": "\u201c",
    "&lsquo;": "\u2018",
    "&mdash;": "\u2014",
    "&ndash;": "\u2013",
    "&raquo;": "\u00bb",
    "&rdquo;": "\u201d",
    "&rsquo;": "\u2019",
}
# The sanitiser writes the hard blank as an entity, and may drop a byte order mark.
_TEXT = rf"[^<>&\xa0\ufeff]++|&(?:amp|gt|lt|nbsp);|{'|'.join(_TYPOGRAPHIC)}|<br>"


def harmless(text: str) -> str | None:
    """``text`` as the sanitiser would write it, or None where that is for the sanitiser to say."""
    pattern, entity = _patterns()
    if not pattern.fullmatch(text):
        return None
    return entity.sub(lambda match: _TYPOGRAPHIC[match[0]], text)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Of harmless HTML, and of the entities in it. Only a run that maps offers needs them."""
    phrase = f"{_TEXT}|{_any_of('b em i strong u', _TEXT)}"
    items = rf"[ \t\n]++|{_any_of('li', phrase)}"
    block = f"{_any_of('p h1 h2 h3 h4 h5 h6', phrase)}|{_any_of('ol ul', items)}"
    return re.compile(f"(?:{phrase}|{block})*"), re.compile("|".join(_TYPOGRAPHIC))


def _any_of(tags: str, inside: str) -> str:
    return "|".join(f"<{tag}>(?:{inside})*</{tag}>" for tag in tags.split())
