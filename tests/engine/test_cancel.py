from __future__ import annotations

import threading
import time

import pytest

from offersync_gui.engine.cancel import CancelToken
from offersync_gui.errors import Cancelled


def test_a_fresh_token_lets_the_job_run() -> None:
    token = CancelToken()
    assert not token.is_cancelled
    assert token.wait(0) is False
    token.raise_if_cancelled()


def test_a_cancelled_token_stops_the_job() -> None:
    token = CancelToken()
    token.cancel()
    assert token.is_cancelled
    with pytest.raises(Cancelled, match="Sync cancelled"):
        token.raise_if_cancelled()


def test_cancelling_ends_a_wait_at_once() -> None:
    token = CancelToken()
    timer = threading.Timer(0.05, token.cancel)
    timer.start()
    before = time.monotonic()
    assert token.wait(60) is True
    assert time.monotonic() - before < 10
    timer.join()


def test_the_callback_runs_once() -> None:
    token, calls = CancelToken(), []
    with token.on_cancel(lambda: calls.append("called")):
        assert not calls
        token.cancel()
        token.cancel()
    assert calls == ["called"]


def test_the_callback_runs_at_once_when_it_is_too_late() -> None:
    token, calls = CancelToken(), []
    token.cancel()
    with token.on_cancel(lambda: calls.append("called")):
        assert calls == ["called"]


def test_the_callback_does_not_outlive_its_block() -> None:
    token, calls = CancelToken(), []
    with token.on_cancel(lambda: calls.append("called")):
        pass
    token.cancel()
    assert not calls


def test_leaving_the_block_waits_for_a_callback_under_way() -> None:
    token = CancelToken()
    entered, released, finished = threading.Event(), threading.Event(), threading.Event()

    def callback() -> None:
        entered.set()
        released.wait(5)
        finished.set()

    with token.on_cancel(callback):
        canceller = threading.Thread(target=token.cancel)
        canceller.start()
        assert entered.wait(5)
        threading.Timer(0.05, released.set).start()
    assert finished.is_set()
    canceller.join()


def test_every_callback_is_called() -> None:
    token, calls = CancelToken(), []
    with token.on_cancel(lambda: calls.append(1)), token.on_cancel(lambda: calls.append(2)):
        token.cancel()
    assert calls == [1, 2]


def test_a_child_is_cancelled_with_its_parent_but_not_the_other_way_round():
    parent = CancelToken()
    with parent.child() as first, parent.child() as second:
        first.cancel()
        assert (first.is_cancelled, second.is_cancelled, parent.is_cancelled) == (
            True,
            False,
            False,
        )
        parent.cancel()
        assert second.is_cancelled


def test_a_child_ends_with_its_block():
    with CancelToken().child() as child:
        pass
    assert child.is_cancelled
