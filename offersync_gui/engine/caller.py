"""Makes a template's calls: fills them, sends them, judges them, tries again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.answers import Answers
from offersync_gui.engine.auth import Access, Credentials
from offersync_gui.engine.paging import Step
from offersync_gui.engine.requesting import RequestMaker
from offersync_gui.engine.responses import token_answers
from offersync_gui.engine.tokens import Tokens
from offersync_gui.errors import CredentialRefused, FetchError, RateLimited
from offersync_gui.templates.auth import TokenAuth

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from offersync_gui.domain.clock import Clock
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.engine.decode import RawRecord
    from offersync_gui.engine.session import Answer, Gate
    from offersync_gui.engine.tokens import TokenStore
    from offersync_gui.logs import Redactor
    from offersync_gui.templates.model import Template
    from offersync_gui.templates.requests import Call

PATIENCE = 60.0
"""Seconds a run waits for a platform that asks for a pause; a longer one ends the run."""
MOST_KEPT = 64_000
"""Letters of a faulty answer."""
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
        clock: Clock,
        token: CancelToken,
        redactor: Redactor,
        tokens: TokenStore,
    ) -> None:
        self.template = template
        self.values = dict(values)
        self.token = token
        self._gate = gate
        self._clock = clock
        self._redactor = redactor
        self._maker = RequestMaker(template, values)
        calls = (*template.lists, *template.joins, *template.followups)
        specs = {template.answer, *(call.answer for call in calls if call.answer)}
        self._answers = {spec: Answers(spec, redactor) for spec in specs}
        self._access = Access(template.auth, values, self._tokens(tokens), clock)

    def _tokens(self, store: TokenStore) -> Tokens | None:
        auth = self.template.auth
        if not isinstance(auth, TokenAuth):
            return None
        answers = Answers(token_answers(self.template.answer, auth.token), self._redactor)

        def ask(call: Call, values: Mapping[str, str], token: CancelToken) -> Any:
            request = self._maker.make(call, Step({}), values, Credentials())
            answer = self._gate.send(request, token)
            return answers.read(answer.status, answer.headers, answer.body, ()).envelope

        return Tokens(auth, self.values, ask, store, self._clock, self._redactor)

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
        request = self._maker.make(asking.call, asking.step, asking.values, credentials)
        answer = self._gate.send(request, asking.token)
        # Some platforms send the key back; what is long enough not to be an ordinary word is gone
        # behind this line, shorter secrets from every text that is shown.
        body = self._redactor.cleaned(answer.body)
        answers = self._answers[asking.call.answer or self.template.answer]
        try:
            decoded = answers.read(answer.status, answer.headers, body, asking.places)
        except FetchError:
            self._keep(answer, body)
            raise
        if asking.places and decoded.records is None:
            self._keep(answer, body)
        return Page(decoded.envelope, answer.headers, request.url, decoded.records)

    def _keep(self, answer: Answer, body: bytes) -> None:
        """For whoever wants to see why it was no good. Cut last: see `Responses.failure`."""
        try:
            text = body.decode(answer.charset or "utf-8", "replace")
        except LookupError:  # no such charset
            text = body.decode("utf-8", "replace")
        self._gate.keep_text(answer, self._redactor(text)[:MOST_KEPT])


def _rest(error: FetchError, pause: float, token: CancelToken) -> None:
    asked = error.retry_after if isinstance(error, RateLimited) else None
    if asked is not None and asked > PATIENCE:
        raise error
    token.wait(pause if asked is None else asked)
    token.raise_if_cancelled()
