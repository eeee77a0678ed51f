"""The rules about single fields, compiled: what of the feed is taken over, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from offersync_gui.domain.field_options import DERIVED, FIELDS, TEXTS
from offersync_gui.domain.offer import Offer
from offersync_gui.engine.convert import html_to_text
from offersync_gui.engine.convert.markup import typed_html
from offersync_gui.errors import UsageError
from offersync_gui.sync.field_values import problem, typed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from offersync_gui.domain.rules import Rules

_EMPTY = Offer(external_id="")


@dataclass(frozen=True, slots=True)
class _Wish:
    """What the user wants of one field; ``value`` wins over the platform's, None is no wish."""

    name: str
    value: Any
    default: Any
    prefix: str
    suffix: str

    @property
    def option(self) -> str:
        parts = {"value": self.value, "default": self.default, "prefix": self.prefix}
        part = next((name for name, wanted in parts.items() if wanted not in (None, "")), "suffix")
        return f"field.{self.name}.{part}"

    def grant(self, offer: Offer) -> None:
        found = getattr(offer, self.name) if self.value is None else self.value
        if not found and self.default is not None:
            found = self.default
        elif found and self.value is None and (self.prefix or self.suffix):
            found = f"{self.prefix}{found}{self.suffix}"
            found = typed_html(found) if self.name.endswith("_html") else found
        setattr(offer, self.name, found)


class FieldRules:
    """``shape`` works on what the platform says, ``settle`` on what follows from it by rules.

    ``makers`` are fields with the option that makes their value.
    """

    def __init__(self, rules: Rules) -> None:
        wishes = [wish for name in FIELDS if (wish := _wish(rules, name)) is not None]
        self._wishes = [wish for wish in wishes if wish.name not in DERIVED]
        self._derived = [wish for wish in wishes if wish.name in DERIVED]
        self.makers = {wish.name: wish.option for wish in wishes}
        modes = {name: rules[f"field.{name}"] for name in FIELDS}
        self._once = [name for name, mode in modes.items() if mode in {"first", "never"}]
        self._never = [name for name, mode in modes.items() if mode == "never"]
        self._if_empty = [name for name, mode in modes.items() if mode == "if_empty"]
        self._category = rules["category.map"]
        self._caps_mode, self._caps = rules["caps.mode"], rules["caps.default"]

    def shape(self, offer: Offer) -> None:
        """Caps, categories and the user's own values, in place."""
        if self._caps_mode != "source":
            offer.caps = self._capped(offer)
        if self._category:
            offer.categories = self._renamed(offer.categories)
            offer.tags = self._renamed(offer.tags)
        for wish in self._wishes:
            wish.grant(offer)
        if "description_html" in self.makers:
            offer.description_text = html_to_text(offer.description_html or "")

    def settle(self, offer: Offer) -> None:
        """The user's own values of what has been derived, in place; may be done again."""
        for wish in self._derived:
            wish.grant(offer)

    def strip(self, offer: Offer) -> None:
        """From a new offer, what no sync may write."""
        for name in self._never:
            setattr(offer, name, getattr(_EMPTY, name))

    def kept(self, old: Offer) -> list[str]:
        """The fields of a stored offer that no sync changes any more."""
        return [*self._once, *(name for name in self._if_empty if getattr(old, name))]

    def _capped(self, offer: Offer) -> list[Any]:
        if self._caps_mode == "ignore":
            return []
        if self._caps_mode == "default" or not offer.caps:
            return list(self._caps)
        return offer.caps

    def _renamed(self, words: list[str]) -> list[str]:
        return list(dict.fromkeys(self._category.get(word.casefold(), word) for word in words))


def _wish(rules: Rules, name: str) -> _Wish | None:
    key = f"field.{name}"
    value, default = (_read(name, rules[f"{key}.{part}"]) for part in ("value", "default"))
    prefix, suffix = (rules[f"{key}.prefix"], rules[f"{key}.suffix"]) if name in TEXTS else ("", "")
    if value is None and default is None and not (prefix or suffix):
        return None
    return _Wish(name, value, default, prefix, suffix)


def _read(name: str, text: str) -> Any:
    """None where nothing is typed, and where it can no longer be read."""
    try:
        return typed(name, text) if text else None
    except UsageError:
        return None


def field_problems(values: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Of the rules among ``values``, those whose own value or default cannot be, and why."""
    for key, text in values.items():
        kind, _, field = key.partition(".")
        name, _, part = field.partition(".")
        if kind == "field" and name in FIELDS and part in {"value", "default"} and text:
            wrong = problem(name, text)
            if wrong:
                yield key, wrong
