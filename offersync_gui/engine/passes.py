"""How often a list is read: once, or for each of several values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from offersync_gui.engine.placeholders import fill
from offersync_gui.errors import TemplateError
from offersync_gui.templates.fields import split_list
from offersync_gui.templates.requests import Values

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from offersync_gui.templates.requests import PagedCall, Param


@dataclass(frozen=True)
class Pass:
    """A list as it is read for one of the values it is to be read for; ``each`` fills it, and
    ``stamp`` is what its records get of that."""

    call: PagedCall
    each: Mapping[str, str]

    @property
    def stamp(self) -> dict[str, str]:
        return {name: self.each[name] for name in self.call.for_each}

    @property
    def name(self) -> str:
        return " ".join([self.call.id, *self.stamp.values()])


def passes(
    for_each: Mapping[str, Param | Values], values: Mapping[str, str]
) -> list[dict[str, str]]:
    """Every value that a list is read for. Raises TemplateError where there is none."""
    if not for_each:
        return [{}]
    [(name, given)] = for_each.items()
    found = _with_parts(name, given, values) if isinstance(given, Values) else _plain(given, values)
    each = [text if isinstance(text, dict) else {name: text} for text in found]
    if not each:
        raise TemplateError(
            f"There is no {name} to ask for",
            "The list is read for each value that is chosen, and none is.",
            "Choose at least one in the form of the advertiser.",
        )
    return each


def _plain(given: Param, values: Mapping[str, str]) -> list[str]:
    """A text holds several, separated by commas."""
    texts = (given,) if isinstance(given, str) else given
    return list(dict.fromkeys(part for text in texts for part in split_list(fill(text, values))))


def _with_parts(name: str, spec: Values, values: Mapping[str, str]) -> Iterator[dict[str, str]]:
    for text in dict.fromkeys(fill(spec.text, values).split(spec.separator)):
        parts = text.split(None, len(spec.parts) - 1)
        if not parts:
            continue
        if len(parts) < len(spec.parts):
            raise TemplateError(
                f"“{text.strip()}” is no complete {name}",
                f"It consists of {', '.join(spec.parts)}, separated by blanks.",
                "Complete it in the form of the advertiser.",
            )
        told = dict(zip(spec.parts, (part.strip() for part in parts), strict=True))
        meant = {part: spec.words.get(part, {}).get(word, word) for part, word in told.items()}
        yield {name: " ".join(told.values())} | {f"{name}_{p}": meant[p] for p in spec.parts}
