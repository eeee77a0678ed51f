"""What proves to the platform who asks, by the kind that the template names."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.placeholders import fill
from offersync_gui.engine.signing import Signer
from offersync_gui.templates.auth import (
    Auth,
    BasicAuth,
    BearerAuth,
    HeaderAuth,
    QueryAuth,
    Sent,
    SignedAuth,
    TokenAuth,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from offersync_gui.domain.clock import Clock
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.engine.signing import Pairs
    from offersync_gui.engine.tokens import Tokens


@dataclass(frozen=True)
class Credentials:
    """What authentication adds to every request."""

    headers: dict[str, str] = field(default_factory=dict)
    query: list[tuple[str, str]] = field(default_factory=list)
    token: str = ""
    signer: Signer | None = None

    def added_to(self, query: Sequence[tuple[str, str]]) -> tuple[Pairs, dict[str, str]]:
        """The whole query of a request that has ``query``, and the headers to add."""
        if self.signer is not None:
            return self.signer.signed(query)
        return [*query, *self.query], self.headers


class Access:
    """The credentials of one advertiser, which may have to be fetched, and may run out."""

    def __init__(
        self, auth: Auth, values: Mapping[str, str], tokens: Tokens | None, clock: Clock
    ) -> None:
        self._tokens = tokens
        self._send = auth.send if isinstance(auth, TokenAuth) else Sent()
        self._values = values
        self._fixed = _fixed(auth, values, clock)

    def credentials(self, cancel: CancelToken) -> Credentials:
        """Raises FetchError where they have to be fetched, and cannot be."""
        if self._tokens is None:
            return self._fixed
        return self._with(self._tokens.current(cancel))

    def renewed(self, refused: Credentials, cancel: CancelToken) -> Credentials | None:
        """Others than those that were refused; None if there are none."""
        if self._tokens is None:
            return None
        found = self._with(self._tokens.renewed(refused.token, cancel))
        return None if found.token == refused.token else found

    def _with(self, token: str) -> Credentials:
        values = {**self._values, "token": token}
        headers = {name: fill(text, values) for name, text in self._send.headers.items()}
        query = [(name, fill(text, values)) for name, text in self._send.query.items()]
        return Credentials(headers, query, token)


def _fixed(auth: Auth, values: Mapping[str, str], clock: Clock) -> Credentials:
    if isinstance(auth, SignedAuth):
        return Credentials(signer=Signer(auth, values, clock))
    make = _KINDS.get(type(auth))
    return make(auth, values) if make else Credentials()


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
    HeaderAuth: _header,
    QueryAuth: _query,
    BasicAuth: _basic,
    BearerAuth: _bearer,
}
