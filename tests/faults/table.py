"""The score: ``python -m tests.faults.table RESULTS`` prints it, and fails when it is too low."""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults.register import NOT_TRIED, ROWS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tests.faults.register import Row

LEAST_SHARE = 0.95
LEAST_TRIED = 135

Outcomes = dict[str, set[str]]


def read(lines: Iterable[str]) -> Outcomes:
    """How the tests of each row ended: passed, failed, skipped."""
    found: Outcomes = defaultdict(set)
    for line in lines:
        row, outcome, _ = line.split(maxsplit=2)
        found[row].add(outcome)
    return dict(found)


def survived(outcomes: set[str]) -> bool:
    """A test that was left out has not been survived."""
    return outcomes == {"passed"}


def score(rows: Iterable[Row], outcomes: Outcomes) -> tuple[int, int]:
    """How many were survived, of how many that were tried."""
    tried = [outcomes[row.id] for row in rows if "skipped" not in outcomes.get(row.id, {"skipped"})]
    return sum(map(survived, tried)), len(tried)


def lines_of(outcomes: Outcomes, not_tried: Mapping[str, str] = NOT_TRIED) -> Iterable[str]:
    rows = list(ROWS.values())
    yield f"{'':18}{'P0':>10}{'all':>10}"
    for area in [*dict.fromkeys(row.area for row in rows), ""]:
        here = [row for row in rows if area in (row.area, "")]
        urgent = score([row for row in here if row.priority == 0], outcomes)
        cells = (f"{good} / {tried}" for good, tried in (urgent, score(here, outcomes)))
        yield f"{area or 'All':18}" + "".join(f"{cell:>10}" for cell in cells)
    for row in rows:
        ended = outcomes.get(row.id, set())
        if "failed" in ended:
            yield f"FELL       {row.id} P{row.priority} {row.fault}"
        elif not survived(ended):
            why = not_tried.get(row.id, "no test of it was run here")
            yield f"not tried  {row.id} P{row.priority} {row.fault}: {why}"


def good_enough(outcomes: Outcomes) -> bool:
    urgent = score([row for row in ROWS.values() if row.priority == 0], outcomes)
    good, tried = score(ROWS.values(), outcomes)
    return urgent[0] == urgent[1] and good >= tried * LEAST_SHARE and tried >= LEAST_TRIED


def main() -> int:
    outcomes = read(Path(sys.argv[1]).read_text(encoding="utf-8").splitlines())
    sys.stdout.writelines(f"{line}\n" for line in lines_of(outcomes))
    return 0 if good_enough(outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
