"""The one place that starts, joins and cancels syncs, and knows what goes on."""

from __future__ import annotations

from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from offersync_gui.background.active_run import ActiveRun
from offersync_gui.background.lane import Lane
from offersync_gui.background.pool import Pool
from offersync_gui.background.run_queue import RunQueue
from offersync_gui.background.state import SyncState, are_offline
from offersync_gui.background.sync_worker import SyncWorker
from offersync_gui.background.timetable import Timetable
from offersync_gui.domain.clock import Clock, SystemClock
from offersync_gui.domain.notices import Batch, Outcome
from offersync_gui.errors import OfferSyncError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from offersync_gui.background.jobs import Job
    from offersync_gui.background.sync_worker import Plan
    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.sync_run import SyncRun, Trigger
    from offersync_gui.sync.workspace import Workspace

PULSE_MS = 200
MOST_AT_ONCE = 32
FAILURES = frozenset({"failed", "needs_attention"})


class SyncController(QObject):
    """Lives in the GUI thread and never waits there, except in `stop`.

    ``state_changed`` carries a SyncState, at most five times a second for progress alone;
    ``run_finished`` a SyncRun; ``batch_finished`` a Batch, once nothing runs or waits any more;
    ``problem`` an OfferSyncError for which there is no run.
    """

    state_changed = Signal(object)
    run_finished = Signal(object)
    batch_finished = Signal(object)
    problem = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        clock: Clock | None = None,
        network_is_down: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__()
        clock = clock or SystemClock()
        self._worker = SyncWorker(workspace, clock)
        self._timetable = Timetable(clock)
        self._network_is_down = network_is_down
        self._lane = Lane("sync", self._worker.close_thread, drained=True)
        self._pool = Pool("run", MOST_AT_ONCE)
        self._lane.problem.connect(self.problem)
        self._pulse = QTimer(self, interval=PULSE_MS)
        self._pulse.timeout.connect(self._show)
        self._queue = RunQueue()
        self._running: dict[str, ActiveRun] = {}
        self._requests: dict[object, Job] = {}
        self._outcomes: list[Outcome] = []
        self._ended_since_check: set[str] = set()
        self._told: set[str] = set()
        self._parallel = 1
        self._last: SyncRun | None = None
        self._attention: tuple[str, ...] = ()
        self._enabled = True
        self._switching: bool | None = None
        self._paused = self._offline = self._checking = self._held = False
        self._shown = SyncState()

    @property
    def state(self) -> SyncState:
        """As it is at this moment."""
        return SyncState(
            running=tuple(active.shown for active in self._running.values()),
            queued=self._queue.names,
            preparing=bool(self._requests),
            paused=self._paused,
            held=self._held,
            enabled=self._enabled,
            offline=self._offline,
            next_run=None if self._paused else self._timetable.next_run,
            last=self._last,
            attention=self._attention,
        )

    def request_sync(self, names: Sequence[str] | None = None) -> None:
        """Sync these, None for all that have credentials; who runs or waits already is joined."""
        if self._held:
            self.problem.emit(_held())
            return
        key = object()
        self._requests[key] = self._lane.run(
            partial(self._worker.choose, names),
            partial(self._on_chosen, key),
            partial(self._on_not_chosen, key),
        )
        self._show()

    def cancel(self, name: str | None = None) -> None:
        """This advertiser's run, or everything; what only waits is forgotten."""
        if name is None:
            self._queue.clear()
            for job in self._requests.values():
                job.cancel()
            self._requests.clear()
        else:
            self._queue.remove(name)
        for active in self._running.values():
            if name in (None, active.name):
                active.job.token.cancel()
        self._show()

    def set_paused(self, paused: bool) -> None:
        """No automatic run begins while this session is paused; one that began goes on."""
        self._paused = paused
        if paused:
            self._queue.remove_automatic()
        self._show()

    def hold(self) -> bool:
        """Until `let_go` nothing begins, whoever asks; False when something goes on already."""
        self._held = self._held or not self.state.busy
        self._show()
        return self._held

    def let_go(self) -> None:
        """After `hold`; what is stored may be something else now."""
        self._held = False
        self.refresh()
        self._show()

    def set_enabled(self, enabled: bool) -> None:
        """The global switch, which is stored; it holds at once."""
        self._enabled = self._switching = enabled
        self._lane.run(
            partial(self._worker.switch, enabled), self._on_switched, self._on_not_switched
        )
        self._show()

    @Slot()
    def refresh(self) -> None:
        """To be called when settings or advertisers have changed: reads the schedule again."""
        self._lane.run(self._worker.plan, self._on_plan)

    @Slot()
    def run_due(self) -> None:
        """Start what the timer has to start at this moment."""
        if not (self._paused or self._held or self._checking):
            self._checking = True
            self._ended_since_check.clear()
            self._lane.run(self._worker.plan, self._on_due, self._on_not_due)

    @Slot()
    def tell_again(self) -> None:
        """Nothing has changed but the time, which makes tomorrow today."""
        self.state_changed.emit(self.state)

    @Slot()
    def network_is_back(self) -> None:
        """Who could not be reached is tried again with the next beat of the timer."""
        self._timetable.reachable_again()

    def refuse(self) -> None:
        """Begin nothing any more and cancel what runs. May be called twice."""
        self._pulse.stop()
        self._queue.clear()
        for job in self._requests.values():
            job.cancel()
        self._lane.refuse()
        self._pool.refuse()

    def stop(self, seconds: float) -> bool:
        """`refuse`, then wait for the threads; False when one is still at work after that time."""
        self.refuse()
        deadline = monotonic() + seconds
        stopped = self._pool.stop(seconds)
        return self._lane.stop(deadline - monotonic()) and stopped

    def _on_switched(self, plan: Plan) -> None:
        self._switching = None
        self._on_plan(plan)

    def _on_not_switched(self, error: OfferSyncError) -> None:
        self._enabled, self._switching = not self._enabled, None
        self._show()
        self.problem.emit(error)

    def _on_plan(self, plan: Plan) -> None:
        self._told.clear()
        self._timetable.read(plan.schedule)
        self._parallel = plan.parallel
        self._enabled = plan.enabled if self._switching is None else self._switching
        self._attention, self._last = plan.attention, plan.last or self._last
        if not self._enabled:
            self._queue.remove_automatic()
        self._show()

    def _on_chosen(self, key: object, plan: Plan) -> None:
        del self._requests[key]
        self._on_plan(plan)
        if not plan.chosen:
            self.problem.emit(_nothing_to_sync())
        self._enqueue(plan.chosen, "manual")

    def _on_not_chosen(self, key: object, error: OfferSyncError) -> None:
        del self._requests[key]
        self._show()
        self.problem.emit(error)

    def _on_due(self, plan: Plan) -> None:
        self._checking = False
        self._on_plan(plan)
        if not (self._paused or self._held):
            # Of those that ended meanwhile, the plan may not know it yet.
            due = [item for item in self._timetable.due if item.name not in self._ended_since_check]
            self._enqueue(due, "timer")

    def _on_not_due(self, error: OfferSyncError) -> None:
        self._checking = False
        self._tell_once(error)

    def _tell_once(self, error: OfferSyncError) -> None:
        """A database that stays busy is told once, not with every run and every beat."""
        if error.title not in self._told:
            self._told.add(error.title)
            self.problem.emit(error)

    def _enqueue(self, advertisers: Sequence[Advertiser], trigger: Trigger) -> None:
        for advertiser in advertisers:
            if advertiser.name not in self._running:
                self._queue.add(advertiser, trigger)
        self._start_next()

    def _start_next(self) -> None:
        while self._queue and len(self._running) < self._parallel:
            active = ActiveRun(self._queue.take())
            active.job = self._pool.run(
                partial(self._worker.run, active.advertiser.id, active.trigger, active.report),
                partial(self._on_run_done, active),
                partial(self._on_run_failed, active),
            )
            self._running[active.name] = active
            self._pulse.start()
        self._show()

    def _on_run_done(self, active: ActiveRun, run: SyncRun) -> None:
        if run.state in FAILURES:
            unreachable = run.error is not None and run.error["kind"] == "unreachable"
            self._timetable.failed(active.name, unreachable=unreachable)
        else:
            self._timetable.succeeded(active.name)
        self._last = run
        self._outcomes.append(Outcome(run, active.advertiser.last_state))
        self._begin_next_after(active)
        self.run_finished.emit(run)
        self._rest_if_done()

    def _on_run_failed(self, active: ActiveRun, error: OfferSyncError) -> None:
        """It was not stored: the database failed, the advertiser is gone, or it never began."""
        if not active.job.token.is_cancelled:
            self._timetable.failed(active.name, unreachable=False)
            self._tell_once(error)
        self._begin_next_after(active)
        self._rest_if_done()

    def _begin_next_after(self, active: ActiveRun) -> None:
        del self._running[active.name]
        self._ended_since_check.add(active.name)
        self._start_next()

    def _rest_if_done(self) -> None:
        if self._running:
            return
        self._pulse.stop()
        outcomes, self._outcomes = tuple(self._outcomes), []
        if outcomes:
            self._offline = are_offline(outcomes, network_is_down=self._network_is_down())
            self.batch_finished.emit(Batch(outcomes, self._offline))
        self._lane.run(self._worker.tidy, self._on_plan)

    @Slot()
    def _show(self) -> None:
        state = self.state
        if state != self._shown:
            self._shown = state
            self.state_changed.emit(state)


def _held() -> OfferSyncError:
    return UsageError(
        "Nothing can be synced at this moment",
        "A backup is put in the place of the database.",
        "Try again when it is done.",
    )


def _nothing_to_sync() -> OfferSyncError:
    return UsageError(
        "There is nothing to sync",
        "No advertiser has its credentials yet.",
        "Add an advertiser, or enter the keys of one.",
    )
