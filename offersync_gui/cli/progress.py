"""Progress bars on stderr, one for each advertiser, while it is a terminal."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.progress import TaskID

    from offersync_gui.sync.run import Progress

    Report = Callable[[Progress], None]


@contextmanager
def progress_bars(*, wanted: bool) -> Iterator[Report | None]:
    """What a run reports to; None where nobody would see it."""
    if not wanted or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars

    bars = Bars(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("offers, {task.fields[pages]} pages"),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    tasks: dict[str, TaskID] = {}

    def report(step: Progress) -> None:
        name = step.advertiser
        if name not in tasks:
            tasks[name] = bars.add_task(name, total=step.total, pages=0)
        bars.update(tasks[name], total=step.total, completed=step.offers, pages=step.pages)

    with bars:
        yield report
