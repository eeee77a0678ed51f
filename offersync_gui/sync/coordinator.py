"""Runs advertisers: several at once, never one twice, each with its own connection and token."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from offersync_gui.domain.clock import Clock, SystemClock, utc_text
from offersync_gui.domain.schedule import due_at
from offersync_gui.domain.sync_run import SyncRun
from offersync_gui.engine.cancel import CancelToken
from offersync_gui.engine.source import Surroundings, form_values, pacer_for
from offersync_gui.errors import (
    OfferSyncError,
    StoreError,
    TemplateError,
    UsageError,
)
from offersync_gui.store.failures import plain_errors
from offersync_gui.sync.account_secrets import AccountSecrets
from offersync_gui.sync.account_tokens import AccountTokens
from offersync_gui.sync.calm import calm_collector
from offersync_gui.sync.network import network_of
from offersync_gui.sync.retention import forget_old
from offersync_gui.sync.run import Job, Progress, execute
from offersync_gui.sync.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import RunState, Trigger
    from offersync_gui.engine.limits import Pacer
    from offersync_gui.store.staging import RunWriter
    from offersync_gui.sync.workspace import Workspace
    from offersync_gui.templates.model import Template

log = logging.getLogger(__name__)

Work = Callable[[Job, "RunWriter", SyncRun], SyncRun]
_STATES: dict[str, RunState] = {"secrets": "needs_attention", "cancelled": "cancelled"}


class Coordinator:
    """The only place that starts runs. Its methods may be called from any thread."""

    def __init__(
        self, workspace: Workspace, *, parallel: int = 10, clock: Clock | None = None
    ) -> None:
        self._workspace = workspace
        self._parallel = parallel
        self._clock = clock or SystemClock()
        self._secrets = AccountSecrets(workspace)
        self._windows = workspace.windows
        self._pacers: dict[tuple[str, str, int], Pacer] = {}
        self._lock = Lock()
        self._turns = Turns()

    def run(
        self,
        advertisers: Sequence[Advertiser],
        *,
        trigger: Trigger,
        token: CancelToken | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        work: Work = execute,
    ) -> list[SyncRun]:
        """One run for each advertiser, in their order. Raises StoreError.

        ``work`` asks the platform; :func:`offersync_gui.sync.reapplying.reapply` does not.
        """
        token = token or CancelToken()
        report = on_progress or (lambda progress: None)
        with (
            calm_collector(),
            ThreadPoolExecutor(self._parallel, thread_name_prefix="offersync-run") as pool,
        ):
            pending = [
                pool.submit(self._one, item, trigger, token, report, work) for item in advertisers
            ]
            runs = [future.result() for future in pending]
        try:
            forget_old(self._workspace, self._clock.now())
        finally:
            # Otherwise whoever opens the database next has to read its log of changes again.
            self._workspace.store.close_thread()
        return runs

    def run_one(
        self,
        advertiser: Advertiser,
        *,
        trigger: Trigger,
        token: CancelToken,
        on_progress: Callable[[Progress], None],
        work: Work = execute,
    ) -> SyncRun:
        """One run in the calling thread; may be called by several at once. Raises StoreError."""
        with calm_collector():
            return self._one(advertiser, trigger, token, on_progress, work)

    def due(self) -> list[Advertiser]:
        """Those whose automatic sync is on and whose interval is over, the longest waiting first.

        Empty while the global switch ``sync.enabled`` is off.
        """
        planned = self.schedule()
        now = self._clock.now()
        return [item for item, due in planned if due <= now]

    def schedule(self) -> list[tuple[Advertiser, datetime]]:
        """All that are synced automatically, with the time that is due; the longest waiting first.

        Empty while the global switch is off.
        """
        if not self._workspace.setting("sync.enabled"):
            return []
        now = self._clock.now()
        planned = [
            (item, due)
            for item in self._workspace.store.advertisers.list()
            if (due := self._due_at(item, now)) is not None
        ]
        return sorted(planned, key=lambda pair: pair[0].last_run_at or "")

    def _due_at(self, advertiser: Advertiser, now: datetime) -> datetime | None:
        try:
            rules = self._workspace.rules_for(advertiser)
        except TemplateError:
            return None
        if not rules["auto_sync"]:
            return None
        gap = self._workspace.catalogue.get(advertiser.template).limits.min_gap_minutes
        minutes = max(rules["interval_minutes"], gap)
        limit = advertiser.limited_until
        return due_at(advertiser.last_run_at, minutes, now, limited_until=limit)

    def _one(
        self,
        advertiser: Advertiser,
        trigger: Trigger,
        token: CancelToken,
        report: Callable[[Progress], None],
        work: Work,
    ) -> SyncRun:
        store = self._workspace.store
        try:
            with store.writer(advertiser, trigger, utc_text(self._clock.now())) as writer:
                return self._guarded(advertiser, writer, token, report, work)
        except UsageError as busy:
            return self._joined(advertiser, trigger, busy)
        finally:
            store.close_thread()

    def _joined(self, advertiser: Advertiser, trigger: Trigger, busy: UsageError) -> SyncRun:
        """Somebody else syncs it at this moment: that run is as good as this one."""
        now = utc_text(self._clock.now())
        error = busy.as_dict() | {"kind": "cancelled"}
        return SyncRun(0, advertiser.name, trigger, "cancelled", now, now, error=error)

    def _guarded(
        self,
        advertiser: Advertiser,
        writer: RunWriter,
        token: CancelToken,
        report: Callable[[Progress], None],
        work: Work,
    ) -> SyncRun:
        """The finished run, whatever happens. Only a database that fails is raised."""
        run = writer.run
        try:
            with plain_errors(self._workspace.store.path):
                job = self._job(advertiser, run, token, report, asks=work is execute)
                return work(job, writer, run)
        except StoreError:
            raise
        except OfferSyncError as error:
            failure = error
        except Exception:
            log.exception("Run %s of %s ended unexpectedly", run.id, advertiser.name)
            failure = _unexpected()
        run.state = _STATES.get(failure.kind, "failed")
        run.error = failure.as_dict()
        writer.close_run(run)
        return run

    def _job(
        self,
        advertiser: Advertiser,
        run: SyncRun,
        token: CancelToken,
        report: Callable[[Progress], None],
        *,
        asks: bool,
    ) -> Job:
        template = self._workspace.catalogue.get(advertiser.template)
        pacer = self._pacer(advertiser, template)
        store, dry = self._workspace.store, run.trigger == "dry_run"
        return Job(
            advertiser=advertiser,
            template=template,
            rules=self._workspace.rules_for(advertiser),
            secrets=self._secrets.complete(advertiser, template) if asks else {},
            around=Surroundings(
                self._workspace.redactor,
                token,
                self._windows,
                pacer,
                network_of(self._workspace),
                AccountTokens(self._workspace, advertiser.uid),
            ),
            now=datetime.fromisoformat(run.started_at),
            clock=self._clock,
            turns=self._turns,
            dry=dry,
            only_changes=run.trigger == "timer",
            report=report,
            limit=_ignore if dry else partial(store.advertisers.limit, advertiser.id),
        )

    def _pacer(self, advertiser: Advertiser, template: Template) -> Pacer:
        values = form_values(template, advertiser.options)
        key = (advertiser.uid, values["requests_per_minute"], template.limits.requests_per_second)
        with self._lock:
            if key not in self._pacers:
                self._pacers[key] = pacer_for(template, values, self._windows)
            return self._pacers[key]


def _ignore(until: str | None) -> None:
    """A dry run writes nothing, not even what the platform asks for."""


def _unexpected() -> OfferSyncError:
    return OfferSyncError(
        "Something unexpected happened",
        "The run was stopped and nothing was changed; the log has the details.",
        "Sync again. If it stays, report it with the log (secrets are not in it).",
    )
