"""Countries by code and name, for people who know one of the two. No Qt."""

from __future__ import annotations

from functools import cache

from offersync_gui.engine.convert.iso_countries import TABLE
from offersync_gui.engine.convert.places import country_code


@cache
def names() -> dict[str, str]:
    """Code to English name, by name."""
    rows = (line.split(" ", 3) for line in TABLE.splitlines())
    return dict(sorted(((row[0], row[3]) for row in rows), key=lambda row: row[1]))


def codes(text: str) -> str:
    """What was typed, names and codes between commas, as codes; unknown words stay."""
    parts = (part.strip() for part in text.split(","))
    return ",".join(country_code(part) or part for part in parts if part)


def spelled(text: str) -> str:
    """The names of the codes; unknown ones are left out."""
    known = names()
    return ", ".join(known[code] for code in codes(text).split(",") if code in known)
