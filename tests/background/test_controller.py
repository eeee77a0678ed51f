"""Syncs by hand: at once and in turn, joined, cancelled, and told about once."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

from offersync_gui.background.run_queue import RunQueue
from offersync_gui.domain.advertiser import Advertiser
from offersync_gui.store import Store
from offersync_gui.store.offer_query import OfferQuery
from tests.background.conftest import NOBODY, let_go

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from offersync_gui.background.controller import SyncController
    from offersync_gui.background.state import SyncState
    from offersync_gui.domain.notices import Batch
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.sync.workspace import Workspace
    from tests.background.conftest import Add, Network


def batch_of(controller: SyncController, qtbot: QtBot, *names: str) -> Batch:
    """What a request leads to, once it has ended."""
    with qtbot.waitSignal(controller.batch_finished) as ended:
        controller.request_sync(names or None)
    batch: Batch = ended.args[0]
    return batch


def runs_of(batch: Batch) -> list[SyncRun]:
    """By name of the advertiser."""
    return sorted((one.run for one in batch.outcomes), key=lambda run: run.advertiser)


def test_everybody_with_credentials_is_synced_and_told(
    add: Add, network: Network, controller: SyncController, workspace: Workspace, qtbot: QtBot
) -> None:
    add("Acme", network())
    add("Beta", network())
    add("Keyless", network(), key="")
    finished: list[SyncRun] = []
    controller.run_finished.connect(finished.append)
    runs = runs_of(batch_of(controller, qtbot))
    assert [(run.advertiser, run.state, run.new) for run in runs] == [
        ("Acme", "ok", 30),
        ("Beta", "ok", 30),
    ]
    assert len(finished) == 2
    assert controller.state.last in finished
    assert not controller.state.busy
    assert workspace.store.offers.list(OfferQuery())[0] == 60


def test_nobody_to_sync_is_said(controller: SyncController, qtbot: QtBot) -> None:
    with qtbot.waitSignal(controller.problem) as told:
        controller.request_sync()
    assert told.args[0].title == "There is nothing to sync"
    assert not controller.state.busy


def test_an_unknown_name_is_said(controller: SyncController, qtbot: QtBot) -> None:
    with qtbot.waitSignal(controller.problem) as told:
        controller.request_sync(["Nobody"])
    assert told.args[0].kind == "usage"
    assert not controller.state.busy


def test_one_of_ten_fails_and_the_others_are_done(
    add: Add, network: Network, controller: SyncController, qtbot: QtBot
) -> None:
    sandbox = network()
    for number in range(10):
        add(f"A{number}", sandbox, key="wrong" if number == 4 else None)
    runs = runs_of(batch_of(controller, qtbot))
    assert [run.state for run in runs] == ["ok"] * 4 + ["needs_attention"] + ["ok"] * 5


def test_several_run_at_once_and_nobody_twice(
    add: Add, network: Network, controller: SyncController, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.change_setting("network.parallel", "3")
    sandbox = network(latency=60)
    names = [add(f"A{number}", sandbox).name for number in range(6)]
    states: list[SyncState] = []
    controller.state_changed.connect(states.append)
    controller.request_sync(names)
    controller.request_sync([*names, "a1"])
    with qtbot.waitSignal(controller.batch_finished) as ended:
        controller.request_sync()
        qtbot.waitUntil(lambda: not controller.state.preparing)
        let_go(sandbox)
    runs = runs_of(ended.args[0])
    assert len(runs) == 6
    assert max(len(state.running) for state in states) == 3
    begun = list(dict.fromkeys(one.advertiser for state in states for one in state.running))
    assert begun == names
    assert len(workspace.store.runs.list()) == 6


def test_cancel_is_shown_at_once_and_ends_everything(
    add: Add, network: Network, controller: SyncController, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.change_setting("network.parallel", "1")
    sandbox = network(latency=30)
    for name in ("Acme", "Beta"):
        add(name, sandbox)
    controller.request_sync()
    qtbot.waitUntil(lambda: sandbox.requests == 1)
    with qtbot.waitSignal(controller.batch_finished) as ended:
        controller.cancel()
        assert controller.state.running[0].cancelling
        assert controller.state.queued == ()
    assert [one.run.state for one in ended.args[0].outcomes] == ["cancelled"]
    assert [run.state for run in workspace.store.runs.list()] == ["cancelled"]


def test_one_is_cancelled_and_the_other_goes_on(
    add: Add, network: Network, controller: SyncController, qtbot: QtBot
) -> None:
    other = network(latency=60)
    add("Acme", network(latency=60))
    add("Beta", other)
    with qtbot.waitSignal(controller.batch_finished) as ended:
        controller.request_sync()
        qtbot.waitUntil(lambda: len(controller.state.running) == 2)
        with qtbot.waitSignal(controller.run_finished):
            controller.cancel("Acme")
        let_go(other)
    assert [run.state for run in runs_of(ended.args[0])] == ["cancelled", "ok"]


def test_progress_is_told_at_most_five_times_a_second(
    add: Add, network: Network, controller: SyncController, qtbot: QtBot
) -> None:
    sandbox = network(offers=600, max_limit=20, latency=0.02)
    add("Acme", sandbox)
    states: list[SyncState] = []
    controller.state_changed.connect(states.append)
    begun = monotonic()
    (run,) = runs_of(batch_of(controller, qtbot, "Acme"))
    seconds = monotonic() - begun
    told = [state.running[0].pages for state in states if state.running]
    assert run.requests >= 30
    assert max(told) > 1
    assert told == sorted(told)
    assert len(told) <= 3 + 5 * seconds


def test_no_network_is_one_batch_that_says_so(
    add: Add, network: Network, controller: SyncController, qtbot: QtBot
) -> None:
    for name in ("Acme", "Beta", "Gamma"):
        add(name, NOBODY)
    assert batch_of(controller, qtbot).offline
    assert controller.state.offline
    add("Delta", network())
    (run,) = runs_of(batch_of(controller, qtbot, "Delta"))
    assert run.state == "ok"
    assert not controller.state.offline


def test_one_that_cannot_be_reached_is_not_the_network(
    add: Add, controller: SyncController, qtbot: QtBot
) -> None:
    add("Acme", NOBODY)
    assert not batch_of(controller, qtbot).offline


def test_a_database_that_fails_is_told_once_and_works_again_later(
    add: Add,
    network: Network,
    controller: SyncController,
    workspace: Workspace,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    sandbox = network()
    names = [add(f"A{number}", sandbox).name for number in range(4)]
    told: list[Any] = []
    controller.problem.connect(told.append)
    with monkeypatch.context() as patch:
        # As when the folder of the run locks has been taken away.
        patch.setattr(workspace.store, "_locks", workspace.store.path / "no folder")
        controller.request_sync(names)
        qtbot.waitUntil(lambda: bool(told) and not controller.state.busy)
    assert [error.kind for error in told] == ["database"]
    runs = runs_of(batch_of(controller, qtbot, *names))
    assert [run.state for run in runs] == ["ok"] * 4


def test_an_advertiser_that_is_removed_while_it_waits_is_no_run(
    add: Add, network: Network, controller: SyncController, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.change_setting("network.parallel", "1")
    sandbox = network(latency=60)
    add("Acme", sandbox)
    gone = add("Gone", sandbox)
    controller.request_sync(["Acme", "Gone"])
    qtbot.waitUntil(lambda: controller.state.queued == ("Gone",))
    workspace.store.advertisers.remove(gone.id)
    with qtbot.waitSignal(controller.problem) as told:
        let_go(sandbox)
    assert told.args[0].kind == "usage"
    qtbot.waitUntil(lambda: not controller.state.busy)


def test_stop_in_mid_sync_closes_the_run(
    add: Add,
    network: Network,
    controller: SyncController,
    workspace: Workspace,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    sandbox = network(latency=30)
    add("Acme", sandbox)
    controller.request_sync()
    qtbot.waitUntil(lambda: sandbox.requests == 1)
    assert controller.stop(3)
    store = Store.open(workspace.store.path, backups=tmp_path)
    assert [run.state for run in store.runs.list()] == ["cancelled"]
    store.close()


def test_the_queue_is_fair_and_people_come_first() -> None:
    queue = RunQueue()
    for number in range(4):
        queue.add(Advertiser(number, "", f"A{number}", "affise"), "timer")
    queue.add(Advertiser(9, "", "Asked", "affise"), "manual")
    queue.add(Advertiser(2, "", "A2", "affise"), "manual")
    assert list(queue.names) == ["A2", "Asked", "A0", "A1", "A3"]
    queue.add(Advertiser(2, "", "A2", "affise"), "timer")
    assert queue.take().trigger == "manual"
    queue.remove_automatic()
    assert list(queue.names) == ["Asked"]


def test_while_it_is_held_nothing_begins_whoever_asks(
    add: Add, network: Network, controller: SyncController, qtbot: QtBot
) -> None:
    add("Acme", sandbox := network(), **{"auto_sync": "true"})
    controller.run_due()
    assert controller.hold()
    assert controller.state.held
    with qtbot.waitSignal(controller.problem) as told:
        controller.request_sync(["Acme"])
    assert told.args[0].title == "Nothing can be synced at this moment"
    qtbot.waitUntil(lambda: controller.state.next_run is not None)
    controller.run_due()
    assert not controller.state.busy
    assert sandbox.requests == 0
    controller.let_go()
    assert batch_of(controller, qtbot).outcomes[0].run.state == "ok"


def test_what_runs_cannot_be_held(
    add: Add, network: Network, controller: SyncController, qtbot: QtBot
) -> None:
    add("Acme", network())
    with qtbot.waitSignal(controller.batch_finished):
        controller.request_sync()
        assert not controller.hold()
        assert not controller.state.held
