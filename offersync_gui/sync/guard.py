"""Holds a run that would stop or reprice suspiciously many offers, until somebody decides."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from offersync_gui.sync.tally import ESSENTIAL

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Mapping

    from offersync_gui.domain.rules import Rules
    from offersync_gui.domain.sync_run import SyncRun


NEARLY_ALL_PERCENT = 90


@dataclass(frozen=True)
class Impact:
    """What a run would do to the ``stored`` offers that were there the last time.

    ``complete``: the run saw the whole feed; ``endless``: it would not end. ``lost`` counts offers
    that would lose a field, by field, ``had`` those that have it, where that is of interest.
    """

    stored: int
    fetched: int
    complete: bool
    stopped: int
    absent: int
    repriced: int
    lost: Counter[str]
    endless: bool = False
    had: Mapping[str, int] = field(default_factory=dict)


def held_because(impact: Impact, rules: Rules) -> str | None:
    """Why the run is held, in plain words; None when it may be applied.

    A first run is never held; a complete feed that is empty where offers are stored always is.
    """
    if not impact.stored:
        return None
    if impact.complete and not impact.fetched:
        return f"The feed is empty, but {impact.stored} offers are stored."
    if impact.endless:
        return "The feed does not end, so its offers may be invented."
    return _renamed(impact, rules) or _too_many(impact, rules)


def _renamed(impact: Impact, rules: Rules) -> str | None:
    """A platform that renames a field empties it everywhere, in a small feed as in a large one."""
    enough = min(rules["guard.min_offers"], max(impact.stored, 2))
    lost = [
        (word, impact.lost[name])
        for name, word in ESSENTIAL.items()
        if impact.lost[name] >= enough and _beyond(impact.lost[name], impact, rules)
    ]
    lost += [
        (name.removesuffix("_html").replace("_", " "), impact.lost[name])
        for name, had in impact.had.items()
        if impact.lost[name] * 100 >= min(had, impact.fetched) * NEARLY_ALL_PERCENT
    ]
    return next((_would_lose(word, count, impact) for word, count in lost), None)


def _would_lose(word: str, count: int, impact: Impact) -> str:
    return (
        f"{count} of {impact.stored} offers would lose their {word}: "
        "the platform has probably renamed the field."
    )


def suspicious(lost: Mapping[str, int], rules: Rules) -> list[str]:
    """Fields that so many offers lose that it matters whether any are left that have them."""
    enough = rules["guard.min_offers"]
    return [name for name, count in lost.items() if name not in ESSENTIAL and count >= enough]


def _too_many(impact: Impact, rules: Rules) -> str | None:
    stops = impact.stopped + impact.absent
    for count, text in (
        (stops, f"It would stop {stops} of {impact.stored} offers"),
        (impact.repriced, f"It would change the revenue of {impact.repriced} of {impact.stored}"),
    ):
        if count >= rules["guard.min_offers"] and _beyond(count, impact, rules):
            return f"{text}; the guard allows {rules['guard.percent']} %."
    return None


def _beyond(count: int, impact: Impact, rules: Rules) -> bool:
    return bool(count * 100 > impact.stored * rules["guard.percent"])


def hold_back(run: SyncRun, reason: str, *, complete: bool) -> None:
    """A whole feed waits for a decision; of another one nothing is kept."""
    if not complete:
        run.unchanged, run.updated = run.unchanged + run.updated, 0
        run.filtered, run.new = run.filtered + run.new, 0
        if run.error:
            run.error["detail"] = f"{run.error['detail']} Nothing of it was kept: {reason}".strip()
        return
    run.state = "held"
    run.error = {
        "kind": "api_error",
        "title": "The run is held for your decision",
        "detail": reason,
        "next_step": "Look at its changes: a real run would wait for your decision about them."
        if run.trigger == "dry_run"
        else f"Look at its changes: offersync runs show {run.id}, "
        f"then runs apply {run.id} or runs discard {run.id}.",
    }
