"""Measures the engine beside what a small script can do, and prints ratios; needs Linux.

Ratios are of medians taken in turns in one run: machines differ and are noisy.
"""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from tests.bench import measures
from tests.bench.contenders import LIMIT_A, LIMIT_B, OFFERSYNC
from tests.bench.measures import AGAIN, CHANGED, FIRST, PHASES, Pulls
from tests.bench.processes import CannotRun
from tests.bench.table import NotRun, Row, lines
from tests.bench.window import window_rows

if TYPE_CHECKING:
    from collections.abc import Callable


def main() -> None:
    options = _options()
    taken = measures.pulls(options.offers, options.rounds)
    rows = [row for name, take in _measures(options, taken).items() for row in _rows(name, take)]
    print(f"{options.offers:,} offers, {options.rounds} rounds, {os.cpu_count()} processors\n")
    print("\n".join(lines(rows)))
    print(f"\nmedian seconds: {', '.join(PHASES)}")
    for who in (LIMIT_A, LIMIT_B):
        times = "  ".join(f"{taken.seconds(phase, who):.3f}" for phase in PHASES)
        peak = max(pull.peak_mb for pull in taken.of(FIRST, who))
        print(f"  {who.name}  {times}  peak {peak:.0f} MB")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--offers", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--full", action="store_true", help="also ten times the offers")
    return parser.parse_args()


def _measures(options: argparse.Namespace, taken: Pulls) -> dict[str, Callable[[], list[Row]]]:
    """What to measure, in the order of the table."""
    offers, rounds = options.offers, options.rounds
    growth = {"growth": lambda: measures.growth_rows(offers, taken.seconds(FIRST, OFFERSYNC))}
    return {
        FIRST: lambda: [measures.pull_row(taken, FIRST)],
        AGAIN: lambda: [measures.pull_row(taken, AGAIN)],
        CHANGED: lambda: [measures.pull_row(taken, CHANGED)],
        "memory": lambda: [measures.memory_row(taken.of(FIRST, OFFERSYNC), offers)],
        **(growth if options.full else {}),
        "latency": lambda: [measures.latency_row(offers, taken.seconds(FIRST, OFFERSYNC), rounds)],
        "10 advertisers": lambda: [measures.crowd_row(rounds)],
        "window": lambda: window_rows(10 * offers if options.full else offers),
        "--help": lambda: [measures.help_row(), measures.loads_row()],
    }


def _rows(name: str, take: Callable[[], list[Row]]) -> list[Row | NotRun]:
    try:
        return [*take()]
    except CannotRun as error:
        return [NotRun(name, str(error))]


if __name__ == "__main__":
    main()
