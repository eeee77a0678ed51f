"""Storage options as they are typed: what is wrong with a value, and how it is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from offersync_gui.domain.approve_rules import rewritten
from offersync_gui.domain.offer import Model
from offersync_gui.domain.rules import RULES
from offersync_gui.domain.tracking import parameter_problem
from offersync_gui.engine.convert.base import Context
from offersync_gui.engine.convert.currencies import currency_code
from offersync_gui.engine.convert.devices import devices
from offersync_gui.engine.convert.places import country_code
from offersync_gui.engine.convert.systems import os_targets
from offersync_gui.sync.field_rules import field_problems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PAIRS = frozenset({"tracking.click_id", "tracking.source_id"})
_ADD, _REPLACE = "tracking.add", "tracking.replace"
_MODELS: dict[str, str] = {model.casefold(): model for model in get_args(Model)}


def rule_problem(key: str, text: str) -> str:
    """What is wrong with a value of a storage option, for people; empty for nothing."""
    try:
        as_stored(key, text)
    except ValueError as problem:
        return str(problem)
    return ""


def as_stored(key: str, text: str) -> str:
    """The text with the words of the offer record, so that they fit it: UK is GB, too.

    Raises ValueError, with words for people, on a value that cannot be.
    """
    rule = RULES[key]
    text = rule.tidy(text)
    rule.parse(text)
    for problem in (*_tracking_problems(key, text), *dict(field_problems({key: text})).values()):
        raise ValueError(problem)
    if key == "new.approve_rules":
        return rewritten(text, _SUBJECTS)
    if (read := _WORDS.get(key)) is None:
        return text
    typed = rule.parse(text)
    words = list(dict.fromkeys(word for part in typed for word in read(part)))
    return text if words == list(typed) else ",".join(words)


def country(word: str) -> str:
    """Its code. Raises ValueError."""
    return country_code(word) or _refuse(word, "country")


def _currency(word: str) -> str:
    """Three letters may be one that nobody knows."""
    unknown = word.upper() if len(word) == 3 and word.isascii() and word.isalpha() else ""
    return currency_code(word) or unknown or _refuse(word, "currency")


def _model(word: str) -> str:
    if word.casefold() not in _MODELS:
        raise ValueError(f"must be one of {', '.join(_MODELS.values())}")
    return _MODELS[word.casefold()]


def _systems(word: str) -> list[str]:
    """Unknown words stay, as they do in the record."""
    return [target.name for target in os_targets(word, Context())] or [word]


def _devices(word: str) -> list[str]:
    return devices(word, Context()) or [word]


def _refuse(word: str, what: str) -> str:
    raise ValueError(f"cannot be: {word!r} is no {what}.")


_SUBJECTS: dict[str, Callable[[str], list[str]]] = {
    "country": lambda word: [country(word)],
    "currency": lambda word: [_currency(word)],
    "model": lambda word: [_model(word)],
    "os": _systems,
    "device": _devices,
}
_WORDS = {
    "filter.countries": _SUBJECTS["country"],
    "filter.countries_excluded": _SUBJECTS["country"],
    "filter.currencies": _SUBJECTS["currency"],
    "filter.models": _SUBJECTS["model"],
    "filter.os": _systems,
    "filter.devices": _devices,
}


def _tracking_problems(key: str, text: str) -> Iterator[str]:
    if key in _PAIRS and text:
        yield from _parameter_problems(text)
    elif key == _ADD:
        for part in RULES[key].parse(text):
            yield from _parameter_problems(part)
    elif key == _REPLACE:
        for part in RULES[key].parse(text):
            old, equals, new = (side.strip() for side in part.partition("="))
            if not (old and equals and (new or old.startswith("{"))):
                yield "must be pairs such as {sub}=value, old=new"


def _parameter_problems(text: str) -> Iterator[str]:
    name, equals, value = (side.strip() for side in text.partition("="))
    if not (name and equals):
        yield "must be PARAMETER=MACRO, such as sub1={click_id}"
    elif problem := parameter_problem(name, value):
        yield problem
