"""Makes a template's calls: fills them, paces them, sends them, judges them, tries again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from offersync_gui.engine.auth import credentials
from offersync_gui.engine.decode import Decoded, RawRecord, decode_json, records_of
from offersync_gui.engine.placeholders import fill, fill_deep, fill_params
from offersync_gui.engine.responses import Reply, Responses
from offersync_gui.engine.session import Gate, Request
from offersync_gui.engine.xml import decode_xml
from offersync_gui.errors import BadResponse, FetchError, RateLimited

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.engine.limits import Pacer
    from offersync_gui.engine.paging import Step
    from offersync_gui.engine.session import Gate
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
    ) -> None:
        self.template = template
        self.values = dict(values)
        self.token = token
        self._gate = gate
        self._pacer = pacer
        self._redactor = redactor
        self._credentials = credentials(template.auth, values)
        self._responses = Responses(template.answer, redactor)

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
        request = self._request(call, step, {**self.values, **(values or {})})
        for pause in _BACKOFF[: self.template.limits.tries - 1]:
            try:
                return self._once(request, places, token)
            except FetchError as error:
                if not error.retryable:
                    raise
                _rest(error, pause, token)
        return self._once(request, places, token)

    def _once(self, request: Request, places: Sequence[str], token: CancelToken) -> Page:
        try:
            return self._asked(request, places, token)
        except FetchError as error:
            error.redact(self._redactor)
            raise

    def _asked(self, request: Request, places: Sequence[str], token: CancelToken) -> Page:
        self._pacer.wait_turn(_host(request.url), token)
        answer = self._gate.send(request, token)
        # Some platforms send the key back; what is long enough not to be an ordinary word is gone
        # behind this line, shorter secrets from every text that is shown.
        body = self._redactor.cleaned(answer.body)
        decoded, problem = self._decode(body, places)
        markup = problem is not None and body.lstrip()[:1] == b"<"
        reply = Reply(answer.status, answer.headers, decoded.envelope, markup)
        if problem is not None and answer.status // 100 == 2:
            raise problem
        if (failure := self._responses.failure(reply)) is not None:
            raise failure
        return Page(decoded.envelope, answer.headers, request.url, decoded.records)

    def _decode(self, body: bytes, places: Sequence[str]) -> tuple[Decoded, BadResponse | None]:
        spec = self.template.answer
        try:
            if spec.format == "json":
                return decode_json(body, places), None
            value = decode_xml(body, roots=spec.root, lists=spec.lists)
            return Decoded(value, records_of(value, places)), None
        except BadResponse as problem:
            return Decoded(None), problem

    def _request(self, call: Call, step: Step, values: Mapping[str, str]) -> Request:
        headers = {"Accept": _ACCEPT[self.template.answer.format]}
        headers |= {name: fill(text, values) for name, text in call.headers.items()}
        headers |= self._credentials.headers
        if step.url:
            return Request(call.method, step.url, headers)
        body, kind = _body(call, step, values)
        if body is not None:
            headers["Content-Type"] = kind
        query = [*fill_params(call.query, values), *self._credentials.query]
        if body is None:
            query += step.params.items()
        return Request(call.method, _address(call, query, values), headers, body)


def _rest(error: FetchError, pause: float, token: CancelToken) -> None:
    asked = error.retry_after if isinstance(error, RateLimited) else None
    if asked is not None and asked > PATIENCE:
        raise error
    token.wait(pause if asked is None else asked)
    token.raise_if_cancelled()


_ACCEPT = {"json": "application/json", "xml": "application/xml, text/xml"}


def _address(call: Call, query: list[tuple[str, str]], values: Mapping[str, str]) -> str:
    address = values["base_url"] + fill(call.path, values, _quote_path)
    if not query:
        return address
    return f"{address}{'&' if '?' in address else '?'}{urlencode(query)}"


def _quote_path(text: str) -> str:
    from urllib.parse import quote

    return quote(text, safe="")


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
