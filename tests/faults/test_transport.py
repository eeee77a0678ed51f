"""The way to the platform: nothing answers, or not in time, or not whole."""

from __future__ import annotations

import gzip
import socket
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults.network import page_of
from tests.helpers import raw_server
from tests.helpers.gates import PROMPT_SECONDS
from tests.helpers.raw_server import head, reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from offersync_gui.domain.sync_run import SyncRun
    from tests.faults.trial import Trial
    from tests.helpers.raw_server import Exchange, Scenario

FIRST_PAUSE = 0.5
MOST_GROWN = 150 * 2**20
MEMORY = Path("/proc/self")


def outcome(run: SyncRun) -> tuple[str, str]:
    assert run.error is not None
    return run.state, run.error["kind"]


@pytest.fixture
def closed_port() -> Iterator[int]:
    """A port that nobody listens on, and that nobody else can take meanwhile."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()[1]


@pytest.mark.fault("N01")
def test_a_closed_port_is_tried_a_few_times_with_pauses(trial: Trial, closed_port: int) -> None:
    trial.be_hasty(tries=2)
    with trial.moved(f"http://127.0.0.1:{closed_port}"):
        begun = time.monotonic()
        run = trial.sync()
    assert outcome(run) == ("failed", "unreachable")
    assert run.error
    assert run.error["title"] == "Cannot reach 127.0.0.1"
    assert run.requests == 2
    assert time.monotonic() - begun >= FIRST_PAUSE
    assert trial.stored() == trial.before


@pytest.mark.fault("N01")
def test_a_host_that_hangs_up_is_not_reached_either(trial: Trial) -> None:
    trial.be_hasty(tries=2)
    trial.network.fault = raw_server.hang_up
    run = trial.sync()
    assert (outcome(run), run.requests) == (("failed", "unreachable"), 2)
    assert trial.stored() == trial.before


@pytest.mark.fault("N02")
@pytest.mark.parametrize("name", ["no-such-host.invalid", "x" * 70 + ".invalid"])
def test_an_unknown_name_is_called_unknown(trial: Trial, name: str) -> None:
    trial.be_hasty(tries=1)
    with trial.moved(f"https://{name}"):
        run = trial.sync()
    assert outcome(run) == ("failed", "unreachable")
    assert run.error
    assert name in run.error["title"]
    assert run.error["detail"] == "Its name is unknown, or this computer is offline."
    assert trial.stored() == trial.before


@pytest.mark.fault("N03")
@pytest.mark.parametrize("silence", [raw_server.never_answer, raw_server.stall_in_body])
def test_silence_ends_with_the_patience_for_it(trial: Trial, silence: Scenario) -> None:
    trial.be_hasty(tries=1, read_timeout=0.3)
    trial.network.fault = silence
    assert outcome(trial.sync()) == ("failed", "timeout")
    assert trial.stored() == trial.before


@pytest.mark.fault("N03")
@pytest.mark.parametrize(
    "silence", [raw_server.never_answer, raw_server.stall_in_body, raw_server.drip_head]
)
def test_silence_can_be_cancelled_at_once(trial: Trial, qtbot: QtBot, silence: Scenario) -> None:
    trial.network.fault = silence
    trial.network.server.arrived.clear()
    trial.begin()
    qtbot.waitUntil(trial.network.server.arrived.is_set)
    begun = time.monotonic()
    trial.controller.cancel("Acme")
    run = trial.finish()
    assert time.monotonic() - begun < PROMPT_SECONDS
    assert run.state == "cancelled"
    assert trial.stored() == trial.before


@pytest.mark.fault("N04")
@pytest.mark.parametrize("slow", [raw_server.drip_body, raw_server.drip_head])
def test_one_byte_at_a_time_ends_at_the_deadline(trial: Trial, slow: Scenario) -> None:
    trial.be_hasty(tries=1, total_timeout=0.8)
    trial.network.fault = slow
    assert outcome(trial.sync()) == ("failed", "timeout")
    assert trial.stored() == trial.before


def cut_after_all(exchange: Exchange) -> bool:
    """What came is a whole document, but not all that was announced."""
    body = page_of([], 1, 5)
    exchange.send(head(content_type="application/json", content_length=str(len(body) + 9)) + body)
    return False


CUTS = [raw_server.cut_body, raw_server.cut_chunks, raw_server.cut_gzip, cut_after_all]


@pytest.mark.fault("N05")
@pytest.mark.parametrize("cut", CUTS)
def test_nothing_is_read_from_a_stump(trial: Trial, cut: Scenario) -> None:
    trial.be_hasty(tries=2)
    before = trial.network.requests
    trial.network.fault = cut
    run = trial.sync()
    assert (outcome(run), run.fetched) == (("failed", "bad_response"), 0)
    assert run.error
    assert "cut short" in run.error["title"]
    assert trial.network.requests == before + 2
    assert trial.stored() == trial.before


@pytest.mark.fault("N05")
def test_a_page_that_was_cut_is_asked_for_again(trial: Trial) -> None:
    trial.network.fault = once(trial, raw_server.cut_body)
    run = trial.sync()
    assert (run.state, run.fetched, run.requests) == ("ok", 12, 4)


def bomb_of_members(exchange: Exchange) -> bool:
    """One compressed megabyte after another."""
    member = gzip.compress(bytes(2**20))
    exchange.send(head(content_encoding="gzip", content_length=str(300 * len(member))))
    exchange.send(member * 300)
    return True


@pytest.mark.fault("N07")
@pytest.mark.skipif(not (MEMORY / "clear_refs").exists(), reason="no peak of memory to be had")
@pytest.mark.parametrize("bomb", [raw_server.gzip_bomb, bomb_of_members])
def test_a_bomb_is_given_up_before_it_fills_the_memory(trial: Trial, bomb: Scenario) -> None:
    trial.network.fault = bomb
    (MEMORY / "clear_refs").write_text("5")  # the peak is what is now
    before = memory("VmRSS")
    run = trial.sync()
    assert memory("VmHWM") - before < MOST_GROWN
    too_large(run)
    assert trial.stored() == trial.before


def endless_chunks(exchange: Exchange) -> bool:
    exchange.send(head(transfer_encoding="chunked"))
    while not exchange.pause(0.0005):
        exchange.send(b"10000\r\n" + b" " * 2**16 + b"\r\n")
    return False


@pytest.mark.fault("N08")
@pytest.mark.parametrize("endless", [raw_server.endless, endless_chunks])
def test_a_body_without_an_end_is_given_up(trial: Trial, endless: Scenario) -> None:
    trial.network.fault = endless
    too_large(trial.sync())
    assert trial.stored() == trial.before


def too_large(run: SyncRun) -> None:
    """It was not tried again: the next answer would be as large."""
    assert (outcome(run), run.requests) == (("failed", "bad_response"), 1)
    assert run.error
    assert run.error["detail"] == "It is larger than 64 MB."


def once(trial: Trial, fault: Scenario) -> Scenario:
    """The first request alone is met by it."""
    start = trial.network.requests

    def scenario(exchange: Exchange) -> bool:
        first = trial.network.requests == start + 1
        return (fault if first else trial.network.answer)(exchange)

    return scenario


def memory(name: str) -> int:
    """Bytes of this process, by the name of the kernel."""
    lines = (MEMORY / "status").read_text().splitlines()
    [line] = [line for line in lines if line.startswith(name)]
    return int(line.split()[1]) * 1024


PORTALS = [
    reply(b"<!doctype html><html><title>Welcome to the hotel</title></html>", content_type=kind)
    for kind in ("text/html", "application/json")
] + [reply(b"<html>Sign in</html>", "511 Network Authentication Required")]


@pytest.mark.fault("N19")
@pytest.mark.parametrize("portal", PORTALS)
def test_a_captive_portal_is_not_the_platform(trial: Trial, portal: Scenario) -> None:
    trial.be_hasty(tries=1)
    trial.network.fault = portal
    run = trial.sync()
    assert (run.state, run.fetched) == ("failed", 0)
    assert run.error
    assert "web page" in f"{run.error['title']} {run.error['detail']}"
    assert trial.stored() == trial.before


NOTHING = [
    reply(b""),
    reply(b"", "204 No Content"),
    reply(b" \r\n"),
    reply(b"null"),
    reply(b"{}"),
    reply(b"[]"),
    reply(b'{"status": 1}'),
    reply(b'{"status": 1, "offers": null}'),
]


@pytest.mark.fault("N20")
@pytest.mark.parametrize("nothing", NOTHING)
def test_no_answer_is_not_no_offers(trial: Trial, nothing: Scenario) -> None:
    trial.be_hasty(tries=1)
    trial.network.fault = nothing
    run = trial.sync()
    assert (run.state, run.fetched, run.missing) == ("failed", 0, 0)
    assert trial.stored() == trial.before
