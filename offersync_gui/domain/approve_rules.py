"""What decides about a new offer: ordered conditions, of which the first that holds names the
status. ``model=CPI and revenue>=1.5 -> active; name~casino|poker -> paused``
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, NamedTuple

from offersync_gui.domain import money

if TYPE_CHECKING:
    from offersync_gui.domain.offer import Offer, Status

Test = Callable[["Offer"], bool]
STATUSES: tuple[Status, ...] = ("review", "active", "paused", "disabled", "archived")
_CONDITION = re.compile(r"([a-z_]+)\s*(>=|<=|!=|=|~|>|<)\s*(.+)", re.DOTALL)
_WORDS: dict[str, Callable[[Offer], Iterable[str | None]]] = {
    "id": lambda offer: [offer.external_id],
    "name": lambda offer: [offer.name],
    "country": lambda offer: offer.countries,
    "os": lambda offer: [system.name for system in offer.os],
    "device": lambda offer: offer.devices,
    "category": lambda offer: offer.categories,
    "tag": lambda offer: offer.tags,
    "model": lambda offer: [offer.model],
    "currency": lambda offer: [offer.currency],
    "approval": lambda offer: [offer.approval],
}
_AMOUNTS: dict[str, Callable[[Offer], str | None]] = {
    "revenue": lambda offer: offer.revenue,
    "payout": lambda offer: offer.payout,
}
_COMPARED: dict[str, Callable[[Decimal, Decimal], bool]] = {
    "=": lambda value, limit: value == limit,
    "!=": lambda value, limit: value != limit,
    ">": lambda value, limit: value > limit,
    "<": lambda value, limit: value < limit,
    ">=": lambda value, limit: value >= limit,
    "<=": lambda value, limit: value <= limit,
}


class ApproveRule(NamedTuple):
    """``text`` is the rule as it was typed; every one of ``tests`` has to hold."""

    text: str
    tests: tuple[Test, ...]
    status: Status

    def holds(self, offer: Offer) -> bool:
        return all(test(offer) for test in self.tests)


class Condition(NamedTuple):
    """As it is typed: ``revenue``, ``>=``, ``1.5``."""

    name: str
    sign: str
    value: str

    def text(self) -> str:
        return f"{self.name}{self.sign}{self.value}"


SUBJECTS = (*_WORDS, *_AMOUNTS)
"""What a condition may be about."""


def signs_of(name: str) -> tuple[str, ...]:
    """How a condition about it may compare."""
    return tuple(_COMPARED) if name in _AMOUNTS else ("=", "!=", "~")


def approve_rules(text: str) -> tuple[ApproveRule, ...]:
    """The rules, separated by semicolons or lines. Raises ValueError with a text for people.

    A word fits without regard to case; ``~`` means "contains", ``|`` separates alternatives.
    An offer without countries, systems or devices runs everywhere, so any of them fits. An
    unknown amount fits no comparison. ``any -> review`` always holds.
    """
    return tuple(_rule(part) for part in split(text))


def split(text: str) -> tuple[str, ...]:
    """The text of each rule."""
    parts = (part.strip() for part in re.split(r"[;\n]", text))
    return tuple(part for part in parts if part)


def taken_apart(text: str) -> tuple[tuple[Condition, ...], Status]:
    """One rule: its conditions, none for ``any``, and the status. Raises ValueError."""
    conditions, arrow, status = (side.strip() for side in text.rpartition("->"))
    chosen = next((known for known in STATUSES if known == status), None)
    if not arrow or chosen is None:
        raise ValueError(f"must be CONDITION -> STATUS with one of {', '.join(STATUSES)}: {text!r}")
    if conditions == "any":
        return (), chosen
    parts = re.split(r"\s+and\s+", conditions)
    return tuple(_condition(part.strip()) for part in parts), chosen


def rewritten(text: str, words: Mapping[str, Callable[[str], list[str]]]) -> str:
    """The rules with their words as ``words`` reads them, by subject; parts of words stay."""
    typed = split(text)
    read = tuple(_rewritten(rule, words) for rule in typed)
    return text if read == typed else "; ".join(read)


def _rewritten(rule: str, words: Mapping[str, Callable[[str], list[str]]]) -> str:
    conditions, status = taken_apart(rule)
    read = [_reworded(one, words.get(one.name)) for one in conditions]
    if read == list(conditions):
        return rule
    return f"{' and '.join(one.text() for one in read)} -> {status}"


def _reworded(condition: Condition, read: Callable[[str], list[str]] | None) -> Condition:
    if read is None or condition.sign == "~":
        return condition
    typed = [word for part in condition.value.split("|") if (word := part.strip())]
    found = list(dict.fromkeys(word for part in typed for word in read(part)))
    return condition if found == typed else condition._replace(value="|".join(found))


def _rule(text: str) -> ApproveRule:
    conditions, status = taken_apart(text)
    return ApproveRule(text, tuple(_test(condition) for condition in conditions), status)


def _condition(text: str) -> Condition:
    match = _CONDITION.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no condition such as revenue>=1.5 or country=DE|AT")
    return Condition(*match.groups())


def _test(condition: Condition) -> Test:
    name, sign, value = condition
    if name in _AMOUNTS:
        return _amount_test(name, sign, value)
    if name not in _WORDS or sign not in signs_of(name):
        raise ValueError(f"{condition.text()!r} cannot be one of its conditions")
    return _word_test(name, sign, value)


def _amount_test(name: str, sign: str, text: str) -> Test:
    get = _AMOUNTS[name]
    try:
        limit, compare = Decimal(text.strip()), _COMPARED[sign]
    except (InvalidOperation, KeyError):
        raise ValueError(
            f"{name}{sign}{text} must be compared with a number, as revenue>=1.5"
        ) from None

    def test(offer: Offer) -> bool:
        value = money.parse(get(offer))
        return value is not None and compare(value, limit)

    return test


@dataclass(frozen=True)
class _Words:
    get: Callable[[Offer], Iterable[str | None]]
    everywhere: bool
    wanted: frozenset[str]

    def any_is(self, offer: Offer) -> bool:
        found = self._found(offer)
        return (self.everywhere and not found) or not self.wanted.isdisjoint(found)

    def any_contains(self, offer: Offer) -> bool:
        return any(word in text for text in self._found(offer) for word in self.wanted)

    def none_is(self, offer: Offer) -> bool:
        return self.wanted.isdisjoint(self._found(offer))

    def _found(self, offer: Offer) -> list[str]:
        return [text.casefold() for text in self.get(offer) if text]


def _word_test(name: str, sign: str, text: str) -> Test:
    wanted = frozenset(word.strip().casefold() for word in text.split("|") if word.strip())
    words = _Words(_WORDS[name], name in {"country", "os", "device"}, wanted)
    return {"=": words.any_is, "~": words.any_contains, "!=": words.none_is}[sign]
