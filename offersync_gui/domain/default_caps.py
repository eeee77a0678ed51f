"""Caps as a person types them, for offers whose platform names none."""

from __future__ import annotations

import re

from offersync_gui.domain.offer import Cap

PERIODS = ("hour", "day", "week", "month", "total")
TYPES = ("conversions", "clicks", "impressions", "budget")
"""The first is meant where none is said."""
_CAP = re.compile(rf"([0-9]+(?:\.[0-9]+)?)/({'|'.join(PERIODS)})(?:/({'|'.join(TYPES)}))?")


def default_caps(text: str) -> list[Cap]:
    """Raises ValueError with a text for people.

    >>> default_caps("100/day, 2500/month/budget")[1]
    Cap(period='month', type='budget', value='2500', goal=None, countries=[])
    """
    parts = [part.strip() for part in text.split(",") if part.strip()]
    found = [_CAP.fullmatch(part) for part in parts]
    if not all(found):
        raise ValueError("must be caps such as 100/day or 2500/month/budget")
    return [
        Cap(period=match[2], type=match[3] or TYPES[0], value=match[1]) for match in found if match
    ]
