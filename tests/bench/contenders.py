"""Who pulls the feed: OfferSync by its command line, and the scripts it is compared with."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.bench.processes import CannotRun, Measured, Network, measure

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True)
class Contender:
    """A program that keeps a copy of the feed in a folder."""

    name: str
    prepare: Callable[[Network, Path], None]
    pull: Callable[[Network, Path], Measured]
    counts: Callable[[Measured], tuple[int, int]]

    def checked_pull(self, network: Network, folder: Path, written: int) -> Measured:
        """One pull; raises CannotRun unless it read the feed and wrote ``written`` offers."""
        result = self.pull(network, folder)
        if (got := self.counts(result)) != (network.offers, written):
            raise CannotRun(f"read and wrote {got}, not {(network.offers, written)}")
        return result


def add_advertiser(network: Network, folder: Path, name: str = "BENCH") -> None:
    """Make the network known to OfferSync, with its data in ``folder``."""
    settings = {"base_url": network.base_url, "requests_per_minute": 60000, "take": "all"}
    options = [part for key, value in settings.items() for part in ("--set", f"{key}={value}")]
    command = ("advertiser", "add", name, "--template", "affise", *options, "--secrets", "-")
    offersync(folder, *command, stdin=json.dumps({"api_key": network.api_key}))


def offersync(folder: Path, *arguments: str, stdin: str = "") -> Measured:
    options = ("--data-dir", str(folder), "--json", "--no-progress")
    return measure("-m", "offersync_gui", *options, *arguments, stdin=stdin)


def _offersync_counts(result: Measured) -> tuple[int, int]:
    runs = result.json()["runs"]
    if states := {run["state"] for run in runs} - {"ok"}:
        raise CannotRun(f"run state {', '.join(states)}")
    return sum(run["fetched"] for run in runs), sum(run["new"] + run["updated"] for run in runs)


def _script(name: str, module: str) -> Contender:
    def pull(network: Network, folder: Path) -> Measured:
        database = str(folder / "offers.db")
        return measure("-m", f"tests.bench.{module}", network.base_url, network.api_key, database)

    def counts(result: Measured) -> tuple[int, int]:
        answer = result.json()
        return answer["fetched"], answer["written"]

    return Contender(name, lambda network, folder: None, pull, counts)


OFFERSYNC = Contender(
    "OfferSync",
    add_advertiser,
    # Not by the platform's changed-since filter: every contender reads the whole feed.
    lambda network, folder: offersync(folder, "sync", "BENCH", "--full"),
    _offersync_counts,
)
LIMIT_A = _script("limit A", "limit_a")
LIMIT_B = _script("limit B", "limit_b")
