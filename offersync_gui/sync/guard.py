"""Holds a run that would stop or reprice suspiciously many offers, until somebody decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from offersync_gui.domain.rules import Rules


@dataclass(frozen=True)
class Impact:
    """What a run would do to the ``stored`` offers that were there the last time."""

    stored: int
    fetched: int
    stopped: int
    absent: int
    repriced: int


def held_because(impact: Impact, rules: Rules) -> str | None:
    """Why the run is held, in plain words; None when it may be applied.

    A first run is never held; an empty feed where offers are stored always is.
    """
    if not impact.stored:
        return None
    if not impact.fetched:
        return f"The feed is empty, but {impact.stored} offers are stored."
    stops = impact.stopped + impact.absent
    for count, text in (
        (stops, f"It would stop {stops} of {impact.stored} offers"),
        (impact.repriced, f"It would change the revenue of {impact.repriced} of {impact.stored}"),
    ):
        if (
            count >= rules["guard.min_offers"]
            and count * 100 > impact.stored * rules["guard.percent"]
        ):
            return f"{text}; the guard allows {rules['guard.percent']} %."
    return None
