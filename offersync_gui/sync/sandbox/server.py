"""The sandbox network on a port of this machine."""

from __future__ import annotations

import json
import re
import socket
import sys
import threading
from contextlib import suppress
from hashlib import blake2b
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from offersync_gui.sync.sandbox.api import BAD_REQUEST, NOT_FOUND, Account, Answer, answer, refusal
from offersync_gui.sync.sandbox.changes import Shares, advance
from offersync_gui.sync.sandbox.feed import MAX_LIMIT, open_feed, render
from offersync_gui.sync.sandbox.logos import logo


class Sandbox:
    """A network with ``offers`` invented offers, reachable on 127.0.0.1 from creation to `close`.

    Every call takes at least ``latency`` seconds. ``port`` 0 is any free port; ``max_limit`` is
    the longest page the network gives, whatever is asked for.
    """

    def __init__(
        self,
        offers: int = 300,
        seed: int = 1,
        port: int = 0,
        latency: float = 0.0,
        max_limit: int = MAX_LIMIT,
    ) -> None:
        key = blake2b(f"sandbox {seed}".encode(), digest_size=16).hexdigest()
        self._account = Account(key, max_limit)
        self._seed = seed
        self._latency = latency
        self._requests = 0
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._server = _Server(("127.0.0.1", port), self)
        self._feed = open_feed(offers, seed, self.base_url)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="offersync-sandbox"
        )
        self._thread.start()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def api_key(self) -> str:
        return self._account.api_key

    @property
    def requests(self) -> int:
        """Calls of the partner API so far; logos do not count."""
        return self._requests

    def advance(self, shares: Shares | None = None) -> None:
        """Let time pass: some offers change, some go, some are new, some come back."""
        with self._lock:
            self._feed = advance(self._feed, shares or Shares(), self._seed, self.base_url)

    def close(self) -> None:
        """Stop at once, also in the middle of an answer; no thread or socket is left."""
        self._closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def get(self, target: str, key: str | None) -> Answer:
        """The answer to a GET, after the latency of the network."""
        url = urlsplit(target)
        if match := re.fullmatch(r"/logos/(\d{1,18})\.png", url.path):
            return Answer(logo(int(match[1])), content_type="image/png")
        with self._lock:
            self._requests += 1
        if self._latency:
            self._closing.wait(self._latency)
        query = dict(parse_qsl(url.query))
        return answer(self._feed, self._account, key, url.path, query)

    def post(self, target: str, body: bytes) -> Answer:
        """The switch: an empty body, or a JSON object of `Shares`."""
        if target != "/sandbox/advance":
            return refusal(NOT_FOUND, error="Page Not Found")
        try:
            self.advance(Shares(**json.loads(body or b"{}")))
        except (TypeError, ValueError) as error:
            return refusal(BAD_REQUEST, message=str(error))
        return Answer(render({"status": 1, "round": self._feed.round}))


class _Server(ThreadingHTTPServer):
    # Threads that are no daemons are waited for by server_close().
    daemon_threads = False

    def __init__(self, address: tuple[str, int], sandbox: Sandbox) -> None:
        super().__init__(address, _Handler)
        self.sandbox = sandbox
        self._open: set[socket.socket] = set()

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        """Kept-alive connections would wait for their client for ever: end them."""
        for connection in tuple(self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        super().server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up in mid-answer is nothing to report."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "OfferSyncSandbox"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._send(self.server.sandbox.get(self.path, self.headers.get("API-Key")))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self._send(self.server.sandbox.post(self.path, body))

    def _send(self, result: Answer) -> None:
        self.send_response(result.status)
        self.send_header("Content-Type", result.content_type)
        self.send_header("Content-Length", str(len(result.body)))
        self.end_headers()
        self.wfile.write(result.body)

    def log_message(self, format: str, *args: Any) -> None:
        """Silent: the partner's key must not reach a console."""
