"""Tracking parameters in the form: the pair, further ones, and an example link. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from offersync_gui.domain.rules import resolve
from offersync_gui.domain.tracking import composer, parameter_problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

CLICK_ID = "tracking.click_id"
SOURCE_ID = "tracking.source_id"
ADD = "tracking.add"
PAIR = (CLICK_ID, SOURCE_ID)
SAMPLE_LINK = "https://track.example.com/click?pid=610&offer_id=4321"


class Parameter(NamedTuple):
    """One parameter of a link and the macro or text it carries."""

    name: str
    value: str

    @classmethod
    def parse(cls, text: str) -> Parameter:
        name, _, value = text.partition("=")
        return cls(name.strip(), value.strip())

    def text(self) -> str:
        return f"{self.name}={self.value}" if self.name or self.value else ""

    def problem(self) -> str:
        """What is wrong with it; empty for none."""
        if not self.text():
            return ""
        comma = "a comma cannot be part of it" if "," in self.text() else ""
        return parameter_problem(self.name, self.value) or comma


def parameters(text: str) -> list[Parameter]:
    """The parameters of the rule ``tracking.add``."""
    return [Parameter.parse(part) for part in text.split(",") if part.strip()]


def joined(items: Iterable[Parameter]) -> str:
    return ",".join(text for item in items if (text := item.text()))


def edited(own: Mapping[str, str], pair: Mapping[str, str]) -> dict[str, str]:
    """The inherited ``pair``, as far as an edited one stands in its way: ask before using it.

    Values that were not edited are no rules of the advertiser, so these hold by themselves.
    """
    return {key: text for key, text in pair.items() if text and key in own and own[key] != text}


def example_link(
    texts: Mapping[str, str], keep: Sequence[str] = (), raw: str = SAMPLE_LINK
) -> str | None:
    """``raw`` with the tracking rules applied; None while one of them cannot be read."""
    links = {key: text for key, text in texts.items() if key.startswith("tracking.")}
    try:
        return composer(resolve(links), keep)(raw)
    except ValueError:
        return None
