"""Calls that complete a record: made for new or changed offers only, their answers cached."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Protocol

from offersync_gui.engine.expressions import Getter, compile_expression
from offersync_gui.engine.paging import Step
from offersync_gui.engine.placeholders import Number
from offersync_gui.engine.values import is_true
from offersync_gui.errors import ApiRefused, ServerFault
from offersync_gui.templates.requests import is_wanted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from offersync_gui.engine.caller import Caller
    from offersync_gui.engine.warnings import Warnings
    from offersync_gui.templates.requests import FollowUp


class AnswerCache(Protocol):
    """Answers of follow-up calls, by the call's name and the key of the record."""

    def get(self, name: str, key: str, max_age_days: int) -> Any:
        """The JSON value, or None when there is none that is young enough."""

    def put(self, name: str, key: str, value: Any) -> None:
        """Keeps a JSON value."""


class MemoryCache:
    """A cache that ends with the program; for connection tests and replays."""

    def __init__(self) -> None:
        self._answers: dict[tuple[str, str], Any] = {}

    def get(self, name: str, key: str, max_age_days: int) -> Any:
        return self._answers.get((name, key))

    def put(self, name: str, key: str, value: Any) -> None:
        self._answers[name, key] = value


class FollowUps:
    """The follow-up calls of a template, compiled; ``complete`` makes those a record needs.

    A call that the platform refuses for one offer is a warning, and the offer goes without.
    """

    def __init__(
        self,
        calls: tuple[FollowUp, ...],
        caller: Caller,
        cache: AnswerCache,
        warnings: Warnings,
    ) -> None:
        self._caller = caller
        self._cache = cache
        self._warnings = warnings
        self._calls = [
            (
                call,
                compile_expression(call.needs),
                compile_expression(call.key),
                compile_expression(call.result),
            )
            for call in calls
            if is_wanted(call, caller.values)
        ]

    def __bool__(self) -> bool:
        return bool(self._calls)

    def aged(self, mark: bytes, today: int) -> bytes:
        """The hash of a record, of which another one comes when its answers have become too old.

        Records take turns, so that not all are asked for on one day (``today``, as an ordinal).
        """
        days = min(call.refresh_days for call, *_ in self._calls)
        turn = (today + mark[0]) // days
        return blake2b(mark, digest_size=len(mark), salt=str(turn).encode()).digest()

    def complete(self, record: dict[str, Any]) -> bool:
        """Adds the answers to the record, in place; False if one was refused. Raises FetchError."""
        whole = True
        for call, needs, key_of, result in self._calls:
            if not is_true(needs(record, record)):
                continue
            key = str(key_of(record, record))
            answer = self._cache.get(call.id, key, call.refresh_days)
            if answer is None:
                answer = self._ask(call, record, result)
                if answer is None:
                    whole = False
                    continue
                self._cache.put(call.id, key, answer)
            record[call.into] = answer
        return whole

    def _ask(self, call: FollowUp, record: dict[str, Any], result: Getter) -> Any:
        try:
            page = self._caller.call(call, Step({}), values=dict(_record_values(record)))
        except ServerFault:
            raise
        except ApiRefused as refusal:
            self._warnings.add(f"followups.{call.id}", refusal.detail)
            return None
        return result(page.envelope, page.envelope)


def _record_values(record: Mapping[str, Any], prefix: str = "record") -> Iterator[tuple[str, str]]:
    """``{record.a.b}`` placeholders for every plain value of a record."""
    for name, value in record.items():
        if isinstance(value, dict):
            yield from _record_values(value, f"{prefix}.{name}")
        elif isinstance(value, str):
            yield f"{prefix}.{name}", value
        elif isinstance(value, int) and not isinstance(value, bool):
            yield f"{prefix}.{name}", Number(value)
