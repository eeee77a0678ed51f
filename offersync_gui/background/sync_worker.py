"""What the sync lane and the pool beside it do: plan with the coordinator, and run with it."""

from __future__ import annotations

import logging
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from offersync_gui.domain.notices import TROUBLE
from offersync_gui.errors import SecretsError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.clock import Clock
    from offersync_gui.domain.sync_run import SyncRun, Trigger
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.sync.accounts import Accounts
    from offersync_gui.sync.coordinator import Coordinator
    from offersync_gui.sync.run import Progress
    from offersync_gui.sync.workspace import Workspace

log = logging.getLogger(__name__)


class Plan(NamedTuple):
    """``chosen`` are to be run now; the rest is what the settings say at this moment.

    ``schedule`` has every advertiser that is synced automatically, with the time that is due, the
    longest waiting first; ``attention`` are those that somebody has to look at; ``last`` is the
    newest finished run.
    """

    chosen: tuple[Advertiser, ...]
    schedule: tuple[tuple[Advertiser, datetime], ...]
    attention: tuple[str, ...]
    enabled: bool
    parallel: int
    last: SyncRun | None


class SyncWorker:
    """Knows nothing of Qt. Its methods are for threads that may wait, never for the GUI's."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self._workspace = workspace
        self._clock = clock

    def plan(self, token: CancelToken) -> Plan:
        """Nothing chosen. Raises StoreError."""
        return self._plan(())

    def choose(self, names: Sequence[str] | None, token: CancelToken) -> Plan:
        """The named ones, None for all but those that are known to lack a credential.

        Raises UsageError for an unknown name.
        """
        if names is not None:
            named = [self._accounts.named(name) for name in names]
            return self._plan(list({item.id: item for item in named}.values()))
        lacking = self._accounts.secrets.lacking
        return self._plan([item for item in self._accounts.list() if not lacking(item)])

    def switch(self, enabled: bool, token: CancelToken) -> Plan:
        """Sets the global switch."""
        self._workspace.change_setting("sync.enabled", "true" if enabled else "false")
        return self._plan(())

    def tidy(self, token: CancelToken) -> Plan:
        """After runs: what removed advertisers left in the secret store is tried again, and what
        is older than the settings want goes.
        """
        from offersync_gui.sync.retention import forget_old

        try:
            self._accounts.secrets.forget_removed()
        except SecretsError as error:
            log.warning("Secrets of a removed advertiser are still stored: %s", error.title)
        forget_old(self._workspace, self._clock.now())
        return self._plan(())

    def run(
        self,
        advertiser_id: int,
        trigger: Trigger,
        report: Callable[[Progress], None],
        token: CancelToken,
    ) -> SyncRun:
        """One run of the advertiser as it is stored now. Raises UsageError when it is gone."""
        store = self._workspace.store
        try:
            advertiser = store.advertisers.by_id(advertiser_id)
            return self._coordinator.run_one(
                advertiser, trigger=trigger, token=token, on_progress=report
            )
        finally:
            store.close_thread()

    def close_thread(self) -> None:
        self._workspace.store.close_thread()

    @cached_property
    def _coordinator(self) -> Coordinator:
        from offersync_gui.sync.coordinator import Coordinator

        return Coordinator(self._workspace, clock=self._clock)

    @cached_property
    def _accounts(self) -> Accounts:
        from offersync_gui.sync.accounts import Accounts

        return Accounts(self._workspace)

    def _plan(self, chosen: Sequence[Advertiser]) -> Plan:
        newest = self._workspace.store.runs.list(limit=5)
        return Plan(
            chosen=tuple(chosen),
            schedule=tuple(self._coordinator.schedule()),
            attention=tuple(
                item.name for item in self._accounts.list() if item.last_state in TROUBLE
            ),
            enabled=self._workspace.setting("sync.enabled"),
            parallel=self._workspace.setting("network.parallel"),
            last=next((run for run in newest if run.finished_at), None),
        )
