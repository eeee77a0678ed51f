"""Rows of runs, read and written within a caller's connection or transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from peewee import fn

from offersync_gui.domain.sync_run import COUNTS, SyncRun, Warning_
from offersync_gui.store.models import AdvertiserRow, ChangeRow, RunRow
from offersync_gui.store.rows import to_json

if TYPE_CHECKING:
    from offersync_gui.store.connection import Database, Query

FIGURES = ("requests", "bytes", *COUNTS)
_PLAIN = ("trigger", "state", "started_at", "finished_at", *FIGURES, "warnings", "error")
REPLACED = {
    "kind": "cancelled",
    "title": "A later run replaced this one",
    "detail": "It was held, and nobody decided before the next run had read a newer feed.",
    "next_step": "",
}
REMOVED = {
    "kind": "cancelled",
    "title": "The advertiser was removed",
    "detail": "The run was held, and nobody decided before; nothing was changed.",
    "next_step": "",
}
_INTERRUPTED = {
    "kind": "internal",
    "title": "The run was interrupted",
    "detail": "OfferSync ended while it ran; nothing was changed.",
    "next_step": "Sync again.",
}


def last_change(db: Database) -> int:
    """The id of the newest change, by whomever."""
    return int(ChangeRow.select(fn.coalesce(fn.max(ChangeRow.id), 0)).scalar(db))


def next_act(db: Database) -> int:
    """The name of an act of the user, under which its changes stand together in the history."""
    return last_change(db) + 1


def begin(db: Database, advertiser_id: int, run: SyncRun) -> int:
    """The id of the new row."""
    return int(
        RunRow.insert(
            advertiser=advertiser_id,
            trigger=run.trigger,
            state=run.state,
            started_at=run.started_at,
            last_change=last_change(db),
        ).execute(db)
    )


def exists(db: Database, run_id: int) -> bool:
    """Runs go with their advertiser."""
    return bool(RunRow.select().where(RunRow.id == run_id).count(db))


def close(
    db: Database,
    run: SyncRun,
    *,
    complete: bool = False,
    asked: bool = True,
    fingerprint: bytes | None = None,
) -> None:
    """Writes the run, and at its advertiser how it went; ``complete``: it saw the whole feed.

    One that ``asked`` nobody says nothing about the platform.
    """
    figures = {name: getattr(run, name) for name in FIGURES}
    RunRow.update(
        state=run.state,
        finished_at=run.finished_at,
        warnings=to_json(run.warnings),
        error=None if run.error is None else to_json(run.error),
        fingerprint=fingerprint,
        **figures,
    ).where(RunRow.id == run.id).execute(db)
    if not asked:
        return
    news = {"last_run_at": run.finished_at, "last_state": run.state}
    if complete:
        news["last_full_at"] = run.finished_at
    of_run = RunRow.select(RunRow.advertiser).where(RunRow.id == run.id)
    AdvertiserRow.update(news).where(AdvertiserRow.id.in_(of_run)).execute(db)


def decide(db: Database, run_id: int, state: str, at: str, error: dict[str, str] | None) -> None:
    """Ends the wait of a held run; what was held is dropped."""
    db.sql("DELETE FROM held WHERE run_id = ?", (run_id,))
    RunRow.update(
        state=state, decided_at=at, error=None if error is None else to_json(error)
    ).where(RunRow.id == run_id).execute(db)


def drop_held(db: Database, advertiser_id: int, at: str, why: dict[str, str]) -> None:
    """The advertiser's held runs are discarded: because of a newer feed, or its removal."""
    waiting = (RunRow.advertiser == advertiser_id) & (RunRow.state == "held")
    for (run_id,) in list(db.tuples(RunRow.select(RunRow.id).where(waiting))):
        decide(db, run_id, "cancelled", at, why)


def running(db: Database) -> list[tuple[int, str]]:
    """Ids and uids of the advertisers that are being synced, or were when all went dark."""
    query = AdvertiserRow.select(AdvertiserRow.id, AdvertiserRow.uid).join(RunRow)
    return list(db.tuples(query.where(RunRow.state == "running").distinct()))


def interrupt(db: Database, advertiser_id: int) -> None:
    """Runs that nobody runs any more are shown as interrupted."""
    dead = (RunRow.advertiser == advertiser_id) & (RunRow.state == "running")
    RunRow.update(state="interrupted", error=to_json(_INTERRUPTED)).where(dead).execute(db)


def to_run(row: dict[str, Any]) -> SyncRun:
    """From a row of :func:`selected`, as a dict."""
    warnings = msgspec.json.decode(row["warnings"], type=list[Warning_])
    error = row["error"] and msgspec.json.decode(row["error"])
    return SyncRun(**{**row, "warnings": warnings, "error": error})


def selected() -> Query:
    """All runs with the names of their advertisers, as :func:`to_run` takes them."""
    return RunRow.select(
        RunRow.id,
        AdvertiserRow.name.alias("advertiser"),
        *(getattr(RunRow, name) for name in _PLAIN),
    ).join(AdvertiserRow)
