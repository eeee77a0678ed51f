"""Countries: ISO 3166-1 alpha-2 codes out of codes, numbers and English names."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Any

from offersync_gui.engine.convert.base import Context, converter
from offersync_gui.engine.convert.country_names import OTHER_NAMES, USUAL_NAMES
from offersync_gui.engine.convert.lists import joined, split
from offersync_gui.engine.convert.text import clean

WORLDWIDE = ""

_KEYS = ("country_code", "code", "iso_alpha2", "countryCode", "country_abbr", "country", "name")
_SEPARATORS = ",;|/"
_OTHER_CODES = {"UK": "GB", "EL": "GR"}
_EVERYWHERE = (
    "all|all countries|all geo|all geos|any|any country|everywhere|global|globally|international"
    "|whole world|world|world wide|worldwide|ww|01|001"
)
_CACHED_LENGTH = 2_000


@lru_cache(maxsize=1)
def _index() -> dict[str, str]:
    """Every code, number and name, as :func:`_key` writes it."""
    from pycountry import countries

    index = {_key(word): WORLDWIDE for word in _EVERYWHERE.split("|")}
    for country in countries:
        index |= {_key(word): country.alpha_2 for kind, word in country if kind != "flag"}
    for line in OTHER_NAMES.splitlines():
        code, _, names = line.partition(" ")
        index |= {_key(word): code for word in names.split("|")}
    for code, name in USUAL_NAMES.items():
        index |= {_key(word): code for word in (code, name)}
    return index | {_key(word): code for word, code in _OTHER_CODES.items()}


@lru_cache(maxsize=1)
def country_names() -> dict[str, str]:
    """Alpha-2 code to the English name that is in use, by name."""
    from pycountry import countries

    names = {place.alpha_2: getattr(place, "common_name", place.name) for place in countries}
    return dict(sorted((names | USUAL_NAMES).items(), key=lambda pair: pair[1]))


def _key(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.replace("&", " and ")).casefold()
    return "".join(sign for sign in plain if sign.isalnum())


@lru_cache(maxsize=4096)
def country_code(word: str) -> str | None:
    """The code of a country, WORLDWIDE for a word that means all of them, else None."""
    index = _index()
    for attempt in (word, re.sub(r"\([^()]*\)", "", word)):
        key = _key(attempt)
        code = index.get(key, index.get(key.removeprefix("the")))
        if code is not None:
            return code
    return WORLDWIDE if word == "*" else None


@lru_cache(maxsize=1)
def _usual_codes() -> frozenset[str]:
    return frozenset(code for code in country_names() if country_code(code) == code)


def _are_codes(value: Any) -> bool:
    """Whether it is a list of codes as the record keeps them: what most platforms send."""
    try:
        return isinstance(value, list) and _usual_codes().issuperset(value)
    except TypeError:  # rows
        return False


def _read(text: str) -> list[str]:
    found: set[str] = set()
    codes = _codes_often if len(text) <= _CACHED_LENGTH else _codes
    return sorted(found.union(*map(codes, text.split("\n"))))


def _codes(text: str) -> frozenset[str]:
    return frozenset(code for line in clean(text).split("\n") for code in _line(line) if code)


def _line(line: str) -> list[str]:
    """The codes of a line that is a country's name, or has several; WORLDWIDE among them."""
    whole = country_code(line.strip()) if len(line) <= 100 else None
    if whole is not None:
        return [whole]
    words = [part.strip() for part in split(line, _SEPARATORS)]
    codes = [country_code(word) if len(word) <= 100 else None for word in words]
    return [_unknown(w) if code is None else code for w, code in zip(words, codes, strict=True)]


def _unknown(word: str) -> str:
    return word.upper() if len(word) == 2 else " ".join(word.split())


_codes_often = lru_cache(maxsize=4096)(_codes)


@converter
def countries(value: Any, context: Context) -> list[str]:
    """ISO 3166-1 codes, sorted, of codes or English names in a list, text or map. `UK` is `GB`;
    words for the whole world fall away; unknown words stay.
    """
    if _are_codes(value):
        return sorted(set(value))
    return _read(joined(value, _KEYS))
