"""What the gate sends, what it gives back, and what it keeps of it."""

from __future__ import annotations

import gzip
import logging
import threading
import zlib
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from offersync_gui import __version__
from offersync_gui.engine.session import KEPT_ANSWERS, KEPT_LOG_ENTRIES, Answer, Request
from offersync_gui.errors import BadResponse, CredentialRefused
from offersync_gui.logs import Redactor
from tests.helpers.gates import CANARY, opened_gate
from tests.helpers.raw_server import Exchange, RawServer, Scenario, head, redirect, reply, routes

if TYPE_CHECKING:
    from pathlib import Path


def test_a_get_is_sent_as_asked_and_its_body_given_back() -> None:
    with RawServer(reply(b'{"offers": []}')) as server, opened_gate() as gate:
        answer = gate.send(
            Request("GET", server.url("/v3/offers?page=2&key=a%20b"), {"API-Key": CANARY})
        )
    assert (answer.status, answer.body) == (200, b'{"offers": []}')
    assert answer.elapsed > 0
    (request,) = server.requests
    assert request.line == "GET /v3/offers?page=2&key=a%20b HTTP/1.1"
    assert request.headers["api-key"] == CANARY
    assert request.headers["user-agent"] == f"OfferSync/{__version__}"
    assert request.headers["accept-encoding"] == "gzip"


def test_a_post_sends_its_body_and_headers() -> None:
    with RawServer(reply(status="201 Created")) as server, opened_gate() as gate:
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        answer = gate.send(Request("POST", server.url(), headers, b'{"q": 1}'))
    assert answer.status == 201
    (request,) = server.requests
    assert request.body == b'{"q": 1}'
    assert request.headers["content-type"] == "application/json"
    assert request.headers["accept"] == "application/json"


@pytest.mark.parametrize(
    "status", ["204 No Content", "304 Not Modified", "401 No", "429 Not Now", "503 Not Yet"]
)
def test_every_status_is_an_answer_and_nothing_is_tried_twice(status: str) -> None:
    with RawServer(reply(b"", status, retry_after="60")) as server, opened_gate() as gate:
        answer = gate.send(Request("GET", server.url()))
    assert answer.status == int(status[:3])
    assert answer.headers["RETRY-after"] == "60"
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("told", "content_type", "charset"),
    [
        ("Application/JSON; charset=UTF-8", "application/json", "utf-8"),
        ('text/xml;charset="iso-8859-1"', "text/xml", "iso-8859-1"),
        ("text/html", "text/html", None),
        ("", "", None),
    ],
)
def test_content_type_and_charset_are_told_apart(
    told: str, content_type: str, charset: str | None
) -> None:
    answer = Answer(200, {"Content-Type": told}, b"", 0.1)
    assert (answer.content_type, answer.charset) == (content_type, charset)


BODY = b'[{"name": "offer"}]' * 40_000


def chunked(body: bytes) -> bytes:
    parts = (body[start : start + 60_000] for start in range(0, len(body), 60_000))
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def sent(answer: bytes, keep: bool = True) -> Scenario:
    def scenario(exchange: Exchange) -> bool:
        exchange.send(answer)
        return keep

    return scenario


@pytest.mark.parametrize(
    "scenario",
    [
        reply(BODY),
        reply(gzip.compress(BODY), content_encoding="GZIP"),
        reply(gzip.compress(BODY[:99]) + gzip.compress(BODY[99:]), content_encoding="gzip"),
        reply(zlib.compress(BODY), content_encoding="deflate"),
        sent(head(transfer_encoding="chunked") + chunked(BODY)),
        sent(
            head(transfer_encoding="chunked", content_encoding="gzip")
            + chunked(gzip.compress(BODY))
        ),
        sent(head() + BODY, keep=False),
    ],
    ids=["plain", "gzip", "gzip members", "deflate", "chunked", "chunked gzip", "until closed"],
)
def test_a_body_is_read_whichever_way_it_is_sent(scenario: Scenario) -> None:
    with RawServer(scenario) as server, opened_gate() as gate:
        assert gate.send(Request("GET", server.url())).body == BODY


@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_an_empty_body_is_an_answer(encoding: str) -> None:
    with RawServer(reply(b"", content_encoding=encoding)) as server, opened_gate() as gate:
        assert gate.send(Request("GET", server.url())).body == b""


@pytest.mark.parametrize("compress", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_pages_share_one_connection(compress: type[bytes]) -> None:
    encoding = "" if compress is bytes else "gzip"
    scenario = reply(compress(BODY), content_encoding=encoding)
    with RawServer(scenario) as server, opened_gate() as gate:
        for page in range(5):
            gate.send(Request("GET", server.url(f"/?page={page}")))
    assert len(server.requests) == 5
    assert server.connections == 1


def test_chunked_pages_share_one_connection() -> None:
    scenario = sent(head(transfer_encoding="chunked") + chunked(BODY))
    with RawServer(scenario) as server, opened_gate() as gate:
        for _ in range(3):
            gate.send(Request("GET", server.url()))
    assert server.connections == 1


def test_a_connection_that_the_server_closed_meanwhile_is_replaced() -> None:
    scenario = sent(head(content_length="2") + b"{}", keep=False)
    with RawServer(scenario) as server, opened_gate() as gate:
        for _ in range(3):
            assert gate.send(Request("GET", server.url())).status == 200
            server.wait_until_all_closed()
    assert server.connections == 3


def test_several_threads_may_send_at_once() -> None:
    together = threading.Barrier(4)

    def scenario(exchange: Exchange) -> bool:
        together.wait(5)  # answers only once all four have asked
        return reply(exchange.request.target.encode())(exchange)

    with (
        RawServer(scenario) as server,
        opened_gate() as gate,
        ThreadPoolExecutor(4) as pool,
    ):
        paths = [f"/{number}" for number in range(4)]
        answers = pool.map(lambda path: gate.send(Request("GET", server.url(path))), paths)
        assert [answer.body.decode() for answer in answers] == paths
    assert gate.requests == 4


def test_cookies_are_never_sent_back() -> None:
    scenario = reply(set_cookie="session=of-one-account; Path=/")
    with RawServer(scenario) as server:
        with opened_gate() as gate:
            gate.send(Request("GET", server.url()))
            gate.send(Request("GET", server.url()))
        with opened_gate() as other:
            other.send(Request("GET", server.url()))
    assert len(server.requests) == 3
    assert not any("cookie" in request.headers for request in server.requests)


def test_netrc_is_ignored(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = own_home / ".netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with RawServer(reply()) as server, opened_gate() as gate:
        gate.send(Request("GET", server.url(), {"Authorization": "Bearer ours"}))
        gate.send(Request("GET", server.url()))
    ours, without = server.requests
    assert ours.headers["authorization"] == "Bearer ours"
    assert "authorization" not in without.headers


@pytest.mark.parametrize(
    "bad", ["\n", "\r\n", "\r\nX-Evil: 1", "\u200b", "\u00a0", "\ufeff", "\0", "\t", "é", " "]
)
def test_a_header_value_that_cannot_be_sent_is_not_shown(bad: str) -> None:
    with RawServer(reply()) as server, opened_gate() as gate:
        with pytest.raises(CredentialRefused, match="X-Api-Key") as caught:
            gate.send(Request("GET", server.url(), {"X-Api-Key": CANARY + bad}))
        assert not server.requests
    assert CANARY not in str(caught.value.as_dict())


def test_the_log_shows_requests_without_secrets() -> None:
    redactor = Redactor()
    redactor.add(CANARY)
    with (
        RawServer(
            routes(**{"v1/offers": reply(b"12345"), CANARY: redirect("/v1/offers?page=3")})
        ) as server,
        opened_gate(redactor=redactor) as gate,
    ):
        gate.send(Request("GET", server.url(f"/v1/offers?token=zzzz-other&page=2&x={CANARY}")))
        gate.send(Request("GET", server.url(f"/{CANARY}")))
    base = server.url("")
    assert [(entry.method, entry.url, entry.status, entry.bytes) for entry in gate.log] == [
        ("GET", f"{base}/v1/offers?token=•••&page=2&x=•••", 200, 5),
        ("GET", f"{base}/•••", 302, 0),
        ("GET", f"{base}/v1/offers?page=3", 200, 5),
    ]
    assert all(entry.seconds > 0 for entry in gate.log)
    assert (gate.requests, gate.bytes) == (3, 10)


def test_the_log_is_bounded_and_the_counts_are_not() -> None:
    with RawServer(reply(b"1")) as server, opened_gate() as gate:
        for _ in range(KEPT_LOG_ENTRIES + 10):
            gate.send(Request("GET", server.url()))
        assert len(gate.log) == KEPT_LOG_ENTRIES
        assert gate.requests == gate.bytes == KEPT_LOG_ENTRIES + 10


def test_the_text_of_the_latest_faulty_answers_stands_in_the_log() -> None:
    with RawServer(reply(b"no")) as server, opened_gate() as gate:
        for number in range(KEPT_ANSWERS + 1):
            gate.keep_text(gate.send(Request("GET", server.url())), f"text {number}")
        gate.send(Request("GET", server.url()))
    kept = [f"text {number}" for number in range(1, KEPT_ANSWERS + 1)]
    assert [entry.answer for entry in gate.log] == [None, *kept, None]


def test_a_closed_gate_holds_no_connection_whoever_remembers_an_answer(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """As the log does here, with the traceback of the failure."""
    caplog.set_level(logging.DEBUG, "offersync_gui.engine.session")
    bomb = reply(gzip.compress(bytes(2**20)), content_encoding="gzip")
    with RawServer(bomb) as server, opened_gate(max_bytes=2**16) as gate:
        with pytest.raises(BadResponse):
            gate.send(Request("GET", server.url()))
        gate.close()
        server.wait_until_all_closed()
        assert not any(thread.is_alive() for thread in server._threads[1:])
