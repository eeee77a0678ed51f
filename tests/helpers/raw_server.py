"""A server on 127.0.0.1 that works on bare sockets, so that it can misbehave in every way."""

from __future__ import annotations

import gzip
import socket
import threading
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable


@dataclass(frozen=True)
class Received:
    """One request, as it came; header names are in lower case."""

    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def target(self) -> str:
        return self.line.split(" ")[1]


class Exchange:
    """What a scenario answers on. Sending to a client that is gone ends the scenario."""

    def __init__(self, server: RawServer, sock: socket.socket, request: Received) -> None:
        self.request = request
        self._server = server
        self._sock = sock

    def send(self, data: bytes) -> None:
        self._sock.sendall(data)

    def drip(self, data: bytes, pause: float) -> None:
        for byte in data:
            self.send(bytes([byte]))
            if self.pause(pause):
                break

    def pause(self, seconds: float | None = None) -> bool:
        """Wait; True when the server stops meanwhile."""
        return self._server.stopping.wait(seconds)


# Answers one request; True keeps the connection for the next one.
Scenario = Callable[[Exchange], bool]


class RawServer:
    """``requests`` and ``connections`` tell what arrived; leaving the block ends every scenario."""

    def __init__(self, scenario: Scenario, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[Received] = []
        self.connections = 0
        self.arrived = threading.Event()
        self.stopping = threading.Event()
        self._scenario = scenario
        self.tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self._listener.getsockname()[1]
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"{'https' if self.tls else 'http'}://{host}:{self.port}{path}"

    def wait_until_all_closed(self) -> None:
        """Every connection so far was closed from this side."""
        for thread in self._threads[1:]:
            thread.join(5)

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        for sock in (self._listener, *self._sockets):
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)

    def _start(self, target: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):  # closed: that is the end
            while True:
                sock, _ = self._listener.accept()
                self.connections += 1
                self._sockets.append(sock)
                self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        with suppress(OSError), sock:
            if self.tls:
                with self.tls.wrap_socket(sock, server_side=True) as secure:
                    self._talk(secure)
            else:
                self._talk(sock)

    def _talk(self, sock: socket.socket) -> None:
        with sock.makefile("rb") as stream:
            keep = True
            while keep and not self.stopping.is_set():
                line = stream.readline().decode("latin-1").strip()
                if not line:
                    break
                headers = dict(_headers(stream))
                body = stream.read(int(headers.get("content-length", "0")))
                request = Received(line, headers, body)
                self.requests.append(request)
                self.arrived.set()
                keep = self._scenario(Exchange(self, sock, request))


def _headers(stream: Iterable[bytes]) -> Iterable[tuple[str, str]]:
    for line in stream:
        name, colon, value = line.decode("latin-1").partition(":")
        if not colon:
            return
        yield name.lower(), value.strip()


def head(status: str = "200 OK", **headers: str) -> bytes:
    """A response head; ``content_length`` becomes ``Content-Length``."""
    lines = [f"{name.replace('_', '-').title()}: {value}" for name, value in headers.items()]
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode()


def reply(body: bytes = b"{}", status: str = "200 OK", **headers: str) -> Scenario:
    """A well-behaved answer, whose connection is kept."""
    headers.setdefault("content_type", "application/json")
    answer = head(status, content_length=str(len(body)), **headers) + body

    def scenario(exchange: Exchange) -> bool:
        exchange.send(answer)
        return True

    return scenario


def redirect(location: str, status: str = "302 Found") -> Scenario:
    return reply(b"", status, location=location)


def routes(**scenarios: Scenario) -> Scenario:
    """By the first part of the path; ``routes(old=redirect("/new"), new=reply())``."""

    def scenario(exchange: Exchange) -> bool:
        name = exchange.request.target.lstrip("/").partition("?")[0]
        return scenarios[name](exchange)

    return scenario


def never_answer(exchange: Exchange) -> bool:
    exchange.pause()
    return False


def drip_head(exchange: Exchange) -> bool:
    exchange.drip(head(x_filler="x" * 1000), 0.05)
    return False


def drip_body(exchange: Exchange) -> bool:
    exchange.send(head(content_length="1000"))
    exchange.drip(b"x" * 1000, 0.05)
    return False


def stall_in_body(exchange: Exchange) -> bool:
    exchange.send(head(content_length="1000") + b"x" * 10)
    exchange.pause()
    return False


def hang_up(exchange: Exchange) -> bool:
    return False


def cut_body(exchange: Exchange) -> bool:
    exchange.send(head(content_length="1000") + b"x" * 999)
    return False


def cut_chunks(exchange: Exchange) -> bool:
    exchange.send(head(transfer_encoding="chunked") + b"4\r\nwhol\r\n")
    return False


def cut_gzip(exchange: Exchange) -> bool:
    """No length is told, so that only the compression itself shows the cut."""
    exchange.send(head(content_encoding="gzip") + gzip.compress(b"[1, 2, 3]" * 1000)[:-12])
    return False


def gzip_bomb(exchange: Exchange) -> bool:
    """About 300 KB that become 300 MB."""
    pack = zlib.compressobj(9, wbits=16 + zlib.MAX_WBITS)
    zeros = bytes(2**20)
    bomb = b"".join(pack.compress(zeros) for _ in range(300)) + pack.flush()
    exchange.send(head(content_encoding="gzip", content_length=str(len(bomb))) + bomb)
    return True


def endless(exchange: Exchange) -> bool:
    exchange.send(head(connection="close"))
    while not exchange.pause(0.001):
        exchange.send(bytes(2**16))
    return False


def not_http(exchange: Exchange) -> bool:
    exchange.send(b"SSH-2.0-OpenSSH_9.2\r\n")
    return False
