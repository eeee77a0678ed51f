"""Sync runs: the list of them, and the decision on one that the guard holds."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, NamedTuple

from offersync_gui.domain.clock import utc_text
from offersync_gui.errors import UsageError
from offersync_gui.store import run_rows
from offersync_gui.store.applying import Application, apply_stage
from offersync_gui.store.models import AdvertiserRow, RunRow
from offersync_gui.store.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Collection

    from offersync_gui.domain.clock import Clock
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.store.connection import Connections, Database

_DISCARDED = {
    "kind": "cancelled",
    "title": "The run was discarded",
    "detail": "It was held, and you decided against it; nothing was changed.",
    "next_step": "",
}


class Owner(NamedTuple):
    """Whose runs take turns."""

    uid: str
    name: str


Turn = Callable[[Owner], AbstractContextManager[None]]


class Runs:
    """Errors are StoreError, and UsageError for a run that is not there or not held."""

    def __init__(self, connections: Connections, clock: Clock, turn: Turn) -> None:
        self._connections = connections
        self._clock = clock
        self._turn = turn

    def list(
        self,
        advertiser: str | None = None,
        limit: int | None = None,
        states: Collection[str] = (),
    ) -> list[SyncRun]:
        """The newest first, without their changes; ``states`` empty: in any state."""
        query = run_rows.selected().order_by(RunRow.id.desc()).limit(limit)
        if states:
            query = query.where(RunRow.state.in_(sorted(states)))
        if advertiser is not None:
            query = query.where(AdvertiserRow.name == advertiser)
        with self._connections.reading() as db:
            return [run_rows.to_run(row) for row in db.dicts(query)]

    def held(self) -> int:
        """How many wait for a decision."""
        with self._connections.reading() as db:
            return int(RunRow.select().where(RunRow.state == "held").count(db))

    def get(self, run_id: int) -> SyncRun:
        """``changes`` are those that would come, for a held run; None for all others."""
        with self._connections.reading() as db:
            run = _run(db, run_id)
        if run.state == "held":
            with self._connections.own() as db:
                stage = Stage(db)
                stage.fetch_held(run_id)
                run.changes = stage.preview()
        return run

    def apply(self, run_id: int) -> SyncRun:
        """Does what a held run would have done. Raises UsageError while the next one runs."""
        at = utc_text(self._clock.now())
        with self._turn(self._owner(run_id)), self._connections.own() as db:
            stage = Stage(db)
            with self._connections.turn(db):
                row = _held(db, run_id)
                stage.fetch_held(run_id)
                advertiser: AdvertiserRow = row.advertiser
                renewed = row.fingerprint != advertiser.fingerprint
                apply_stage(
                    db, Application(advertiser.id, run_id, at, row.last_change, renewed=renewed)
                )
                AdvertiserRow.update(
                    fingerprint=row.fingerprint,
                    last_full_at=row.finished_at,
                    last_state="ok",
                ).where(AdvertiserRow.id == advertiser.id).execute(db)
                run_rows.decide(db, run_id, "ok", at, None)
                return _run(db, run_id)

    def discard(self, run_id: int) -> SyncRun:
        """Forgets what a held run would have done. Raises UsageError while the next one runs."""
        with self._turn(self._owner(run_id)), self._connections.writing() as db:
            _held(db, run_id)
            run_rows.decide(db, run_id, "cancelled", utc_text(self._clock.now()), _DISCARDED)
            return _run(db, run_id)

    def _owner(self, run_id: int) -> Owner:
        with self._connections.reading() as db:
            advertiser: AdvertiserRow = _held(db, run_id).advertiser
        return Owner(advertiser.uid, advertiser.name)


def _run(db: Database, run_id: int) -> SyncRun:
    row = next(db.dicts(run_rows.selected().where(RunRow.id == run_id)), None)
    if row is None:
        raise UsageError(f"There is no run {run_id}", "", "See offersync runs list.")
    return run_rows.to_run(row)


def _held(db: Database, run_id: int) -> RunRow:
    query = RunRow.select(RunRow, AdvertiserRow).join(AdvertiserRow)
    row: RunRow | None = query.where(RunRow.id == run_id).bind(db).first()
    if row is None or row.state != "held":
        state = _run(db, run_id).state
        raise UsageError(
            f"Run {run_id} is not held", f"Its state is {state}.", "See offersync runs list."
        )
    return row
