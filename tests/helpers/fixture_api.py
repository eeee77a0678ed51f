"""A platform made of a template's fixtures, which can be told to fail in a certain way."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from offersync_gui.sync.replay import Exchange, answering

if TYPE_CHECKING:
    from collections.abc import Iterator
    from http.server import BaseHTTPRequestHandler

PAGE = b"<!doctype html><html><head><title>Sign in</title></head><body>Sign in</body></html>"


class FixtureApi:
    """``exchanges`` are answered unless ``fault`` names a way to fail."""

    def __init__(self, exchanges: list[Exchange]) -> None:
        self.exchanges = exchanges
        self.fault = ""
        self.requests = 0
        self.stopping = threading.Event()

    def answer(self, handler: BaseHTTPRequestHandler) -> bool:
        """Whether the fault answered; otherwise the fixtures do."""
        self.requests += 1
        fail = getattr(self, f"_{self.fault}", None) if self.fault else None
        if fail is not None:
            fail(handler)
        return fail is not None

    def _server_error(self, handler: Any) -> None:
        _send(handler, 500, b"Server error", "text/plain")

    def _login_page(self, handler: Any) -> None:
        _send(handler, 200, PAGE, "text/html")

    def _pause(self, handler: Any) -> None:
        _send(handler, 429, b"{}", "application/json", {"Retry-After": "86400"})

    def _cut(self, handler: Any) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "5000")
        handler.end_headers()
        handler.wfile.write(b'{"status": 1, "offers": [{"id": 1')
        handler.close_connection = True
        handler.connection.shutdown(socket.SHUT_WR)

    def _drip(self, handler: Any) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "5000")
        handler.end_headers()
        while not self.stopping.wait(0.1):
            handler.wfile.write(b" ")
            handler.wfile.flush()


def _send(
    handler: Any, status: int, body: bytes, kind: str, headers: dict[str, str] | None = None
) -> None:
    handler.send_response(status)
    for name, value in {"Content-Type": kind, **(headers or {})}.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@contextmanager
def serving(api: FixtureApi) -> Iterator[str]:
    """The address under which the platform answers."""
    with answering(lambda: api.exchanges, api.answer) as address:
        try:
            yield address
        finally:
            api.stopping.set()
