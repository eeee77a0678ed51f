"""Servers that misbehave, jobs that are cancelled: the gate lets go in time and says why."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from offersync_gui.engine.cancel import CancelToken
from offersync_gui.engine.session import Request, Timeouts
from offersync_gui.errors import (
    BadResponse,
    Cancelled,
    CutResponse,
    FetchError,
    TimedOut,
    Unreachable,
)
from tests.helpers import raw_server
from tests.helpers.gates import CANARY, PROMPT_SECONDS, cancelled_after, opened_gate
from tests.helpers.raw_server import Exchange, RawServer, Scenario, reply

if TYPE_CHECKING:
    from collections.abc import Iterator


def failure(scenario: Scenario, **changed: object) -> FetchError:
    """How a GET fails; checks that no error text shows the query or the headers."""
    with RawServer(scenario) as server, opened_gate(**changed) as gate:
        request = Request("GET", server.url(f"/offers?key={CANARY}"), {"X-Key": CANARY})
        with pytest.raises(FetchError) as caught:
            gate.send(request)
        error = caught.value
        assert [entry.url for entry in gate.log] == [server.url("/offers?key=•••")]
    assert error.__cause__ is None
    assert error.__suppress_context__ or error.__context__ is None
    told = str(error.as_dict())
    assert "127.0.0.1" in told
    assert CANARY not in told
    return error


@pytest.mark.parametrize(
    ("scenario", "total"),
    [
        (raw_server.never_answer, 10.0),
        (raw_server.stall_in_body, 10.0),
        (raw_server.never_answer, 0.15),
        (raw_server.drip_head, 0.4),
        (raw_server.drip_body, 0.4),
    ],
)
def test_no_server_can_hold_the_thread(scenario: Scenario, total: float) -> None:
    before = time.monotonic()
    error = failure(scenario, timeouts=Timeouts(5, 0.2, total))
    assert isinstance(error, TimedOut)
    assert error.retryable
    assert time.monotonic() - before < 5


@pytest.mark.parametrize(
    "scenario", [raw_server.cut_body, raw_server.cut_chunks, raw_server.cut_gzip]
)
def test_a_stump_is_never_taken_for_a_body(scenario: Scenario) -> None:
    error = failure(scenario)
    assert isinstance(error, CutResponse)
    assert error.retryable


def test_an_endless_body_ends_at_the_cap() -> None:
    error = failure(raw_server.endless, max_bytes=2**20)
    assert type(error) is BadResponse
    assert "larger than 1 MB" in error.detail


def test_a_body_announced_as_too_large_is_not_read() -> None:
    with RawServer(raw_server.stall_in_body) as server, opened_gate(max_bytes=999) as gate:
        with pytest.raises(BadResponse, match="too large"):
            gate.send(Request("GET", server.url()))
        assert gate.bytes == 0


def test_a_body_of_just_the_cap_is_read() -> None:
    with RawServer(reply(b"x" * 1000)) as server, opened_gate(max_bytes=1000) as gate:
        assert len(gate.send(Request("GET", server.url())).body) == 1000


def test_a_redirect_is_no_way_around_the_cap() -> None:
    scenario = reply(b"x" * 1001, "302 Found", location="/elsewhere")
    with (
        RawServer(scenario) as server,
        opened_gate(max_bytes=1000) as gate,
        pytest.raises(BadResponse, match="too large"),
    ):
        gate.send(Request("GET", server.url()))


BOMB_PROBE = """
import resource, sys
from offersync_gui.engine.session import Request
from offersync_gui.errors import BadResponse
from tests.helpers.gates import CANARY, PROMPT_SECONDS, cancelled_after, opened_gate
with opened_gate() as gate:
    gate.send(Request("GET", sys.argv[2]))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    try:
        gate.send(Request("GET", sys.argv[1]))
    except BadResponse as error:
        print(error.title, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, sep=";")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no resource usage there")
def test_a_gzip_bomb_ends_at_the_cap_and_takes_little_memory() -> None:
    scenario = raw_server.routes(bomb=raw_server.gzip_bomb, good=reply())
    with RawServer(scenario) as server:
        probe = subprocess.run(
            [sys.executable, "-c", BOMB_PROBE, server.url("/bomb"), server.url("/good")],
            capture_output=True,
            text=True,
            check=True,
        )
    title, grown_kb = probe.stdout.split(";")
    assert "too large" in title
    assert int(grown_kb) < 150 * 1024


def test_damaged_compression_is_told() -> None:
    error = failure(reply(b"not compressed at all", content_encoding="gzip"))
    assert type(error) is BadResponse


def test_compression_that_was_not_asked_for_is_told() -> None:
    assert type(failure(reply(b"\x0b\x02\x80", content_encoding="br"))) is BadResponse


def test_a_server_that_does_not_speak_http_is_told() -> None:
    assert "does not speak HTTP" in failure(raw_server.not_http).title


def test_a_server_that_hangs_up_is_told() -> None:
    error = failure(raw_server.hang_up)
    assert isinstance(error, Unreachable)
    assert "closed the connection" in error.title


@pytest.fixture
def closed_port() -> Iterator[int]:
    """A port that nobody listens on, and that nobody else can take meanwhile."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()[1]


def test_a_closed_port_is_told(closed_port: int) -> None:
    with opened_gate() as gate:
        with pytest.raises(Unreachable, match=r"Cannot reach 127\.0\.0\.1") as caught:
            gate.send(Request("GET", f"http://127.0.0.1:{closed_port}/?key={CANARY}"))
        assert gate.requests == 1
    assert caught.value.detail == "It refused the connection."
    assert CANARY not in str(caught.value.as_dict())


def test_an_unknown_name_is_told() -> None:
    with (
        opened_gate(hosts=["no-such-host.invalid"]) as gate,
        pytest.raises(Unreachable, match=r"no-such-host\.invalid") as caught,
    ):
        gate.send(Request("GET", "https://no-such-host.invalid/"))
    assert "unknown" in caught.value.detail


@pytest.fixture
def full_port() -> Iterator[int]:
    """A listener whose queue is full: connecting to it neither succeeds nor fails."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        callers = [socket.socket() for _ in range(4)]
        for caller in callers:
            caller.setblocking(False)
            caller.connect_ex(("127.0.0.1", port))
        yield port
        for caller in callers:
            caller.close()


def test_a_connect_that_never_ends_is_given_up(full_port: int) -> None:
    with (
        opened_gate(timeouts=Timeouts(connect=0.2)) as gate,
        pytest.raises(Unreachable) as caught,
    ):
        gate.send(Request("GET", f"http://127.0.0.1:{full_port}/"))
    assert caught.value.detail == "There was no connection after 0.2 seconds."


def test_the_deadline_counts_while_connecting(full_port: int) -> None:
    with opened_gate(timeouts=Timeouts(total=0.2)) as gate, pytest.raises(TimedOut):
        gate.send(Request("GET", f"http://127.0.0.1:{full_port}/"))


@pytest.mark.parametrize(
    "scenario",
    [
        raw_server.never_answer,
        raw_server.drip_head,
        raw_server.stall_in_body,
        raw_server.drip_body,
        raw_server.endless,
    ],
)
def test_cancel_while_an_answer_is_awaited(scenario: Scenario) -> None:
    with RawServer(scenario) as server:
        assert cancelled_after(server.url(), arrived=server.arrived) < PROMPT_SECONDS


def test_cancel_while_connecting(full_port: int) -> None:
    assert cancelled_after(f"http://127.0.0.1:{full_port}/") < PROMPT_SECONDS


def test_cancel_while_a_name_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, free = threading.Event(), threading.Event()

    def slow_look_up(*_: object) -> list[object]:
        asked.set()
        free.wait(5)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", slow_look_up)
    assert cancelled_after("http://127.0.0.1:9/", arrived=asked) < PROMPT_SECONDS
    free.set()


def test_cancel_on_a_connection_kept_alive() -> None:
    token, cancelled_at = CancelToken(), []

    def stuck(exchange: Exchange) -> bool:
        cancelled_at.append(time.monotonic())
        token.cancel()
        return raw_server.never_answer(exchange)

    scenario = raw_server.routes(good=reply(), stuck=stuck)
    with RawServer(scenario) as server, opened_gate(token=token) as gate:
        gate.send(Request("GET", server.url("/good")))
        with pytest.raises(Cancelled):
            gate.send(Request("GET", server.url("/stuck")))
        assert time.monotonic() - cancelled_at[0] < PROMPT_SECONDS
        assert server.connections == 1


def test_a_cancelled_job_sends_nothing_more() -> None:
    token = CancelToken()
    token.cancel()
    with RawServer(reply()) as server, opened_gate(token=token) as gate:
        with pytest.raises(Cancelled):
            gate.send(Request("GET", server.url()))
        assert not server.requests
        assert gate.requests == 0
