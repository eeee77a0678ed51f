"""Countries by code and name, for people who know one of the two. No Qt."""

from __future__ import annotations

from offersync_gui.engine.convert.places import country_code, country_names


def codes(text: str) -> str:
    """What was typed, names and codes between commas, as codes; unknown words stay."""
    parts = (part.strip() for part in text.split(","))
    return ",".join(country_code(part) or part for part in parts if part)


def spelled(text: str) -> str:
    """The names of the codes; unknown ones are left out."""
    known = country_names()
    return ", ".join(known[code] for code in codes(text).split(",") if code in known)
