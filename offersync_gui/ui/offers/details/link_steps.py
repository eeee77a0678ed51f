"""How a platform's link becomes the tracking link, rule by rule. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TYPE_CHECKING, Literal

from offersync_gui.domain.rules import Rules
from offersync_gui.domain.tracking import composer

if TYPE_CHECKING:
    from collections.abc import Sequence

Kind = Literal["raw", "removed", "replaced", "added", "result"]
_ADDING = ("tracking.click_id", "tracking.source_id", "tracking.add")


@dataclass(frozen=True)
class Step:
    """``link`` is the whole link after it; ``changes`` are parameters as they were and became."""

    kind: Kind
    link: str
    changes: list[tuple[str, str]] = field(default_factory=list)


def link_steps(raw: str | None, rules: Rules, keep: Sequence[str]) -> list[Step]:
    """Five steps, or none where the platform gave no link."""
    if not raw:
        return []
    stages = [
        raw,
        _composed(raw, _without(rules, "tracking.replace", *_ADDING), keep),
        _composed(raw, _without(rules, *_ADDING), keep),
        _composed(raw, rules, keep),
    ]
    before = [_parameters(link) for link in stages]
    return [
        Step("raw", raw),
        Step("removed", stages[1], [(part, "") for part in _missing(before[0], before[1])]),
        Step("replaced", stages[2], _pairs(before[1], before[2])),
        Step("added", stages[3], _pairs(before[2], before[3])),
        Step("result", stages[3]),
    ]


def _composed(raw: str, rules: Rules, keep: Sequence[str]) -> str:
    return composer(rules, keep)(raw) or raw


def _without(rules: Rules, *keys: str) -> Rules:
    return Rules(rules.texts | dict.fromkeys(keys, ""))


def _parameters(link: str) -> list[str]:
    query = link.partition("#")[0].partition("?")[2]
    return [part for part in query.split("&") if part]


def _missing(before: list[str], after: list[str]) -> list[str]:
    """Those of ``before`` that ``after`` lacks; what is left keeps its order."""
    left = iter([*after, None])
    following = next(left)
    missing = []
    for part in before:
        if part == following:
            following = next(left)
        else:
            missing.append(part)
    return missing


def _pairs(before: list[str], after: list[str]) -> list[tuple[str, str]]:
    """What stands in another way in the same place, and what has come behind."""
    return [(old, new) for old, new in zip_longest(before, after, fillvalue="") if old != new]
