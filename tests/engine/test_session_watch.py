"""The watch over a socket, where no server could bring about the moment in question."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import pytest

from offersync_gui.engine.cancel import CancelToken
from offersync_gui.engine.watch import current_watch, watched
from offersync_gui.errors import Cancelled, TimedOut

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    ours, theirs = socket.socketpair()
    theirs.settimeout(5)
    with ours, theirs:
        yield ours, theirs


def test_a_socket_that_comes_too_late_is_shut_at_once(
    pair: tuple[socket.socket, socket.socket],
) -> None:
    token = CancelToken()
    with watched(token, "api.example.com", 60) as watch:
        token.cancel()
        watch.guard(pair[0])
        assert pair[1].recv(1) == b""
        with pytest.raises(Cancelled):
            watch.check()


def test_a_socket_that_comes_after_the_deadline_is_shut_at_once(
    pair: tuple[socket.socket, socket.socket],
) -> None:
    with watched(CancelToken(), "api.example.com", 60) as watch:
        watch.expire()
        watch.guard(pair[0])
        assert pair[1].recv(1) == b""
        with pytest.raises(TimedOut, match=r"api\.example\.com") as caught:
            watch.check()
    assert "60 seconds" in caught.value.detail


def test_a_socket_is_left_alone_once_the_exchange_is_over(
    pair: tuple[socket.socket, socket.socket],
) -> None:
    token = CancelToken()
    with watched(token, "api.example.com", 60) as watch:
        watch.guard(pair[0])
    token.cancel()
    watch.expire()
    pair[0].sendall(b"alive")
    assert pair[1].recv(5) == b"alive"


def test_every_thread_has_its_own_watch() -> None:
    seen = []

    def exchange() -> None:
        with watched(CancelToken(), "two.example.com", 60):
            seen.append(current_watch())

    with watched(CancelToken(), "one.example.com", 60) as watch:
        thread = threading.Thread(target=exchange)
        thread.start()
        thread.join()
        assert current_watch() is watch
    assert seen[0] is not watch
