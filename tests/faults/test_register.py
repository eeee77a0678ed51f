"""The register is complete, and the score cannot be better than the tries."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.faults import table
from tests.faults.register import NOT_TRIED, ROWS

if TYPE_CHECKING:
    from pathlib import Path

LISTED = re.compile(r"^\| ([A-Z]\d\d) \| P(\d) \|", re.MULTILINE)


def test_every_listed_fault_is_in_the_register(recorded: Path) -> None:
    listed = LISTED.findall((recorded.parent / "faults.md").read_text(encoding="utf-8"))
    assert {id_: int(priority) for id_, priority in listed} == {
        row.id: row.priority for row in ROWS.values()
    }


def test_what_is_not_tried_is_in_the_register_too() -> None:
    assert NOT_TRIED.keys() <= ROWS.keys()
    assert len(ROWS) - len(NOT_TRIED) >= table.LEAST_TRIED


def outcomes(**other: str) -> table.Outcomes:
    """All were survived, but these."""
    return {row: {other.get(row, "passed")} for row in ROWS}


def test_only_what_was_survived_counts() -> None:
    assert table.good_enough(outcomes())
    assert not table.good_enough(outcomes(N03="failed"))
    assert table.good_enough(outcomes(N01="failed"))
    assert not table.good_enough({row: {"skipped"} for row in ROWS})
    assert not table.good_enough({})


@pytest.mark.parametrize("lines", [["N01 passed a", "N01 failed b"], ["N01 failed a"]])
def test_one_failed_test_of_a_row_fells_it(lines: list[str]) -> None:
    found = table.read(lines)
    assert table.score([ROWS["N01"]], found) == (0, 1)
    assert any(line.startswith("FELL       N01") for line in table.lines_of(found))


def test_what_was_left_out_was_not_tried() -> None:
    found = table.read(["N01 passed a", "N01 skipped b"])
    assert table.score([ROWS["N01"]], found) == (0, 0)
