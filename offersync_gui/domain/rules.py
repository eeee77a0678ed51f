"""How new offers are stored: the options that hold, resolved over their three levels.

Values are text, as typed on the command line and stored; :class:`Rules` gives them parsed.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from offersync_gui.domain.rule_spec import RuleSpec
from offersync_gui.domain.rule_table import BESIDE_RECORDS, RULED, RULES, SCHEDULE_KEYS

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "RULED",
    "RULES",
    "SCHEDULE_KEYS",
    "RuleSpec",
    "Rules",
    "resolve",
    "shapes_offers",
    "usable",
]


class Rules:
    """The options that hold for one advertiser, parsed: ``rules["payout.percent"]``."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = dict(texts)
        self._values = {key: _parsed(key, text) for key, text in texts.items()}

    def __getitem__(self, key: str) -> Any:
        return self._values[key]

    def shaping(self) -> dict[str, str]:
        """The texts of those on which it depends what becomes of an offer that is stored and in
        the feed; the rest is about when to sync, new offers and absent ones.
        """
        return {key: text for key, text in self.texts.items() if shapes_offers(key)}


def shapes_offers(key: str) -> bool:
    """Whether it depends on the option what becomes of an offer that is stored and in the feed."""
    return not key.startswith(BESIDE_RECORDS)


@cache
def _parsed(key: str, text: str) -> Any:
    return RULES[key].parse(text)


def usable(level: Mapping[str, str]) -> dict[str, str]:
    """Without what is no rule of this version, or no value of it any more."""
    return {key: text for key, text in level.items() if key in RULES and RULES[key].takes(text)}


def resolve(*levels: Mapping[str, str]) -> Rules:
    """The rules over the built-in defaults; later levels win (global, template, advertiser)."""
    texts = {key: spec.default for key, spec in RULES.items()}
    for level in levels:
        texts |= usable(level)
    return Rules(texts)
