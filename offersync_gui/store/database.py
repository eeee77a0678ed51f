"""The store: one file, opened with care, and the repositories on it."""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from os.path import exists
from typing import TYPE_CHECKING, Self

from offersync_gui.domain.clock import Clock, SystemClock
from offersync_gui.domain.sync_run import SyncRun
from offersync_gui.errors import UsageError
from offersync_gui.store import run_rows
from offersync_gui.store.advertisers import Advertisers
from offersync_gui.store.backups import back_up
from offersync_gui.store.campaigns import Campaigns
from offersync_gui.store.changes import Changes
from offersync_gui.store.connection import Connections
from offersync_gui.store.inspection import quick_check
from offersync_gui.store.local_tags import LocalTags
from offersync_gui.store.offers import Offers
from offersync_gui.store.opening import prepare
from offersync_gui.store.pruning import prune
from offersync_gui.store.requests import Requests
from offersync_gui.store.run_lock import run_lock
from offersync_gui.store.runs import Owner, Runs
from offersync_gui.store.settings import Settings
from offersync_gui.store.staging import RunWriter
from offersync_gui.store.trends import Trends
from offersync_gui.store.undo import Undo

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextlib import AbstractContextManager
    from pathlib import Path

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import Trigger

RUNNING = "running"


class Store:
    """Any thread may use it; each has a connection of its own and closes it at its end."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.path = path
        self._clock = clock
        self._connections = Connections(path)
        self._locks = path.with_name(RUNNING)
        self.advertisers = Advertisers(self._connections, clock)
        self.offers = Offers(self._connections, clock)
        self.local_tags = LocalTags(self._connections, clock)
        self.runs = Runs(self._connections, clock, self._locked)
        self.campaigns = Campaigns(self._connections)
        self.changes = Changes(self._connections)
        self.requests = Requests(self._connections)
        self.undo = Undo(self._connections, clock)
        self.trends = Trends(self._connections)
        self.settings = Settings(self._connections)

    @classmethod
    def open(cls, path: Path, *, backups: Path, clock: Clock | None = None) -> Self:
        """Makes the file if there is none, and brings an older one up to date after a backup.

        Raises StoreError for a file that is newer, damaged, not ours or cannot be reached; it
        is then untouched.
        """
        prepare(path, backups)
        store = cls(path, clock or SystemClock())
        store._close_dead_runs()
        return store

    @contextmanager
    def writer(
        self, advertiser: Advertiser, trigger: Trigger, started_at: str
    ) -> Iterator[RunWriter]:
        """One run, for this thread. Raises UsageError while the advertiser is being synced.

        A dry run leaves no trace and may go beside another one; its id is 0.
        """
        run = SyncRun(0, advertiser.name, trigger, "running", started_at)
        with self._turn_of(advertiser, trigger), self._connections.own() as db:
            if trigger != "dry_run":
                with self._connections.turn(db):
                    run_rows.interrupt(db, advertiser.id)
                    run.id = run_rows.begin(db, advertiser.id, run)
            yield RunWriter(self._connections, db, advertiser, run, self._clock)

    def prune(self, before: Mapping[str, str]) -> None:
        """Of "changes", "runs" and "requests", what is older than that. Raises StoreError."""
        prune(self._connections, before)

    def backup(self, target: Path) -> None:
        """A whole copy while others go on reading and writing. Raises StoreError, and UsageError
        where the copy would take the database's own place.
        """
        if exists(target) and target.samefile(self.path):
            raise UsageError(
                "The database cannot be its own backup",
                f"{target} is the database itself.",
                "Choose another file.",
            )
        back_up(self.path, target)

    def close_thread(self) -> None:
        """Closes what this thread has open; the store stays usable."""
        self._connections.close()

    def close(self) -> None:
        """For the last thread."""
        self._connections.close()

    def _turn_of(self, advertiser: Advertiser, trigger: Trigger) -> AbstractContextManager[None]:
        return nullcontext() if trigger == "dry_run" else self._locked(advertiser)

    @contextmanager
    def _locked(self, advertiser: Advertiser | Owner) -> Iterator[None]:
        with run_lock(self._locks, advertiser.uid) as free:
            if not free:
                raise UsageError(
                    f"{advertiser.name} is being synced already",
                    "An advertiser is never synced twice at once.",
                    "Wait until that run is done.",
                )
            yield

    def _close_dead_runs(self) -> None:
        """Whoever ran them was killed, so the file is looked at more closely, too."""
        with self._connections.reading() as db:
            running = run_rows.running(db)
        checked = False
        for advertiser_id, uid in running:
            with run_lock(self._locks, uid) as free:
                if not free:
                    continue
                if not checked:
                    quick_check(self.path)
                    checked = True
                with self._connections.writing() as db:
                    run_rows.interrupt(db, advertiser_id)
