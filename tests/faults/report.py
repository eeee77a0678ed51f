"""A plugin that writes down how each try of a fault ended: ``-p tests.faults.report``.

Each line of the file :data:`RESULTS` is ``row state test``; several runs of pytest may add to it.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

# At once: tests have no setting of the program in their environment.
RESULTS = Path(os.environ["OFFERSYNC_FAULT_RESULTS"])
ROW = "fault"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for mark in item.iter_markers(ROW):
            item.user_properties += [(ROW, row) for row in mark.args]


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """The oracles look at the end of a test, so its end counts as well."""
    rows = [row for name, row in report.user_properties if name == ROW]
    if os.environ.get("PYTEST_XDIST_WORKER") or (report.passed and report.when == "setup"):
        return
    lines = [f"{row} {report.outcome} {report.nodeid}\n" for row in rows]
    with RESULTS.open("a", encoding="utf-8") as file:
        file.writelines(lines)
