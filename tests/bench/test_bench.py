"""The limits do the work they stand for, and the table says what was measured."""

from __future__ import annotations

import sqlite3
import sys
from typing import TYPE_CHECKING

import pytest

from tests.bench.contenders import LIMIT_A, LIMIT_B, OFFERSYNC, Contender
from tests.bench.measures import pulls
from tests.bench.processes import CannotRun, Measured, measure, network
from tests.bench.table import NotRun, Row, lines

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the benchmark needs Linux")


@pytest.mark.parametrize("limit", [LIMIT_A, LIMIT_B], ids=lambda limit: limit.name)
def test_limit_writes_what_is_new_and_nothing_else(limit: Contender, tmp_path: Path) -> None:
    with network(600) as source:
        limit.checked_pull(source, tmp_path, 600)
        limit.checked_pull(source, tmp_path, 0)
        source.change(0.05)
        limit.checked_pull(source, tmp_path, 30)
        with pytest.raises(CannotRun, match=r"\(600, 0\)"):
            limit.checked_pull(source, tmp_path, 30)
    database = sqlite3.connect(tmp_path / "offers.db")
    stored = database.execute("SELECT count(*), min(length(record)) FROM offers").fetchone()
    database.close()
    assert stored[0] == 600
    assert stored[1] > 500


def test_pull_that_is_not_ok_is_no_figure() -> None:
    run = '{"state": "partial", "fetched": 5, "new": 5, "updated": 0}'
    with pytest.raises(CannotRun, match="partial"):
        OFFERSYNC.counts(Measured(1.0, 1.0, f'{{"runs": [{run}]}}', ""))


def test_limits_are_measured_where_offersync_cannot_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.bench.contenders.offersync", lambda *_, **__: measure("-c", "1/0"))
    taken = pulls(200, rounds=1)
    assert taken.seconds("1 % changed", LIMIT_A) > 0
    with pytest.raises(CannotRun, match="exit 1: ZeroDivisionError"):
        taken.of("first pull", OFFERSYNC)


def test_process_is_measured_whole() -> None:
    result = measure("-c", "import time; time.sleep(0.2); held = b'x' * (80 << 20); print(1)")
    assert result.seconds > 0.2
    assert result.peak_mb > 80
    assert result.stdout == "1\n"


def test_table_tells_good_from_over_and_why_a_row_is_missing() -> None:
    reason = "exit 1: no such command, and a long reason why"
    rows: list[Row | NotRun] = [
        Row("first pull", 2.2, 1.0, "limit A", 2.2),
        Row("peak memory", 153, 152, "allowed", 1, "MB"),
        NotRun("latency", reason),
    ]
    first, memory, latency = lines(rows)[1:]
    assert " ".join(first.split()) == "first pull 2.200 s 1.000 s limit A 2.20 ≤ 2.2 ok"
    assert " ".join(memory.split()) == "peak memory 153 MB 152 MB allowed 1.01 ≤ 1 over"
    assert latency.endswith(f"not run: {reason}")
    assert first.index("2.200") == memory.index("153") == latency.index("not run")
