"""Progress bars on stderr, while it is a terminal."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rich.progress import TaskID

    from offersync_gui.sync.run import Progress

    Report = Callable[[Progress], None]

T = TypeVar("T")


@contextmanager
def counted(title: str, items: Iterable[T], total: int, *, wanted: bool) -> Iterator[Iterable[T]]:
    """The items, with a bar that shows how many of them have been taken."""
    if not wanted or not sys.stderr.isatty():
        yield items
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import Progress as Bars

    with Bars(console=Console(stderr=True), transient=True) as bars:
        yield bars.track(items, total=total, description=escape(title))


@contextmanager
def progress_bars(*, wanted: bool) -> Iterator[Report | None]:
    """What runs report to, a bar for each advertiser; None where nobody would see it."""
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
