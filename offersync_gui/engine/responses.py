"""The one place that turns an HTTP answer into a success or into an error of ours.

The template's own rules come first, then what HTTP means (RFC 9110). The platform's own text
is shown, redacted and cut.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from time import time
from typing import TYPE_CHECKING, Any

from offersync_gui.engine.expressions import compile_expression
from offersync_gui.engine.values import is_true
from offersync_gui.errors import (
    ApiRefused,
    BadResponse,
    CredentialRefused,
    FetchError,
    Forbidden,
    RateLimited,
    ServerFault,
)
from offersync_gui.templates.answers import AnswerSpec, ErrorRule

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MAX_MESSAGE = 300
MAX_PAUSE = 24 * 60 * 60.0
"""Seconds; some platforms send the moment itself, or milliseconds, where seconds belong."""
_RULE_ERRORS: dict[str, type[FetchError]] = {
    "auth": CredentialRefused,
    "forbidden": Forbidden,
    "rate_limited": RateLimited,
    "api_error": ApiRefused,
    "bad_response": BadResponse,
}
_FIRST_MOMENT = 1e9
"""A smaller number of seconds is a length of time, a larger one a moment since 1970."""
_OF_PORTALS = (401, 403)
_TOKEN_REFUSED = (200, 201, 400, 401, 403)
_TOKEN_MESSAGES = ("error_description", "error", "message", "detail")
_TITLES: dict[type[FetchError], tuple[str, str]] = {
    CredentialRefused: (
        "The platform refuses the credentials",
        "Check the key in the platform's panel, then enter it again.",
    ),
    Forbidden: (
        "The account may not read this",
        "Ask the network to enable API access for your account.",
    ),
    RateLimited: (
        "The platform asks for a pause",
        "Nothing to do: the next run starts when the pause is over.",
    ),
    ServerFault: (
        "The platform has trouble of its own",
        "Nothing to do: it is tried again at the next run.",
    ),
    ApiRefused: (
        "The platform answers with an error",
        "If the message does not help, show it to the network's support.",
    ),
    BadResponse: (
        "The answer is not what the API should send",
        "Check the API address.",
    ),
}


class OptionalRefused(ApiRefused):
    """The request is refused because of a parameter that can be left out."""


@dataclass(frozen=True)
class Reply:
    """An answer as classified: its HTTP status, headers and parsed envelope (None: no parse).

    ``text`` is what it says where it is neither data nor markup.
    """

    status: int
    headers: Mapping[str, str]
    envelope: Any
    is_markup: bool = False
    text: str = ""


class Responses:
    """A template's success and error rules, compiled; ``redact`` cleans what is shown."""

    def __init__(self, spec: AnswerSpec, redact: Callable[[str], str] = str) -> None:
        self._redact = redact
        self._success = _condition(spec.success)
        self._messages = [_question(text) for text in spec.message]
        self._rules = [(rule, _condition(rule.when)) for rule in spec.errors]

    def failure(self, reply: Reply) -> FetchError | None:
        """The error that this answer is, or None for a success."""
        if reply.status // 100 == 2 and self._success(reply.envelope):
            return None
        message = self.message(reply.envelope) or reply.text
        # Cut last: the rest of a secret that is cut in two would be recognised by nobody.
        shown = self._redact(message)[:MAX_MESSAGE]
        # A proxy or a hotel's portal says nothing about the key.
        rules = [] if reply.is_markup and reply.status in _OF_PORTALS else self._rules
        for rule, condition in rules:
            if _matches(rule, condition, reply, message):
                return _by_rule(rule, reply, shown)
        return _by_status(reply, shown)

    def said(self, reply: Reply) -> FetchError | None:
        """The error that plain text where data belong is, if a rule names words of it."""
        for rule, condition in self._rules:
            if rule.contains and reply.text and _matches(rule, condition, reply, reply.text):
                return _by_rule(rule, reply, self._redact(reply.text)[:MAX_MESSAGE])
        return None

    def message(self, envelope: Any) -> str:
        """The platform's own words, as one line."""
        texts = [text for ask in self._messages for text in _texts(ask(envelope))]
        return " · ".join(dict.fromkeys(texts))


def token_answers(spec: AnswerSpec, token: str) -> AnswerSpec:
    """The same rules for the call that fetches a token: an answer with one is good, and one that
    no rule explains says that the credentials are wrong."""
    refused = ErrorRule(status=_TOKEN_REFUSED, when="@", action="needs_user", kind="auth")
    return spec.model_copy(
        update={
            "success": token,
            "message": (*spec.message, *_TOKEN_MESSAGES),
            "errors": (*spec.errors, refused),
        }
    )


def _question(text: str) -> Callable[[Any], Any]:
    compiled = compile_expression(text)
    return lambda envelope: compiled(envelope, envelope)


def _condition(text: str) -> Callable[[Any], bool]:
    if not text:
        return lambda envelope: True
    ask = _question(text)
    return lambda envelope: is_true(ask(envelope))


def _matches(rule: ErrorRule, condition: Callable[[Any], bool], reply: Reply, message: str) -> bool:
    if rule.status and reply.status not in rule.status:
        return False
    if rule.contains and not any(word.lower() in message.lower() for word in rule.contains):
        return False
    return bool(condition(reply.envelope))


def _by_rule(rule: ErrorRule, reply: Reply, message: str) -> FetchError:
    if rule.action == "drop_optional":
        return _error(OptionalRefused, reply, message)
    if rule.action == "wait" or rule.kind == "rate_limited":
        return _limited(reply, message, rule.seconds or None)
    if rule.action == "retry":
        return _error(ServerFault, reply, message, rule.next_step)
    error = _error(_RULE_ERRORS[rule.kind], reply, message, rule.next_step)
    error.other_list = rule.action == "instead"
    return error


def _by_status(reply: Reply, message: str) -> FetchError:
    if reply.status == 401 and not reply.is_markup:
        return _error(CredentialRefused, reply, message)
    if reply.status == 403 and not reply.is_markup:
        return _error(Forbidden, reply, message)
    if reply.status == 429 or (reply.status == 503 and _asks_for_a_pause(reply)):
        return _limited(reply, message, None)
    if reply.status >= 500 or reply.status == 408:
        return _error(ServerFault, reply, message)
    if reply.is_markup or reply.status // 100 == 3:
        return _error(BadResponse, reply, message)
    return _error(ApiRefused, reply, message)


def _error(kind: type[FetchError], reply: Reply, message: str, next_step: str = "") -> FetchError:
    title, usual = next(_TITLES[base] for base in kind.__mro__ if base in _TITLES)
    return kind(title, _detail(reply, message), next_step or usual)


def _limited(reply: Reply, message: str, seconds: float | None) -> RateLimited:
    title, next_step = _TITLES[RateLimited]
    told = _told_pause(reply.headers)
    wait = seconds if told is None else told
    return RateLimited(title, _detail(reply, message), next_step, retry_after=wait)


def _detail(reply: Reply, message: str) -> str:
    if reply.is_markup:
        return f"It sent a web page (HTTP {reply.status}) instead of data."
    said = f"It says: {message}" if message else "It gives no reason"
    return f"{said} (HTTP {reply.status})."


def _told_pause(headers: Mapping[str, str]) -> float | None:
    """The standard's header, else the one that some platforms have: seconds, or the moment."""
    if (told := _retry_after(headers.get("Retry-After", ""))) is not None:
        return told
    reset = headers.get("X-RateLimit-Reset", "").strip()
    if not (reset.isascii() and reset.isdigit()):
        return None
    seconds = float(reset) - (time() if float(reset) > _FIRST_MOMENT else 0)
    return min(max(0.0, seconds), MAX_PAUSE)


def _asks_for_a_pause(reply: Reply) -> bool:
    """The other status of the standard's header."""
    return _retry_after(reply.headers.get("Retry-After", "")) is not None


def _retry_after(text: str) -> float | None:
    """Seconds or an HTTP date (RFC 9110, 10.2.3), at most MAX_PAUSE; None where there is none."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return min(float(text), MAX_PAUSE)
    try:
        moment = parsedate_to_datetime(text)
        left = moment.replace(tzinfo=moment.tzinfo or UTC).timestamp() - time()
    except (TypeError, ValueError, OverflowError):
        return None
    return min(max(0.0, left), MAX_PAUSE)


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [" ".join(value.split())] if value.strip() else []
    if isinstance(value, dict):
        return [text for item in value.values() for text in _texts(item)]
    if isinstance(value, list):
        return [text for item in value for text in _texts(item)]
    return []
