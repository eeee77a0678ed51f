"""The one gate through which every HTTP request of an advertiser's run goes."""

from __future__ import annotations

import logging
import threading
from collections import deque
from contextlib import closing
from dataclasses import dataclass, field
from email.message import Message
from http.client import HTTPException
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import requests
from msgspec.structs import replace
from requests.utils import get_environ_proxies, select_proxy
from urllib3.exceptions import HTTPError

from offersync_gui.domain.sync_run import RequestLog
from offersync_gui.engine import failures
from offersync_gui.engine.body import read_body
from offersync_gui.engine.hosts import HostRules, unusable_address
from offersync_gui.engine.transport import Session
from offersync_gui.engine.watch import watched
from offersync_gui.errors import BadResponse, CredentialRefused, OfferSyncError
from offersync_gui.logs import mask_url

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from urllib.parse import SplitResult

    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.engine.limits import Pacer
    from offersync_gui.logs import Redactor

log = logging.getLogger(__name__)

MAX_REDIRECTS = 5
KEPT_LOG_ENTRIES = 500
KEPT_ANSWERS = 5
_REDIRECTS = (301, 302, 303, 307, 308)
_FAILURES = (OfferSyncError, OSError, HTTPError, HTTPException)


@dataclass(frozen=True, slots=True)
class Request:
    """``url`` is complete; neither it nor ``headers`` is ever shown as it is. ``named_by`` is the
    address whose answer named it, if one did.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    named_by: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """Any complete HTTP answer. ``body`` is decoded, ``elapsed`` in seconds; ``entry`` is its
    request in the log.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    elapsed: float
    entry: RequestLog | None = None

    @property
    def content_type(self) -> str:
        """Lower case and without parameters: ``application/json``; "" if not told."""
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """As the header tells it, in lower case: ``utf-8``."""
        message = Message()
        message["Content-Type"] = self.headers.get("Content-Type", "")
        return message.get_content_charset()


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds: to connect, between two signs of life, and for a whole answer."""

    connect: float = 10.0
    read: float = 60.0
    total: float = 300.0


class Gate:
    """Sends the requests of one advertiser in one run; any number of threads may do so.

    Cookies, netrc and stored certificates play no part. ``proxies`` maps a scheme to a proxy's
    URL; None means the proxies of the environment. ``pacer`` says when, redirects included.
    """

    def __init__(
        self,
        *,
        hosts: Collection[str],
        redactor: Redactor,
        token: CancelToken,
        timeouts: Timeouts = Timeouts(),
        max_bytes: int = 64 * 2**20,
        allow_plain_http: bool = False,
        has_secrets: bool = True,
        proxies: Mapping[str, str] | None = None,
        pacer: Pacer | None = None,
    ) -> None:
        self._pacer = pacer
        self._rules = HostRules(hosts, allow_plain_http, has_secrets)
        self._redactor = redactor
        self._token = token
        self._timeouts = timeouts
        self._max_bytes = max_bytes
        self._proxies = proxies
        self._proxy_of: dict[tuple[str, str], str | None] = {}
        self._session = Session()
        self._closed = False
        self._lock = threading.Lock()
        self._log: deque[RequestLog] = deque(maxlen=KEPT_LOG_ENTRIES)
        self._texts: deque[tuple[RequestLog | None, str]] = deque(maxlen=KEPT_ANSWERS)
        self.requests = 0
        self.bytes = 0

    @property
    def log(self) -> list[RequestLog]:
        """The latest requests, oldest first; followed redirects are requests as well."""
        with self._lock:
            texts = {id(entry): text for entry, text in self._texts}
            return [replace(entry, answer=texts.get(id(entry))) for entry in self._log]

    def keep_text(self, answer: Answer, text: str) -> None:
        """With its request in the log: what a faulty answer says, of the latest such answers."""
        with self._lock:
            self._texts.append((answer.entry, text))

    def send(self, request: Request, token: CancelToken | None = None) -> Answer:
        """Try exactly once, whatever the status; GET follows redirects within the hosts.

        ``token`` ends this request alone; without one, the gate's own does.
        Raises TemplateError (another host), CredentialRefused (a header value that cannot be
        sent), Unreachable, TlsRefused, TimedOut, BadResponse, CutResponse or Cancelled.
        """
        prepared, token = self._prepare(request), token or self._token
        if request.named_by:
            named = urlsplit(str(prepared.url))
            self._rules.check_redirect(urlsplit(request.named_by), named)
        for _ in range(MAX_REDIRECTS + 1):
            answer = self._exchange(prepared, token)
            target = _redirect_target(prepared, answer)
            if target is None:
                return answer
            self._rules.check_redirect(urlsplit(str(prepared.url)), target)
            prepared = self._prepare(Request("GET", target.geturl(), request.headers))
        raise BadResponse(
            f"{_host(prepared)} redirects in circles",
            f"After {MAX_REDIRECTS} redirects there was still no answer.",
            "Check the base URL.",
        )

    def close(self) -> None:
        """Who is sending yet closes its own connection when it ends."""
        self._closed = True
        self._session.close()

    def _prepare(self, request: Request) -> requests.PreparedRequest:
        _check_headers(request.headers)
        try:
            prepared = self._session.prepare_request(
                requests.Request(
                    request.method, request.url, dict(request.headers), data=request.body
                )
            )
        except (requests.RequestException, ValueError):
            raise unusable_address() from None
        # Judged is the address that will be used, not the text it was made from.
        self._rules.check_request(urlsplit(str(prepared.url)))
        return prepared

    def _exchange(self, prepared: requests.PreparedRequest, token: CancelToken) -> Answer:
        host = _host(prepared)
        proxy = self._proxy_for(prepared)
        token.raise_if_cancelled()
        if self._pacer:
            self._pacer.wait_turn(host, token)
        with watched(token, host, self._timeouts.total) as watch:
            outcome: Answer | OfferSyncError
            try:
                outcome = self._fetch(prepared, host, proxy)
            except _FAILURES as error:
                log.debug("No answer of %s", host, exc_info=True)
                outcome = failures.explained(error, host, failures.proxy_name(proxy))
            # First of all: an exchange ended from outside fails in many ways, or looks complete.
            watch.check()
        if isinstance(outcome, OfferSyncError):
            raise outcome from None
        return outcome

    def _fetch(self, prepared: requests.PreparedRequest, host: str, proxy: str | None) -> Answer:
        started = monotonic()
        response = None
        try:
            response = self._session.send(
                prepared,
                stream=True,
                allow_redirects=False,
                timeout=(self._timeouts.connect, self._timeouts.read),
                proxies={"all": proxy} if proxy else {},
            )
            with closing(response):
                body = read_body(response.raw, host, self._max_bytes)
        finally:
            entry = self._record(prepared, response, monotonic() - started)
            if self._closed:
                self._session.close()
        return Answer(response.status_code, response.headers, body, entry.seconds, entry)

    def _proxy_for(self, prepared: requests.PreparedRequest) -> str | None:
        url = str(prepared.url)
        place = urlsplit(url)[:2]
        if place not in self._proxy_of:  # to ask the environment costs as much as a request
            proxies = get_environ_proxies(url) if self._proxies is None else dict(self._proxies)
            self._proxy_of[place] = select_proxy(url, proxies)
        proxy = self._proxy_of[place]
        if proxy and proxy.lower().startswith("socks"):
            raise failures.unusable_proxy(failures.proxy_name(proxy))
        return proxy

    def _record(
        self,
        prepared: requests.PreparedRequest,
        response: requests.Response | None,
        seconds: float,
    ) -> RequestLog:
        status = None if response is None else response.status_code
        received = 0 if response is None else response.raw.tell()
        url = self._redactor(mask_url(str(prepared.url)))
        entry = RequestLog(str(prepared.method), url, status, seconds, received)
        with self._lock:
            self._log.append(entry)
            self.requests += 1
            self.bytes += received
        return entry


def _check_headers(headers: Mapping[str, str]) -> None:
    # Further down, the error for such a value would print it.
    for name, value in headers.items():
        if not (value.isascii() and value.isprintable() and value == value.strip()):
            raise CredentialRefused(
                f"The value for {name} cannot be sent",
                "It holds a line break, an invisible or a foreign character, or outer blanks.",
                "Enter it again; copying often takes such characters along.",
            )


def _host(prepared: requests.PreparedRequest) -> str:
    return urlsplit(str(prepared.url)).hostname or ""


def _redirect_target(prepared: requests.PreparedRequest, answer: Answer) -> SplitResult | None:
    """Where ``answer`` sends us, if we may follow at all."""
    location = answer.headers.get("Location")
    if prepared.method != "GET" or answer.status not in _REDIRECTS or not location:
        return None
    try:
        target = urlsplit(urljoin(str(prepared.url), location))
        _ = target.port  # raises where it is no number
    except ValueError:
        raise BadResponse(
            f"{_host(prepared)} redirects to an address that is none", "", "Check the base URL."
        ) from None
    return target
