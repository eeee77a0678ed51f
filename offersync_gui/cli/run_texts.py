"""Runs and their changes as tables and lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.cli.output import Column, dump

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from offersync_gui.cli.output import Output
    from offersync_gui.domain.sync_run import SyncRun

_COUNTS = ("new", "updated", "unchanged", "missing", "paused", "returned", "filtered")
_SUMMARY = (
    Column("Advertiser", flexible=True),
    *(Column(name.capitalize(), right=True) for name in _COUNTS),
    Column("State"),
)
_CHANGES = (
    Column("Offer", flexible=True),
    Column("Field"),
    Column("Before", flexible=True),
    Column("After", flexible=True),
    Column("Because of"),
)


def say_runs(out: Output, runs: Sequence[SyncRun]) -> None:
    """A table with a line per run, then what there is to say about those that are not ok."""
    out.table(_SUMMARY, map(_summary, runs))
    for run in runs:
        _say_trouble(out, run)


def _summary(run: SyncRun) -> list[str]:
    counts = [str(getattr(run, name)) for name in _COUNTS]
    return [run.advertiser, *counts, run.state.replace("_", " ")]


def _say_trouble(out: Output, run: SyncRun) -> None:
    if run.error is not None:
        parts = (run.error["title"], run.error["detail"], run.error["next_step"])
        out.say(f"\n{run.advertiser}: " + "\n  ".join(filter(None, parts)))
    for warning in run.warnings:
        out.say(f"{run.advertiser}: {warning.count} × {warning.field}: {warning.sample}")


def say_changes(out: Output, changes: Iterable[dict[str, Any]]) -> None:
    """Changes of fields, one per line."""
    out.table(_CHANGES, map(_change, changes))


def _change(change: dict[str, Any]) -> list[str]:
    texts = [dump(change[key]) for key in ("external_id", "field", "old", "new", "rule")]
    return ["" if text == "null" else text for text in texts]
