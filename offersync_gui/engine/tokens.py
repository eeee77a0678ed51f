"""Tokens that are fetched: kept from run to run, renewed once for everybody who needs one."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import blake2b
from math import inf
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol

from offersync_gui.engine.convert import Context, Unclear, make_converter
from offersync_gui.engine.expressions import compile_expression
from offersync_gui.engine.placeholders import fill, quote_path
from offersync_gui.errors import CredentialRefused
from offersync_gui.templates.auth import LoginAuth, OAuth2Auth, TokenAuth
from offersync_gui.templates.requests import Call

if TYPE_CHECKING:
    from offersync_gui.domain.clock import Clock
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.logs import Redactor

Ask = Callable[[Call, Mapping[str, str], "CancelToken"], Any]
"""Sends a call, filled with these values but without credentials, and gives the parsed answer.

Raises FetchError."""

_DATE = make_converter("date", {})
_EARLY_SECONDS = 30.0
_EARLY_SHARE = 0.1


class TokenStore(Protocol):
    """Keeps an advertiser's token, by the mark of the credentials that it was given for."""

    def load(self, mark: str) -> Mapping[str, str]:
        """What was kept for these credentials; empty if there is nothing."""

    def keep(self, mark: str, token: Mapping[str, str], *, vital: bool) -> None:
        """Keeps it durably. If it is ``vital``, a store that cannot raises SecretsError."""


class MemoryTokens:
    """A store that ends with the program."""

    def __init__(self) -> None:
        self._kept: dict[str, Mapping[str, str]] = {}

    def load(self, mark: str) -> Mapping[str, str]:
        return self._kept.get(mark, {})

    def keep(self, mark: str, token: Mapping[str, str], *, vital: bool) -> None:
        self._kept[mark] = token


@dataclass(frozen=True)
class Token:
    """``ends`` is a POSIX time as text, empty where nobody knows it."""

    access: str = ""
    refresh: str = ""
    ends: str = ""

    def lives(self, now: float) -> bool:
        return bool(self.access) and now < float(self.ends or inf)


class Tokens:
    """The token of one advertiser. Any thread may ask; one of them fetches it for all."""

    def __init__(
        self,
        auth: TokenAuth,
        values: Mapping[str, str],
        ask: Ask,
        store: TokenStore,
        clock: Clock,
        redactor: Redactor,
    ) -> None:
        self._auth = auth
        self._values = values
        self._ask = ask
        self._store = store
        self._clock = clock
        self._redactor = redactor
        self._mark = _mark(auth, values)
        self._lock = Lock()
        self._held: Token | None = None

    def current(self, cancel: CancelToken) -> str:
        """A token that should be good. Raises FetchError, and SecretsError as the store does."""
        with self._lock:
            held = self._held
            if held is not None and held.lives(self._now()):
                return held.access
            return self._fetch("", cancel)

    def renewed(self, refused: str, cancel: CancelToken) -> str:
        """Another token than the refused one; the same if there is none. Raises as current."""
        with self._lock:
            held = self._held or Token()
            return held.access if held.access != refused else self._fetch(refused, cancel)

    def _kept(self) -> Token:
        kept = Token(**self._store.load(self._mark))
        self._redactor.add(kept.access, kept.refresh)
        return kept

    def _fetch(self, refused: str, cancel: CancelToken) -> str:
        """By each way that there is, until one is not refused.

        A run and a connection test may have the same advertiser: what the other one was given
        meanwhile is as good, and what it gave back is good no more.
        """
        held = self._kept()
        if held.lives(self._now()) and held.access != refused:
            self._held = held
            return held.access
        refusal: CredentialRefused | None = None
        for call, values, refresh in _ways(self._auth, self._values, held.refresh):
            try:
                answer = self._ask(call, values, cancel)
            except CredentialRefused as error:
                refusal = error
                continue
            return self._take(answer, refresh)
        raise refusal or AssertionError("no way to a token")

    def _take(self, answer: Any, refresh: str) -> str:
        found = self._read(answer, refresh)
        self._redactor.add(found.access, found.refresh)
        # The platform may have forgotten the old refresh token already: the new one has to be
        # safe before anything else can fail.
        vital = found.refresh != refresh and getattr(self._auth, "grant", "") == "refresh_token"
        self._store.keep(self._mark, asdict(found), vital=vital)
        self._held = found
        return found.access

    def _read(self, answer: Any, refresh: str) -> Token:
        access = str(_found(self._auth.token, answer))
        brought = _found("refresh_token", answer)
        return Token(access, str(brought or refresh), self._ends(answer))

    def _ends(self, answer: Any) -> str:
        now = self._now()
        ends = _moment(_found(self._auth.expires_at, answer))
        if ends is None:
            told = _found(self._auth.expires_in, answer)
            seconds = _seconds(told) or float(self._auth.lifetime)
            ends = now + seconds if seconds else None
        if ends is None:
            return ""
        return repr(ends - min(_EARLY_SECONDS, max(0.0, ends - now) * _EARLY_SHARE))

    def _now(self) -> float:
        return self._clock.now().timestamp()


def _ways(
    auth: TokenAuth, values: Mapping[str, str], held: str
) -> Iterator[tuple[Call, Mapping[str, str], str]]:
    """The calls that may bring a token, each with what fills it and with the refresh token that
    stays good if it brings no other."""
    if isinstance(auth, LoginAuth):
        yield auth, values, ""
        return
    assert isinstance(auth, OAuth2Auth)
    if held and auth.grant != "client_credentials":
        again = {"grant_type": "refresh_token", "refresh_token": held}
        yield _grant(auth, values, again), {}, held
    given = {"grant_type": auth.grant, "scope": fill(auth.scope, values)}
    entered = ""
    if auth.grant == "password":
        given |= {"username": fill(auth.user, values), "password": fill(auth.password, values)}
    elif auth.grant == "refresh_token":
        entered = given["refresh_token"] = fill(auth.refresh_token, values)
        if entered == held:
            return
    yield _grant(auth, values, given), {}, entered


def _grant(auth: OAuth2Auth, values: Mapping[str, str], given: dict[str, str]) -> Call:
    client = fill(auth.client_id, values), fill(auth.client_secret, values)
    headers = {}
    if auth.client == "body":
        given |= dict(zip(("client_id", "client_secret"), client, strict=True))
    else:
        pair = b64encode(":".join(client).encode()).decode()
        headers["Authorization"] = f"{auth.client.capitalize()} {pair}"
    given |= {name: fill(text, values) for name, text in auth.form.items()}
    sent = {name: text for name, text in given.items() if text}
    body: dict[str, Any] = {auth.body: sent}
    path = fill(auth.token_url, values, quote_path)
    return Call(method="POST", path=path, headers=headers, **body)


def _mark(auth: TokenAuth, values: Mapping[str, str]) -> str:
    """Changes with everything that the token depends on."""
    text = auth.model_dump_json()
    used = sorted((name, value) for name, value in values.items() if f"{{{name}}}" in text)
    told = json.dumps([text, values.get("base_url"), used])
    return blake2b(told.encode(), digest_size=16).hexdigest()


def _found(expression: str, answer: Any) -> Any:
    return compile_expression(expression)(answer, answer) if expression else None


def _moment(value: Any) -> float | None:
    try:
        text = _DATE(value, Context()) if value else None
    except Unclear:
        return None
    return datetime.fromisoformat(text).timestamp() if text else None


def _seconds(value: Any) -> float:
    try:
        return max(0.0, float(value))
    except (TypeError, ValueError):
        return 0.0
