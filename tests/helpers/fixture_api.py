"""A platform made of a template's fixtures, which can be told to fail in a certain way."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from offersync_gui.sync.stand_in import Exchange, answer_to, answering, send

if TYPE_CHECKING:
    from collections.abc import Iterator
    from http.server import BaseHTTPRequestHandler

PAGE = "<!doctype html><html><head><title>Sign in</title></head><body>Sign in</body></html>"


class FixtureApi:
    """``exchanges`` are answered unless ``fault`` names a way to fail."""

    def __init__(self, exchanges: list[Exchange]) -> None:
        self.exchanges = exchanges
        self.fault = ""
        self.requests = 0
        self.stopping = threading.Event()
        self._first: dict[tuple[str, str], Exchange] = {}

    def answer(self, handler: BaseHTTPRequestHandler) -> bool:
        """Whether the fault answered; otherwise the fixtures do."""
        self.requests += 1
        fail = getattr(self, f"_{self.fault}", None) if self.fault else None
        if fail is not None:
            fail(handler)
        return fail is not None

    def _server_error(self, handler: Any) -> None:
        _text(handler, 500, "Server error", Content_Type="text/plain")

    def _login_page(self, handler: Any) -> None:
        _text(handler, 200, PAGE, Content_Type="text/html")

    def _empty(self, handler: Any) -> None:
        _text(handler, 200, "")

    def _no_content(self, handler: Any) -> None:
        _text(handler, 204, "")

    def _pause(self, handler: Any) -> None:
        _text(handler, 429, "{}", Retry_After="86400")

    def _elsewhere(self, handler: Any) -> None:
        host, _, port = handler.headers["Host"].partition(":")
        assert host == "127.0.0.1"
        _text(handler, 302, "", Location=f"http://localhost:{port}{handler.path}")

    def _repeat(self, handler: Any) -> None:
        """Whatever else is asked of a call, its first answer comes again."""
        call = (handler.command, urlsplit(handler.path).path)
        send(handler, self._first.setdefault(call, answer_to(handler, self.exchanges)))

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


def _text(request: Any, status: int, body: str, **headers: str) -> None:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    send(request, Exchange(path="", status=status, headers=named, body=body))


@contextmanager
def serving(api: FixtureApi) -> Iterator[str]:
    """The address under which the platform answers."""
    with answering(lambda: api.exchanges, api.answer) as address:
        try:
            yield address
        finally:
            api.stopping.set()
