"""Makes a template's calls: fills them, paces them, sends them, judges them, tries again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from offersync_gui.engine.addresses import address, standard_address
from offersync_gui.engine.auth import Access, Credentials
from offersync_gui.engine.decode import Decoded, RawRecord, decode_json, records_of
from offersync_gui.engine.paging import Step
from offersync_gui.engine.placeholders import fill, fill_deep, fill_params, quote_path
from offersync_gui.engine.responses import Reply, Responses, token_answers
from offersync_gui.engine.session import Gate, Request
from offersync_gui.engine.tokens import Tokens
from offersync_gui.engine.xml import decode_xml
from offersync_gui.errors import BadResponse, CredentialRefused, FetchError, RateLimited
from offersync_gui.templates.auth import TokenAuth

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.engine.limits import Pacer
    from offersync_gui.engine.tokens import TokenStore
    from offersync_gui.logs import Redactor
    from offersync_gui.templates.model import Template
    from offersync_gui.templates.requests import Call

PATIENCE = 60.0
"""Seconds a run waits for a platform that asks for a pause; a longer one ends the run."""
_BACKOFF = (0.5, 1.5, 4.0, 8.0, 8.0)


@dataclass(frozen=True)
class Page:
    """One good answer. ``records`` is None where the answer has no such place."""

    envelope: Any
    headers: Mapping[str, str]
    url: str
    records: list[RawRecord] | None


@dataclass(frozen=True)
class _Asking:
    """One call as it is to be made."""

    call: Call
    step: Step
    values: Mapping[str, str]
    places: Sequence[str]
    token: CancelToken


class Caller:
    """Everything one advertiser's run sends. Safe to use from several threads."""

    def __init__(
        self,
        template: Template,
        values: Mapping[str, str],
        gate: Gate,
        pacer: Pacer,
        token: CancelToken,
        redactor: Redactor,
        tokens: TokenStore,
    ) -> None:
        self.template = template
        self.values = dict(values)
        self.token = token
        self._gate = gate
        self._pacer = pacer
        self._redactor = redactor
        self._standard = standard_address(template, values)
        self._responses = Responses(template.answer, redactor)
        self._access = Access(template.auth, values, self._tokens(tokens))

    def _tokens(self, store: TokenStore) -> Tokens | None:
        auth = self.template.auth
        if not isinstance(auth, TokenAuth):
            return None
        answers = Responses(token_answers(self.template.answer, auth.token), self._redactor)

        def ask(call: Call, values: Mapping[str, str], token: CancelToken) -> Any:
            request = self._request(call, Step({}), values, Credentials())
            decoded, _ = self._judged(request, (), answers, token, bytes)
            return decoded.envelope

        return Tokens(auth, self.values, ask, store, self._pacer.clock, self._redactor)

    def call(
        self,
        call: Call,
        step: Step,
        *,
        places: Sequence[str] = (),
        values: Mapping[str, str] | None = None,
        token: CancelToken | None = None,
    ) -> Page:
        """The judged answer of one call. Raises FetchError when it fails for good.

        ``token`` ends this call alone; without one, that of the whole run does.
        """
        token = token or self.token
        asking = _Asking(call, step, {**self.values, **(values or {})}, places, token)
        for pause in _BACKOFF[: self.template.limits.tries - 1]:
            try:
                return self._once(asking)
            except FetchError as error:
                if not error.retryable:
                    raise
                _rest(error, pause, token)
        return self._once(asking)

    def _once(self, asking: _Asking) -> Page:
        try:
            return self._authorized(asking)
        except FetchError as error:
            error.redact(self._redactor)
            raise

    def _authorized(self, asking: _Asking) -> Page:
        """Asked again, once, where a token was refused and there is another one."""
        credentials = self._access.credentials(asking.token)
        try:
            return self._asked(asking, credentials)
        except CredentialRefused:
            others = self._access.renewed(credentials, asking.token)
            if others is None:
                raise
        return self._asked(asking, others)

    def _asked(self, asking: _Asking, credentials: Credentials) -> Page:
        request = self._request(asking.call, asking.step, asking.values, credentials)
        # Some platforms send the key back; what is long enough not to be an ordinary word is gone
        # behind this line, shorter secrets from every text that is shown.
        clean = self._redactor.cleaned
        decoded, headers = self._judged(
            request, asking.places, self._responses, asking.token, clean
        )
        return Page(decoded.envelope, headers, request.url, decoded.records)

    def _judged(
        self,
        request: Request,
        places: Sequence[str],
        responses: Responses,
        token: CancelToken,
        clean: Callable[[bytes], bytes],
    ) -> tuple[Decoded, Mapping[str, str]]:
        self._pacer.wait_turn(_host(request.url), token)
        answer = self._gate.send(request, token)
        body = clean(answer.body)
        decoded, problem = self._decode(body, places)
        markup = problem is not None and body.lstrip()[:1] == b"<"
        reply = Reply(answer.status, answer.headers, decoded.envelope, markup)
        if problem is not None and answer.status // 100 == 2:
            raise problem
        if (failure := responses.failure(reply)) is not None:
            raise failure
        return decoded, answer.headers

    def _decode(self, body: bytes, places: Sequence[str]) -> tuple[Decoded, BadResponse | None]:
        spec = self.template.answer
        try:
            if spec.format == "json":
                return decode_json(body, places), None
            value = decode_xml(body, roots=spec.root, lists=spec.lists)
            return Decoded(value, records_of(value, places)), None
        except BadResponse as problem:
            return Decoded(None), problem

    def _request(
        self, call: Call, step: Step, values: Mapping[str, str], credentials: Credentials
    ) -> Request:
        headers = {"Accept": _ACCEPT[self.template.answer.format]}
        headers |= {name: fill(text, values) for name, text in call.headers.items()}
        headers |= credentials.headers
        if step.url:
            return Request(call.method, step.url, headers)
        body, kind = _body(call, step, values)
        if body is not None:
            headers["Content-Type"] = kind
        query = [*fill_params(call.query, values), *credentials.query]
        if body is None:
            query += step.params.items()
        return Request(call.method, self._address(call, query, values), headers, body)

    def _address(self, call: Call, query: list[tuple[str, str]], values: Mapping[str, str]) -> str:
        path = fill(call.path, values, quote_path)
        found = address(path, self.values["base_url"], self._standard)
        return f"{found}{'&' if '?' in found else '?'}{urlencode(query)}" if query else found


def _rest(error: FetchError, pause: float, token: CancelToken) -> None:
    asked = error.retry_after if isinstance(error, RateLimited) else None
    if asked is not None and asked > PATIENCE:
        raise error
    token.wait(pause if asked is None else asked)
    token.raise_if_cancelled()


_ACCEPT = {"json": "application/json", "xml": "application/xml, text/xml"}


def _body(call: Call, step: Step, values: Mapping[str, str]) -> tuple[bytes | None, str]:
    if call.json_body:
        body = {**fill_deep(call.json_body, values), **step.params}
        return json.dumps(body).encode(), "application/json"
    if call.form:
        pairs = [*fill_params(call.form, values), *step.params.items()]
        return urlencode(pairs).encode(), "application/x-www-form-urlencoded"
    return None, ""


def _host(url: str) -> str:
    from urllib.parse import urlsplit

    return urlsplit(url).hostname or ""
