"""Where a request may go, so that credentials reach the template's own hosts and no other."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from offersync_gui.errors import BadResponse, TemplateError, TlsRefused
from offersync_gui.templates.fields import with_standards

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from urllib.parse import SplitResult

    from offersync_gui.templates.model import Template

_STANDARD_PORTS = {"http": 80, "https": 443}
SCHEMES = tuple(_STANDARD_PORTS)


@dataclass(frozen=True)
class HostRules:
    """``hosts`` are names (``api.example.com``) or all names below one (``*.example.com``)."""

    hosts: Collection[str]
    allow_plain_http: bool = False
    has_secrets: bool = True

    def check_request(self, url: SplitResult) -> None:
        """Raise TemplateError for another host, TlsRefused where a secret would go in clear."""
        if url.scheme not in SCHEMES or not url.hostname:
            raise unusable_address()
        if url.username is not None:
            raise TemplateError(
                f"The address of {url.hostname} holds a user name",
                "Credentials do not belong into an address.",
                "Enter them in the fields made for them.",
            )
        if not self.allows(url.hostname):
            raise TemplateError(
                f"{url.hostname} is not a host of this template",
                "Nothing was sent to it.",
                "Check the base URL, or add the host to the template.",
            )
        self._check_encryption(url.scheme, url.hostname)

    def check_redirect(self, source: SplitResult, target: SplitResult) -> None:
        """What ``source`` names, as a redirect or as the next page, has to be at the same service.

        Raise BadResponse, or TlsRefused where encryption would end; nothing goes there then."""
        if source.scheme == "https" and target.scheme == "http":
            raise TlsRefused(
                f"{source.hostname} redirects to an unencrypted address",
                "Nothing was sent there.",
                "Ask the platform for its https address.",
            )
        if not self._same_service(source, target):
            raise BadResponse(
                f"{source.hostname} redirects to {_place(target)}",
                "It is not an address of this template, so nothing was sent there.",
                "If the platform has moved, change the base URL.",
            )

    def _same_service(self, source: SplitResult, target: SplitResult) -> bool:
        return (
            target.scheme in SCHEMES
            and target.username is None
            and self.allows(target.hostname or "")
            and _port(target) in (_port(source), _STANDARD_PORTS[target.scheme])
        )

    def allows(self, host: str) -> bool:
        """``host`` is in lower case."""
        patterns = [pattern.lower() for pattern in self.hosts]
        return host in patterns or any(
            pattern.startswith("*.") and host.endswith(pattern[1:]) for pattern in patterns
        )

    def _check_encryption(self, scheme: str, host: str) -> None:
        if scheme == "https" or not self.has_secrets or self.allow_plain_http or is_loopback(host):
            return
        raise TlsRefused(
            f"The connection to {host} would not be encrypted",
            "Anyone on the way could read the credentials, so nothing was sent.",
            "Use https:// in the base URL, or allow http:// for this advertiser.",
        )


def sent_in_clear(template: Template, options: Mapping[str, str]) -> bool:
    """Whether secrets go to the platform unencrypted, which the advertiser's user has allowed."""
    values = with_standards(template.all_fields, options)
    url = urlsplit(values["base_url"])
    allowed = values["allow_http"] == "true" and bool(template.secret_names)
    return allowed and url.scheme == "http" and not is_loopback(url.hostname or "")


def unusable_address() -> TemplateError:
    return TemplateError(
        "The address of a request is not usable",
        "It must begin with https:// and name a host.",
        "Check the base URL.",
    )


def is_loopback(host: str) -> bool:
    """Whether ``host`` is this very computer."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _port(url: SplitResult) -> int | None:
    return url.port or _STANDARD_PORTS.get(url.scheme)


def _place(url: SplitResult) -> str:
    host = url.hostname or "an address without a host"
    return f"{host}:{url.port}" if url.port else host
