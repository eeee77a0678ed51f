"""The measures of the engine, each taken side by side with its reference."""

from __future__ import annotations

import tempfile
import tomllib
from collections import defaultdict
from contextlib import ExitStack
from dataclasses import dataclass, field
from math import ceil
from pathlib import Path
from statistics import median

from tests.bench.contenders import LIMIT_A, LIMIT_B, OFFERSYNC, Contender, add_advertiser, offersync
from tests.bench.processes import ROOT, CannotRun, Measured, Network, measure, network
from tests.bench.table import Row

PAGE = 500
LATENCY = 0.1
FIRST, AGAIN, CHANGED = "first pull", "same feed again", "1 % changed"
PHASES = {FIRST: 1.0, AGAIN: 0.0, CHANGED: 0.01}
"""The pulls of a round, and the share of the offers that each has to write."""
TARGETS = {FIRST: 2.2, AGAIN: 1.5, CHANGED: 1.6}
HEAVY = ("PySide6", "requests", "peewee", "pydantic")
HELP_RUNS = 15


@dataclass
class Pulls:
    """What the contenders took, by phase and name; ``missing`` is why OfferSync is not there."""

    missing: str = ""
    taken: defaultdict[tuple[str, str], list[Measured]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def of(self, phase: str, who: Contender) -> list[Measured]:
        """One process per round. Raises CannotRun."""
        if (phase, who.name) not in self.taken:
            raise CannotRun(self.missing)
        return self.taken[phase, who.name]

    def seconds(self, phase: str, who: Contender) -> float:
        return _seconds(self.of(phase, who))


def pulls(offers: int, rounds: int) -> Pulls:
    """OfferSync and both limits, or the limits alone where OfferSync cannot run."""
    with network(offers) as source:
        try:
            return _pulls(source, [OFFERSYNC, LIMIT_A, LIMIT_B], rounds, Pulls())
        except CannotRun as error:
            return _pulls(source, [LIMIT_A, LIMIT_B], rounds, Pulls(str(error)))


def _pulls(source: Network, contenders: list[Contender], rounds: int, result: Pulls) -> Pulls:
    """In turns, so that all have their share of the machine's noise."""
    for turn in range(rounds):
        order = contenders[turn % len(contenders) :] + contenders[: turn % len(contenders)]
        with tempfile.TemporaryDirectory() as place:
            folders = {who.name: Path(place) / str(number) for number, who in enumerate(order)}
            for who in order:
                folders[who.name].mkdir()
                who.prepare(source, folders[who.name])
            for phase, share in PHASES.items():
                if phase == CHANGED:
                    source.change(share)
                for who in order:
                    pull = who.checked_pull(source, folders[who.name], round(share * source.offers))
                    result.taken[phase, who.name].append(pull)
    return result


def pull_row(taken: Pulls, phase: str) -> Row:
    ours, limit = (taken.seconds(phase, who) for who in (OFFERSYNC, LIMIT_A))
    return Row(phase, ours, limit, LIMIT_A.name, TARGETS[phase])


def memory_row(taken: list[Measured], offers: int) -> Row:
    allowed = 150 + 0.25 * offers / 1024
    peak = max(result.peak_mb for result in taken)
    return Row(f"peak memory, {offers:,} offers", peak, allowed, "allowed", 1, "MB")


def growth_rows(offers: int, base: float) -> list[Row]:
    """Ten times the offers; ``base`` is the time of the first pull of ``offers``."""
    with network(10 * offers) as source:
        results = _first_pulls(source, rounds=1)
    ours = _seconds(results) / offers / 10 * 1000
    name = f"time per offer, {10 * offers:,} offers"
    row = Row(name, ours, base / offers * 1000, f"at {offers:,}", 1.3, "ms")
    return [row, memory_row(results, 10 * offers)]


def latency_row(offers: int, base: float, rounds: int) -> Row:
    """A slow network; ``base`` is the time of the first pull without latency."""
    with network(offers, latency=LATENCY) as source:
        ours = _seconds(_first_pulls(source, rounds))
    waiting = LATENCY * ceil(offers / PAGE) / _parallel_pages()
    name = f"first pull, {LATENCY * 1000:.0f} ms a page"
    return Row(name, ours, 1.3 * waiting + base, "allowed", 1)


def crowd_row(rounds: int) -> Row:
    """Ten slow networks of 300 offers and ten pages, at once and each alone."""
    with ExitStack() as stack:
        sources = [stack.enter_context(network(300, LATENCY, 30)) for _ in range(10)]
        together = median(_crowd(sources) for _ in range(rounds))
        slowest = max(_crowd([source]) for source in sources)
    return Row("10 advertisers at once", together, slowest, "slowest alone", 1.5)


def help_row() -> Row:
    ours, bare = [], []
    for _ in range(HELP_RUNS):
        bare.append(measure("-c", "pass"))
        ours.append(measure("-m", "offersync_gui", "--help"))
    return Row("offersync --help", _seconds(ours), _seconds(bare), "python -c pass", 3)


def loads_row() -> Row:
    """How many of the libraries that help must not load, it does load."""
    report = measure("-X", "importtime", "-m", "offersync_gui", "--help").stderr
    loaded = {line.rpartition("|")[2].strip() for line in report.splitlines()}
    return Row("heavy imports of --help", len(loaded & set(HEAVY)), len(HEAVY), "known", 0, "")


def _seconds(taken: list[Measured]) -> float:
    return median(result.seconds for result in taken)


def _first_pulls(source: Network, rounds: int) -> list[Measured]:
    results = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as place:
            OFFERSYNC.prepare(source, Path(place))
            results.append(OFFERSYNC.checked_pull(source, Path(place), source.offers))
    return results


def _crowd(sources: list[Network]) -> float:
    with tempfile.TemporaryDirectory() as place:
        for number, source in enumerate(sources):
            add_advertiser(source, Path(place), f"BENCH {number}")
        result = offersync(Path(place), "sync", "--full")
        expected = sum(source.offers for source in sources)
        if OFFERSYNC.counts(result) != (expected, expected):
            raise CannotRun("not every offer came")
        return result.seconds


def _parallel_pages() -> int:
    """How many pages the template allows to be under way at once."""
    template = tomllib.loads((ROOT / "resources/templates/affise.toml").read_text("utf-8"))
    parallel: int = template["lists"][0]["paging"].get("parallel", 1)
    return parallel
