"""Runs and changes as tables and lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from offersync_gui.cli.output import Column, dump

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from offersync_gui.cli.output import Output
    from offersync_gui.domain.sync_run import RequestLog, SyncRun
    from offersync_gui.store.undo import Undone

_COUNTS = ("new", "updated", "unchanged", "missing", "paused", "returned", "filtered")
_COUNT_COLUMNS = tuple(Column(name.capitalize(), right=True) for name in _COUNTS)
_STEP = (
    Column("Change"),
    Column("Field"),
    Column("Before", flexible=True),
    Column("After", flexible=True),
    Column("Because of", flexible=True),
)
_MOST_LETTERS = 60
MOST_OF_ANSWER = 500
_OFFER = (Column("ID"), Column("Offer", flexible=True))


def say_runs(
    out: Output, runs: Sequence[SyncRun], titles: Sequence[str] = (), title: str = "Advertiser"
) -> None:
    """A line per run, under its advertiser's name or its title; then what went wrong."""
    columns = (Column(title, flexible=True), *_COUNT_COLUMNS, Column("State"))
    names = titles or [run.advertiser for run in runs]
    out.table(columns, [[name, *_figures(run)] for name, run in zip(names, runs, strict=True)])
    for run in runs:
        say_trouble(out, run)


def say_run_list(out: Output, runs: Sequence[SyncRun]) -> None:
    """A line per run, with its number and time."""
    columns = (Column("Run", right=True), Column("Started"), Column("Advertiser", flexible=True))
    rows = ([str(run.id), run.started_at, run.advertiser, *_figures(run)] for run in runs)
    out.table((*columns, *_COUNT_COLUMNS, Column("State")), rows)


def _figures(run: SyncRun) -> list[str]:
    return [*(str(getattr(run, name)) for name in _COUNTS), run.state.replace("_", " ")]


def say_trouble(out: Output, run: SyncRun) -> None:
    """The run's error with the next step, and its warnings."""
    if run.error is not None:
        parts = (run.error["title"], run.error["detail"], run.error["next_step"])
        out.say(f"\n{run.advertiser}: " + "\n  ".join(filter(None, parts)))
    for warning in run.warnings:
        out.say(f"{run.advertiser}: {warning.count} × {warning.field}: {warning.sample}")


def say_failed_request(out: Output, requests: Iterable[RequestLog]) -> None:
    """The last one that failed, with the beginning of its answer."""
    failed = [request for request in requests if request.failed]
    if failed:
        last = failed[-1]
        answer = "no answer" if last.status is None else f"HTTP {last.status}"
        out.say(f"\nThe last request that failed ({answer}): {last.method} {last.url}")
        if last.answer:
            text = " ".join(last.answer.split())
            out.say(f"  {text if len(text) <= MOST_OF_ANSWER else f'{text[:MOST_OF_ANSWER]}…'}")


def say_changes(out: Output, changes: Iterable[dict[str, Any]]) -> None:
    """What a run changes, or would change."""
    rows = [[one["external_id"], one["name"], *_step(one)] for one in changes]
    if rows:
        out.say("")
        out.table((*_OFFER, *_STEP), rows)
    else:
        out.say("No offer changes.")


def say_history(out: Output, changes: Iterable[dict[str, Any]]) -> None:
    """The changes of one offer."""
    columns = (Column("When"), Column("Who"), *_STEP)
    out.table(columns, ([one["at"], one["actor"], *_step(one)] for one in changes))


def say_feed(out: Output, changes: Iterable[dict[str, Any]]) -> None:
    """The changes of all offers."""
    columns = (Column("When"), Column("Advertiser", flexible=True), *_OFFER, *_STEP)
    rows = (
        [one["at"], one["advertiser"], one["external_id"], one["name"], *_step(one)]
        for one in changes
    )
    out.table(columns, rows)


def said(undone: Undone, what: str) -> str:
    """What came of undoing something."""
    if undone.act is None:
        return f"Nothing of {what} is left to undo: all of it was changed since."
    text = f"{undone.values} changes of {what} were undone at {undone.offers} offers."
    return f"{text} {undone.left} were changed since and stay." if undone.left else text


def _step(change: dict[str, Any]) -> list[str]:
    values = [change["kind"], change["field"], change["old"], change["new"], change["rule"]]
    return ["" if value is None else _short(dump(value)) for value in values]


def _short(text: str) -> str:
    """Texts and lists of a platform may be pages long; --json has them whole."""
    return text if len(text) <= _MOST_LETTERS else f"{text[:_MOST_LETTERS]}…"
