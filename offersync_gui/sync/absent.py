"""What a complete feed does not show, and what time alone changes: moves of stored offers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec.structs import replace

from offersync_gui.domain import standing as standings
from offersync_gui.store.staged import Move

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from offersync_gui.domain.rules import Rules
    from offersync_gui.store.staged import StoredOffer


@dataclass
class Absences:
    """The moves of absent offers; ``newly`` counts those that ran and were there the last time,
    and that the rules will stop if they stay away.
    """

    moves: list[Move] = field(default_factory=list)
    count: int = 0
    newly: int = 0
    paused: int = 0


def plan_absent(
    rows: Iterable[StoredOffer], rules: Rules, now: datetime, *, asked_for_others: bool = False
) -> Absences:
    """For each stored offer that a complete feed lacks. Archived ones stay as they are.

    Where the form now ``asked_for_others``, they are not gone but out of its scope.
    """
    planned, stops = Absences(), rules["missing.action"] not in {"keep", "flag"}
    for row in rows:
        absent = standings.out_of_scope if asked_for_others else standings.absent
        verdict = absent(row.standing, rules, now)
        planned.count += 1
        planned.newly += stops and row.standing.running and not row.standing.missing
        planned.paused += row.standing.running and not verdict.standing.running
        if verdict.standing != row.standing:
            planned.moves.append(Move(row.offer_id, verdict.standing, verdict.rule))
    return planned


def plan_expired(rows: Iterable[StoredOffer]) -> list[Move]:
    """For each running offer whose end has passed while its record stayed the same."""
    return [
        Move(
            row.offer_id,
            replace(
                row.standing,
                status="expired",
                cause="expired",
                prior_status=row.standing.status,
                prior_cause=row.standing.cause,
            ),
            "ends_at",
        )
        for row in rows
        if row.standing.running and not row.standing.overrules("expired")
    ]
