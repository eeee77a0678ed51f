"""Puts an advertiser's credentials into a request, by the kind that the template names."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.placeholders import fill
from offersync_gui.templates.requests import (
    Auth,
    BasicAuth,
    BearerAuth,
    HeaderAuth,
    NoAuth,
    QueryAuth,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True)
class Credentials:
    """What authentication adds to every request."""

    headers: dict[str, str] = field(default_factory=dict)
    query: list[tuple[str, str]] = field(default_factory=list)


def credentials(auth: Auth, values: Mapping[str, str]) -> Credentials:
    """``values`` are the fields of the form, secrets included."""
    return _KINDS[type(auth)](auth, values)


def _none(auth: NoAuth, values: Mapping[str, str]) -> Credentials:
    return Credentials()


def _header(auth: HeaderAuth, values: Mapping[str, str]) -> Credentials:
    return Credentials(headers={auth.name: fill(auth.value, values)})


def _query(auth: QueryAuth, values: Mapping[str, str]) -> Credentials:
    return Credentials(query=[(name, fill(text, values)) for name, text in auth.params.items()])


def _basic(auth: BasicAuth, values: Mapping[str, str]) -> Credentials:
    pair = f"{fill(auth.user, values)}:{fill(auth.password, values)}"
    return Credentials(headers={"Authorization": f"Basic {b64encode(pair.encode()).decode()}"})


def _bearer(auth: BearerAuth, values: Mapping[str, str]) -> Credentials:
    return Credentials(headers={"Authorization": f"Bearer {fill(auth.token, values)}"})


_KINDS: dict[type[Any], Callable[[Any, Mapping[str, str]], Credentials]] = {
    NoAuth: _none,
    HeaderAuth: _header,
    QueryAuth: _query,
    BasicAuth: _basic,
    BearerAuth: _bearer,
}
