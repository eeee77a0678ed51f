from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from offersync_gui.engine.cancel import CancelToken
from offersync_gui.engine.limits import HostWindows, Pacer
from offersync_gui.engine.session import Request
from offersync_gui.errors import Cancelled
from tests.helpers.gates import opened_gate
from tests.helpers.hand_clock import HandClock
from tests.helpers.raw_server import Exchange, RawServer, reply

HOST = "api.example.com"


class SteppingToken(CancelToken):
    """Waiting for it takes no time, but moves its clock on."""

    def __init__(self, clock: HandClock) -> None:
        super().__init__()
        self._clock = clock

    def wait(self, seconds: float) -> bool:
        self._clock.steady += seconds
        return super().wait(0)


def starts(clock: HandClock, pacer: Pacer, count: int, host: str = HOST) -> list[float]:
    """Seconds after the first turn at which each of ``count`` turns came."""
    token, times = SteppingToken(clock), []
    for _ in range(count):
        pacer.wait_turn(host, token)
        times.append(clock.steady)
    return [moment - times[0] for moment in times]


def most_within(times: list[float], seconds: float) -> int:
    return max(sum(begin <= moment < begin + seconds for moment in times) for begin in times)


@pytest.mark.parametrize("per_minute", [1, 7, 30, 60, 100, 300, 600])
def test_no_minute_sees_more_than_the_limit(per_minute: int) -> None:
    clock = HandClock()
    pacer = Pacer(HostWindows(clock), requests_per_minute=per_minute)
    times = starts(clock, pacer, per_minute * 3)
    assert most_within(times, 60) <= per_minute


@pytest.mark.parametrize(
    ("per_minute", "burst"), [(1, 1), (29, 1), (60, 2), (150, 5), (300, 10), (6000, 10)]
)
def test_a_few_may_come_at_once(per_minute: int, burst: int) -> None:
    clock = HandClock()
    pacer = Pacer(HostWindows(clock), requests_per_minute=per_minute)
    times = starts(clock, pacer, burst + 1)
    assert times[burst - 1] == 0
    assert times[burst] > 0


def test_pacing_costs_little_more_than_the_limit_asks() -> None:
    clock = HandClock()
    pacer = Pacer(HostWindows(clock), requests_per_minute=60)
    assert starts(clock, pacer, 121)[-1] <= 124


def test_a_second_is_shared_by_all_advertisers_of_a_host() -> None:
    clock = HandClock()
    windows = HostWindows(clock)
    token = SteppingToken(clock)
    pacers = [Pacer(windows, requests_per_second=5) for _ in range(3)]
    times = []
    for turn in range(60):
        pacers[turn % 3].wait_turn(HOST, token)
        times.append(clock.steady)
    assert most_within(times, 1.0) == 5
    assert times[-1] - times[0] < 60 / 5 * 1.2


def test_hosts_do_not_wait_for_each_other() -> None:
    clock = HandClock()
    pacer = Pacer(HostWindows(clock), requests_per_second=1)
    starts(clock, pacer, 1, "one.example.com")
    before = clock.steady
    starts(clock, pacer, 1, "two.example.com")
    assert clock.steady == before


def test_no_limit_means_no_waiting() -> None:
    clock = HandClock()
    assert starts(clock, Pacer(HostWindows(clock)), 100)[-1] == 0


def test_a_server_never_sees_more_than_the_limit() -> None:
    """With real threads, sockets and time: three advertisers at once."""
    arrivals: list[float] = []
    windows = HostWindows()

    def timed(exchange: Exchange) -> bool:
        arrivals.append(time.monotonic())
        return reply()(exchange)

    def advertiser(url: str) -> None:
        token = CancelToken()
        pacer = Pacer(windows, requests_per_second=8)
        with opened_gate(token=token) as gate:
            for _ in range(4):
                pacer.wait_turn("127.0.0.1", token)
                gate.send(Request("GET", url))

    begun = time.monotonic()
    with RawServer(timed) as server, ThreadPoolExecutor(3) as pool:
        list(pool.map(advertiser, [server.url()] * 3))
    assert len(arrivals) == 12
    # However late they come, the ninth was not sent within a second of the first.
    assert sorted(arrivals)[8] - begun >= 1


def test_cancelling_ends_the_wait_for_a_turn() -> None:
    token = CancelToken()
    pacer = Pacer(HostWindows(), requests_per_minute=1)
    pacer.wait_turn(HOST, token)
    timer = threading.Timer(0.05, token.cancel)
    timer.start()
    with pytest.raises(Cancelled):
        pacer.wait_turn(HOST, token)
    timer.join()


def test_a_cancelled_job_gets_no_turn() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        Pacer(HostWindows()).wait_turn(HOST, token)
