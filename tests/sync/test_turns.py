"""Runs of several advertisers share the interpreter in turns."""

from __future__ import annotations

from threading import Event, Thread

import pytest

from offersync_gui.engine.cancel import CancelToken
from offersync_gui.errors import Cancelled
from offersync_gui.sync.turns import Turns

PATIENCE = 10


def test_those_who_wait_are_served_in_their_order_before_whoever_asks_again() -> None:
    turns, order = Turns(), list[int]()

    def take(number: int) -> None:
        with turns.one(CancelToken()):
            order.append(number)

    with turns.one(CancelToken()):
        threads = [Thread(target=take, args=(number,)) for number in range(5)]
        for asked, thread in enumerate(threads):
            thread.start()
            while len(turns._waiting) == asked:
                thread.join(0.001)
    take(5)
    for thread in threads:
        thread.join(PATIENCE)
    assert order == [0, 1, 2, 3, 4, 5]


def test_one_works_while_the_other_waits() -> None:
    turns, entered = Turns(), Event()

    def take() -> None:
        with turns.one(CancelToken()):
            entered.set()

    thread = Thread(target=take)
    with turns.one(CancelToken()):
        thread.start()
        assert not entered.wait(0.05)
    assert entered.wait(PATIENCE)
    thread.join(PATIENCE)


@pytest.mark.parametrize("error", [Cancelled("stopped"), ValueError("wrong")])
def test_a_turn_that_ends_badly_is_passed_on(error: Exception) -> None:
    turns, token = Turns(), CancelToken()
    if isinstance(error, Cancelled):
        token.cancel()
    with pytest.raises(type(error)), turns.one(token):
        raise error
    with turns.one(CancelToken()):
        pass
