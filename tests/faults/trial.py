"""A profile with two advertisers, of which one meets a fault, and what must hold afterwards."""

from __future__ import annotations

import json
import secrets
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Self

import msgspec

from offersync_gui.background.controller import SyncController
from offersync_gui.background.lane import Lane
from offersync_gui.desktop.notifications import LINES, Notice, Notifier
from offersync_gui.engine.cancel import CancelToken
from offersync_gui.logs import setup_logging
from offersync_gui.paths import BACKUPS, DATABASE
from offersync_gui.store import Store
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.accounts import Accounts
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.sync.round_facts import read_facts
from offersync_gui.sync.workspace import Workspace
from offersync_gui.ui.advertisers.list_columns import look, reason
from offersync_gui.ui.advertisers.rows import load_rows
from offersync_gui.vault.keyring_store import KeyringStore
from tests.faults.heartbeat import Heartbeat
from tests.helpers.memory_keyring import MemoryKeyring
from tests.helpers.raw_server import RawServer, Scenario
from tests.sync.acceptance.conftest import Hasty

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.clock import Clock
    from offersync_gui.domain.sync_run import SyncRun
    from tests.faults.network import Network

Stored = dict[str, dict[str, Any]]

ACME, OTHER = "Acme", "Other"
# What differs between two profiles, or between two syncs, without anything having changed.
MOMENTS = ("first_seen_at", "last_seen_at", "updated_at")
STRICT = {
    "requests_per_minute": "6000",
    "new.status": "active",
    "missing.after_runs": "1",
    "missing.after_hours": "0",
}
"""Whatever is taken for gone is marked at once, so that nothing wrong stays hidden."""
STOP_SECONDS = 10.0


def canary() -> str:
    """A secret that is easy to find, in whatever form it is written."""
    return f"canary/{secrets.token_urlsafe(18)}+="


def profile(folder: Path, ring: MemoryKeyring, clock: Clock | None = None) -> Workspace:
    """Opened, or a new one; its log is as verbose as it can be."""
    workspace = Workspace.open(folder, {}, setup_logging(folder, True))
    if clock is not None:
        workspace._store = Store.open(folder / DATABASE, backups=folder / BACKUPS, clock=clock)
    workspace.use_vault(KeyringStore(ring, allowed=lambda _: True))
    return workspace


@dataclass
class Trial:
    """Acme is at ``network``, Other at ``neighbour``, which is always well. Both have been synced
    once, and Acme's first offer has notes and is a favourite.
    """

    folder: Path
    bot: QtBot
    network: Network
    neighbour: Network
    ring: MemoryKeyring = field(default_factory=MemoryKeyring)
    canaries: list[str] = field(default_factory=list)
    """Further secrets, beside those of the two networks."""
    strangers: list[RawServer] = field(default_factory=list)
    runs: list[SyncRun] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    clock: Clock | None = None
    converges: bool = True
    """False where the fault is one after which the offers are rightly others."""

    def __post_init__(self) -> None:
        self._stack = ExitStack()
        self.heart = Heartbeat()
        self.workspace = profile(self.folder, self.ring)
        self._stack.callback(lambda: self.workspace.close())
        self.network.prepare(self.folder)
        self._start()

    def prepare(self) -> None:
        self.first_truth = list(self.network.truth)
        self.acme = self.add(ACME, self.network)
        self.other = self.add(OTHER, self.neighbour)
        first = self.sync()
        assert (first.state, first.new) == ("ok", len(self.network.truth)), first
        assert self.other_run.state == "ok"
        self.write_notes()
        self.before, self.others_before = self.stored(), self.stored(OTHER)
        self.notices.clear()
        self.heart.longest = 0.0  # what is loaded for the first time is no part of the fault

    @property
    def known_secrets(self) -> list[str]:
        return [*self.canaries, *self.network.canaries, *self.neighbour.canaries]

    @property
    def accounts(self) -> Accounts:
        return Accounts(self.workspace)

    @property
    def other_run(self) -> SyncRun:
        """The last one of the neighbour."""
        return next(run for run in reversed(self.runs) if run.advertiser == OTHER)

    def add(self, name: str, network: Network, **more: str) -> Advertiser:
        values = {"base_url": network.base_url, **STRICT, **more}
        return self.accounts.add(name, network.template, values, network.secrets)

    def write_notes(self, workspace: Workspace | None = None) -> None:
        offers = (workspace or self.workspace).store.offers
        offers.edit(ACME, "1", {"notes": "Asked for a raise", "favourite": True})

    def be_hasty(self, **limits: Any) -> None:
        """Templates have less patience from now on; names and units are those of their limits."""
        vars(self.workspace)["catalogue"] = Hasty(self.workspace.catalogue, **limits)

    @contextmanager
    def moved(self, base_url: str) -> Iterator[None]:
        """Inside the block, Acme has this address."""
        for address in (base_url, self.network.base_url):
            self.acme = self.accounts.change(self.acme, {"base_url": address}, {})
            if address == base_url:
                yield

    def sync(self, *names: str) -> SyncRun:
        """As by Sync now, of these or all; returns the last run of Acme, else of the first name."""
        self.begin(*names)
        return self.finish(names[0] if names else ACME)

    def begin(self, *names: str) -> None:
        self.heart.start()
        self.controller.request_sync(names or None)

    def beat(self) -> None:
        """One beat of the timer, after which all that it has begun has ended."""
        self.heart.start()
        self.controller.run_due()
        lane = self.controller._lane
        self.bot.waitUntil(lambda: not (lane.is_busy or self.controller.state.busy))
        self._settle()
        self.heart.stop()

    def finish(self, name: str = ACME) -> SyncRun:
        """Waits until nothing runs any more and everything is told."""
        self.bot.waitUntil(lambda: not self.controller.state.busy)
        self._settle()
        self.heart.stop()
        return next(run for run in reversed(self.runs) if run.advertiser == name)

    def stored(self, name: str = ACME) -> Stored:
        """An advertiser's offers by id, without when they were last seen."""
        records = self.workspace.store.offers.iterate(OfferQuery(advertiser=name))
        return {item["external_id"]: item | {"last_seen_at": None} for item in records}

    def shown_state(self, name: str = ACME) -> str:
        """What the list of advertisers says of one, and why."""
        now = self.clock.now() if self.clock else datetime.now(UTC)
        rows = load_rows(self.workspace, self.accounts, now)
        [row] = [row for row in rows if row.advertiser.name == name]
        return f"{look(row).text}: {reason(row)}"

    @contextmanager
    def stranger(self, scenario: Scenario) -> Iterator[RawServer]:
        """A host that must never be told anything of ours."""
        with RawServer(scenario) as server:
            self.strangers.append(server)
            yield server

    def restart(self, clock: Clock | None = None) -> None:
        """The program ends and starts again, with the same keyring, perhaps with another clock."""
        with self.ended(clock):
            pass

    @contextmanager
    def ended(self, clock: Clock | None = None) -> Iterator[None]:
        """Inside the block, the program does not run; then it starts again, as by `restart`."""
        self._stop()
        self.workspace.close()
        yield
        self.clock = clock
        self.workspace = profile(self.folder, self.ring, clock)
        self._start()

    def control(self, folder: Path) -> Stored:
        """The offers of a profile that has never seen the fault."""
        ring = MemoryKeyring()
        workspace = profile(folder, ring)
        try:
            now = self.network.truth
            values = {"base_url": self.network.base_url, **STRICT}
            self.network.prepare(folder)
            acme = Accounts(workspace).add(
                ACME, self.network.template, values, self.network.secrets
            )
            for truth in (self.first_truth, now):
                self.network.truth = truth
                _sync_once(workspace, acme)
                if truth is self.first_truth:
                    self.write_notes(workspace)
            return timeless(workspace.store.offers.iterate(OfferQuery()))
        finally:
            workspace.close()

    def everything_readable(self) -> str:
        """All that the program shows of what it has stored, unpacked."""
        store = self.workspace.store
        runs = store.runs.list(None, None)
        logs = [store.requests.of_run(run.id) for run in runs]
        records = list(store.offers.iterate(OfferQuery()))
        raw = [
            store.offers.raw(one["advertiser"], one["external_id"]).decode(errors="replace")
            for one in records
        ]
        changes = store.changes.list()
        known = msgspec.json.encode([runs, logs, records, changes]).decode()
        said = json.dumps([list(notice[:2]) for notice in self.notices], ensure_ascii=False)
        return "\n".join([known, said, *raw, *self.texts])

    def close(self) -> None:
        self._stop()
        self._stack.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _start(self) -> None:
        self.controller = SyncController(self.workspace, self.clock)
        self.query = Lane("query", self.workspace.store.close_thread)
        self._notifier = Notifier(lambda: "problems", self._read_facts)
        self._notifier.notice.connect(self.notices.append)
        self.controller.run_finished.connect(self.runs.append)
        self.controller.batch_finished.connect(self._notifier.on_batch)
        self.controller.problem.connect(lambda error: self.texts.append(str(error.as_dict())))

    def _stop(self) -> None:
        assert self.controller.stop(STOP_SECONDS)
        assert self.query.stop(STOP_SECONDS)

    def _read_facts(self, runs: Any, told: Callable[..., None]) -> None:
        self.query.run(lambda token: read_facts(self.workspace, runs, LINES), told)

    def _settle(self) -> None:
        """What was asked of a lane before this has been answered."""
        done: list[object] = []
        self.query.run(lambda token: None, done.append)
        self.bot.waitUntil(lambda: bool(done))


def timeless(records: Any) -> Stored:
    return {
        item["external_id"]: {key: value for key, value in item.items() if key not in MOMENTS}
        for item in records
    }


def _sync_once(workspace: Workspace, advertiser: Advertiser) -> SyncRun:
    [run] = Coordinator(workspace).run([advertiser], trigger="manual", token=CancelToken())
    return run
