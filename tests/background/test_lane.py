"""Jobs go to another thread in their order, and each is answered once in the GUI thread."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from offersync_gui.background.lane import Lane
from offersync_gui.background.pool import Pool
from offersync_gui.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from offersync_gui.engine.cancel import CancelToken


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.got: list[Any] = []
        self.threads: set[int] = set()

    def take(self, *answer: Any) -> None:
        self.got.append(answer[-1])
        self.threads.add(threading.get_ident())


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    lane = Lane("test")
    yield lane
    assert lane.stop(2)


@pytest.fixture
def receiver(qtbot: QtBot) -> Receiver:
    return Receiver()


def ident(token: CancelToken) -> int:
    return threading.get_ident()


def numbered(number: int, token: CancelToken) -> tuple[int, int]:
    return number, ident(token)


def note(into: list[int], number: int, token: CancelToken) -> None:
    into.append(number)


def refuse(token: CancelToken) -> None:
    raise StoreError("The disk is full")


def test_jobs_run_in_order_in_one_other_thread(
    lane: Lane, receiver: Receiver, qtbot: QtBot
) -> None:
    for number in range(20):
        lane.run(partial(numbered, number), receiver.take)
    qtbot.waitUntil(lambda: len(receiver.got) == 20)
    assert [number for number, _ in receiver.got] == list(range(20))
    assert len({thread for _, thread in receiver.got}) == 1
    assert receiver.threads == {threading.get_ident()}
    assert receiver.got[0][1] != threading.get_ident()
    assert not lane.is_busy


def test_a_plain_function_is_called_in_the_gui_thread_as_well(lane: Lane, qtbot: QtBot) -> None:
    threads: list[int] = []
    lane.run(ident, lambda _: threads.append(threading.get_ident()))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.get_ident()]


def test_thread_locals_live_as_long_as_the_lane(
    lane: Lane, receiver: Receiver, qtbot: QtBot
) -> None:
    local = threading.local()

    def count(token: CancelToken) -> int:
        local.count = getattr(local, "count", 0) + 1
        return int(local.count)

    for _ in range(3):
        lane.run(count, receiver.take)
    qtbot.waitUntil(lambda: receiver.got == [1, 2, 3])


def test_an_error_goes_to_failed_and_the_lane_goes_on(
    lane: Lane, receiver: Receiver, qtbot: QtBot
) -> None:
    wrong = Receiver()
    lane.run(refuse, wrong.take, receiver.take)
    lane.run(lambda token: 1 // 0, wrong.take, receiver.take)
    lane.run(lambda token: "next", receiver.take)
    qtbot.waitUntil(lambda: len(receiver.got) == 3)
    assert [getattr(one, "kind", one) for one in receiver.got] == ["database", "internal", "next"]
    assert "ZeroDivision" not in receiver.got[1].title + receiver.got[1].detail
    assert not wrong.got


def test_an_error_that_nobody_asked_for_is_told(lane: Lane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lane.problem) as told:
        lane.run(refuse, print)
    assert told.args[0].title == "The disk is full"


def test_a_cancelled_job_tells_nobody(lane: Lane, receiver: Receiver, qtbot: QtBot) -> None:
    begun = threading.Event()

    def wait(token: CancelToken) -> None:
        begun.set()
        assert token.wait(10)

    job = lane.run(wait, receiver.take, receiver.take)
    waiting = lane.run(ident, receiver.take, receiver.take)
    assert begun.wait(5)
    job.cancel()
    waiting.cancel()
    qtbot.waitUntil(lambda: not lane.is_busy)
    assert not receiver.got


def test_a_receiver_that_is_gone_is_not_called(lane: Lane, qtbot: QtBot) -> None:
    gate = threading.Event()
    gone = Receiver()
    got: list[int] = []
    lane.run(lambda token: gate.wait(5), gone.take)
    lane.run(ident, partial(gone.take, "extra"))
    lane.run(ident, got.append)
    delete(gone)
    gate.set()
    qtbot.waitUntil(lambda: len(got) == 1)
    assert not gone.got


def test_a_lane_that_stops_takes_no_more_jobs(qtbot: QtBot, receiver: Receiver) -> None:
    closed: list[int] = []
    lane = Lane("test", lambda: closed.append(threading.get_ident()))
    begun = threading.Event()

    def wait(token: CancelToken) -> None:
        begun.set()
        token.wait(10)

    lane.run(wait, receiver.take)
    assert begun.wait(5)
    assert lane.stop(2)
    assert lane.run(ident, receiver.take).token.is_cancelled
    assert len(closed) == 1
    assert closed != [threading.get_ident()]
    qtbot.waitUntil(lambda: not lane.is_busy)
    assert not receiver.got


def test_a_job_that_does_not_stop_is_not_waited_for_long(qtbot: QtBot) -> None:
    lane, gate, begun = Lane("test"), threading.Event(), threading.Event()

    def sit(token: CancelToken) -> None:
        begun.set()
        gate.wait(10)

    lane.run(sit, print)
    assert begun.wait(5)
    assert not lane.stop(0.05)
    gate.set()
    assert lane.stop(2)


def test_a_drained_lane_does_what_it_was_given(qtbot: QtBot, receiver: Receiver) -> None:
    lane, gate, begun = Lane("test", drained=True), threading.Event(), threading.Event()
    written: list[int] = []

    def wait(token: CancelToken) -> None:
        begun.set()
        gate.wait(10)

    lane.run(wait, receiver.take)
    for number in range(3):
        lane.run(partial(note, written, number), receiver.take)
    assert begun.wait(5)
    lane.refuse()
    lane.run(partial(note, written, 99), receiver.take)
    gate.set()
    assert lane.stop(5)
    assert written == [0, 1, 2]
    qtbot.waitUntil(lambda: not lane.is_busy)
    assert not receiver.got


def test_a_pool_leaves_its_threads_in_good_order(qtbot: QtBot, receiver: Receiver) -> None:
    left: list[int] = []
    pool = Pool("test", 2, lambda: left.append(threading.get_ident()))
    pool.run(ident, receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.got))
    assert left == receiver.got
    assert pool.stop(2)
