"""A server on this machine that stands in for a platform: it gives stored answers to requests."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec
from msgspec import Struct, field

from offersync_gui.engine.lookup import dig


class Exchange(Struct, forbid_unknown_fields=True):
    """A request that is answered. What ``query`` and ``sent`` name has to match.

    ``sent`` are parts of the body: of a form by name, of JSON by their path, as text. With a name
    for it, the answer's body is a file in a ``zip`` archive.
    """

    path: str
    method: str = "GET"
    query: dict[str, str] = field(default_factory=dict)
    sent: dict[str, str] = field(default_factory=dict)
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: str = ""
    encoding: str = "utf-8"
    zip: str = ""

    @property
    def content(self) -> bytes:
        """The body as it is sent."""
        body = self.body.encode(self.encoding)
        return zipped(self.zip, body) if self.zip else body


class Asked(BaseHTTPRequestHandler):
    """A request with the bytes of its body."""

    sent: bytes = b""


Intercept = Callable[[Asked], bool]


@contextmanager
def answering(
    exchanges: Callable[[], Sequence[Exchange]], intercept: Intercept = lambda handler: False
) -> Iterator[str]:
    """A server on 127.0.0.1 that answers the exchanges; its address.

    ``intercept`` sees each request first, and says whether it has answered it.
    """
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(exchanges, intercept))
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, args=(0.02,), name="fixtures", daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(exchanges: Callable[[], Sequence[Exchange]], intercept: Intercept) -> type[Asked]:
    class Handler(Asked):
        def _answer(self) -> None:
            self.sent = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            with suppress(ConnectionError):
                if not intercept(self):
                    send(self, answer_to(self, exchanges()))

        def log_message(self, format: str, *args: Any) -> None:
            """Replies are not printed."""

        do_GET = do_POST = _answer

    return Handler


def answer_to(request: Asked, exchanges: Sequence[Exchange]) -> Exchange:
    """The first exchange that fits a request."""
    return next((item for item in exchanges if _fits(request, item)), _UNKNOWN)


def send(request: Asked, found: Exchange) -> None:
    body = found.content
    request.send_response(found.status)
    for name, value in found.headers.items():
        request.send_header(name, value)
    request.send_header("Content-Length", str(len(body)))
    request.end_headers()
    request.wfile.write(body)


def _fits(request: Asked, item: Exchange) -> bool:
    address = urlsplit(request.path)
    query = parse_qs(address.query, keep_blank_values=True)
    return (
        request.command == item.method
        and address.path == item.path
        and all(value in query.get(name, []) for name, value in item.query.items())
        and all(value in _sent(request, name) for name, value in item.sent.items())
    )


def _sent(request: Asked, name: str) -> list[str]:
    """The values of a part of the body."""
    if request.headers.get_content_type() == "application/json":
        value = dig(msgspec.json.decode(request.sent), name.split("."))
        return [] if value is None else [str(value)]
    return parse_qs(request.sent.decode(), keep_blank_values=True).get(name, [])


def zipped(name: str, content: bytes) -> bytes:
    """An archive with one file."""
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return data.getvalue()


_UNKNOWN = Exchange(path="", status=599, body="no fixture for this request")
