"""Fits requests with sockets that can be ended from outside and with the system's trust store."""

from __future__ import annotations

import ssl
from functools import cached_property
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any

import requests
from requests.adapters import HTTPAdapter
from requests.structures import CaseInsensitiveDict
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from offersync_gui import __version__
from offersync_gui.engine import failures
from offersync_gui.engine.dial import dial
from offersync_gui.engine.watch import current_watch

if TYPE_CHECKING:
    import socket

_HEADERS = {
    "User-Agent": f"OfferSync/{__version__}",
    "Accept": "*/*",
    "Accept-Encoding": "gzip",
}


class WatchedConnection(HTTPConnection):
    """Puts its socket under the watch of the exchange that uses it."""

    def _new_conn(self) -> socket.socket:
        watch = current_watch()
        seconds = float(self.timeout or 0)
        try:
            sock = dial(self._dns_host, self.port, seconds, watch)
        except OSError as error:
            raise failures.no_connection(error, self.host, self._proxy_name, seconds) from None
        for option in self.socket_options or ():
            sock.setsockopt(*option)
        watch.guard(sock)
        return sock

    def request(self, *args: Any, **kwargs: Any) -> None:
        if self.sock is not None:  # kept alive since the last exchange
            current_watch().guard(self.sock)
        super().request(*args, **kwargs)

    def _tunnel(self) -> None:
        try:
            super()._tunnel()
        except OSError as error:
            raise failures.proxy_refused(error, self._proxy_name) from None

    @property
    def _proxy_name(self) -> str:
        return f"{self.proxy.host}:{self.proxy.port}" if self.proxy else ""


class WatchedTlsConnection(WatchedConnection, HTTPSConnection):
    pass


class WatchedPool(HTTPConnectionPool):
    ConnectionCls = WatchedConnection


class WatchedTlsPool(HTTPSConnectionPool):
    ConnectionCls = WatchedTlsConnection


class Adapter(HTTPAdapter):
    """No retries; certificates are judged by the operating system's trust store alone."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        _use_watched_pools(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **kwargs)
        _use_watched_pools(manager)
        return manager

    def close(self) -> None:
        """At once: urllib3 leaves it to the last reference to a pool, which may be the traceback of
        an error that somebody remembers.
        """
        for manager in (self.poolmanager, *self.proxy_manager.values()):
            for key in manager.pools.keys():  # noqa: SIM118, it is no dict
                manager.pools[key].close()
        super().close()

    def build_connection_pool_key_attributes(
        self, request: Any, verify: Any, cert: Any = None
    ) -> tuple[Any, Any]:
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        if host["scheme"] == "https":
            pool["ssl_context"] = self._trust
        return host, pool

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Not the bundle that comes with requests: it would be trusted as well."""

    @cached_property
    def _trust(self) -> ssl.SSLContext:
        from truststore import SSLContext  # only https needs it

        return SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _use_watched_pools(manager: Any) -> None:
    manager.pool_classes_by_scheme = {"http": WatchedPool, "https": WatchedTlsPool}


class Session(requests.Session):
    """A session that sends what it is given: no cookies, no netrc, no look at redirects."""

    def __init__(self) -> None:
        super().__init__()
        self.trust_env = False
        self.headers = CaseInsensitiveDict(_HEADERS)
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
        adapter = Adapter()
        self.mount("http://", adapter)
        self.mount("https://", adapter)

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """None: to work out the next request, requests would read the whole body, however long."""
        return None
