"""Turns what the network stack raises into errors for people: hosts are named, secrets never."""

from __future__ import annotations

import http.client
import socket
import ssl
from typing import TYPE_CHECKING

import requests
import urllib3

from offersync_gui.errors import BadResponse, OfferSyncError, TimedOut, TlsRefused, Unreachable

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECK_PROXY = "Check the proxy of the network settings or of the environment (HTTPS_PROXY)."


def explained(error: Exception, host: str, proxy: str) -> OfferSyncError:
    """The error for a request to ``host`` (through ``proxy``, unless empty) that failed."""
    if isinstance(error, OfferSyncError):
        return error
    if isinstance(error, requests.exceptions.ProxyError):
        return _no_proxy(proxy, "It does not work as a proxy.")
    if isinstance(error, requests.exceptions.SSLError | urllib3.exceptions.SSLError):
        return _tls_refused(error, host)
    if isinstance(error, requests.Timeout | urllib3.exceptions.TimeoutError):
        return TimedOut(
            f"{host} does not answer",
            "It took the connection, but then sent nothing for too long.",
            "Try again later.",
        )
    root = _root(error)
    if isinstance(root, http.client.HTTPException) and not isinstance(root, OSError):
        return BadResponse(
            f"{host} does not speak HTTP", "Its answer has no readable head.", "Check the base URL."
        )
    return Unreachable(f"{host} closed the connection", "It gave no answer.", "Try again later.")


def no_connection(error: OSError, host: str, proxy: str, seconds: float) -> Unreachable:
    """No socket could be opened to ``host``, or to ``proxy`` unless that is empty."""
    if isinstance(error, socket.gaierror):
        reason = "Its name is unknown, or this computer is offline."
    elif isinstance(error, TimeoutError):
        reason = f"There was no connection after {seconds:g} seconds."
    elif isinstance(error, ConnectionRefusedError):
        reason = "It refused the connection."
    else:
        reason = f"{error.strerror or error}."
    if proxy:
        return _no_proxy(proxy, reason)
    return Unreachable(
        f"Cannot reach {host}", reason, "Check the base URL and the internet connection."
    )


def proxy_refused(error: OSError, proxy: str) -> Unreachable:
    """The proxy answered, but does not connect further."""
    return _no_proxy(proxy, f"{error}.")


def proxy_name(url: str | None) -> str:
    """Host and port of a proxy's URL, without the credentials it may hold."""
    return (url or "").rpartition("://")[2].rpartition("@")[2].rstrip("/")


def unusable_proxy(proxy: str) -> Unreachable:
    return _no_proxy(proxy, "It is not an HTTP proxy; other kinds are not supported.")


def _no_proxy(proxy: str, reason: str) -> Unreachable:
    return Unreachable(f"Cannot get through the proxy {proxy}", reason, CHECK_PROXY)


def _tls_refused(error: Exception, host: str) -> TlsRefused:
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return TlsRefused(
                f"The certificate of {host} is not trusted",
                f"{cause.verify_message or 'The system refused it'}.",
                "Check the base URL and this computer's clock. Behind an inspecting firewall, have"
                " its certificate added to the system's trust store.",
            )
    return TlsRefused(
        f"No secure connection to {host}",
        "The TLS handshake failed.",
        "Check the base URL: the host may not offer https there.",
    )


def _root(error: Exception) -> BaseException | None:
    """The first cause that is not a wrapper of requests or urllib3."""
    wrappers = (requests.RequestException, urllib3.exceptions.HTTPError)
    return next((cause for cause in _causes(error) if not isinstance(cause, wrappers)), None)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
