"""The window's rows: how soon it is usable, and how it answers a person, with many offers."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from tests.bench.contenders import OFFERSYNC
from tests.bench.processes import measure, network
from tests.bench.table import Row

NAME = "BENCH"
PROBE = ("-m", "tests.bench.window_probe")


def window_rows(offers: int, rounds: int = 3) -> list[Row]:
    """Synced once by the command line, then driven in a process of its own, without a screen."""
    with network(offers) as source, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        OFFERSYNC.prepare(source, folder)
        OFFERSYNC.checked_pull(source, folder, written=offers)
        started = [_until_painted(*PROBE, "start", str(folder)) for _ in range(rounds)]
        bare = [_until_painted("-m", "tests.bench.window_bare") for _ in range(rounds)]
        used = measure(*PROBE, "use", str(folder)).json()
        synced = measure(*PROBE, "sync", str(folder), NAME).json()
    about = f"{offers:,} offers"
    stalls = sorted(synced["stalls"])
    return [
        Row(f"window usable, {about}", _median(started, 0), _median(bare, 0), "bare window", 1.6),
        Row("window memory", _median(started, 1), _median(bare, 1), "bare window", 2.5, "MB"),
        Row("keystroke to painted, p95", _p95(used["typing"]), 50, "allowed", 1, "ms"),
        Row("sort to painted, p95", _p95(used["sorting"]), 100, "allowed", 1, "ms"),
        Row("stall in a full sync, p99", stalls[len(stalls) * 99 // 100], 16, "allowed", 1, "ms"),
        Row("stall in a full sync, max", stalls[-1], 50, "allowed", 1, "ms"),
        Row("cancel to idle", synced["cancel"], 200, "allowed", 1, "ms"),
    ]


def _until_painted(*arguments: str) -> tuple[float, float]:
    """Seconds from the start of the process to its painted table, and its peak memory in MB."""
    started = time.time()
    shown = measure(*arguments).json()
    return shown["painted"] - started, shown["peak_mb"]


def _median(taken: list[tuple[float, float]], place: int) -> float:
    return statistics.median(item[place] for item in taken)


def _p95(values: list[float]) -> float:
    return sorted(values)[len(values) * 95 // 100]
