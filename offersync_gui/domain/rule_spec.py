"""What one storage option is: its key, its kind, its default, and how its text is read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from offersync_gui.domain.truth import truth

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.domain.approve_rules import ApproveRule
    from offersync_gui.domain.offer import Cap

Kind = Literal[
    "choice", "integer", "decimal", "bool", "list", "text", "verbatim", "map", "approve", "caps"
]
# Python itself would also read 1_000, NaN and the digits of other scripts.
_WHOLE = re.compile(r"[+-]?[0-9]{1,18}")
_NUMBER = re.compile(r"[+-]?([0-9]{1,18}(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,2})?")


@dataclass(frozen=True, slots=True)
class RuleSpec:
    """One option: its key, what it may be, its global default, and words for people."""

    key: str
    kind: Kind
    default: str
    label: str
    choices: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    help: str = ""

    def parse(self, text: str) -> Any:
        """The typed value. Raises ValueError with a text for people.

        Only what is empty by default may be empty: no share at all is 0, not nothing.
        """
        text = self.tidy(text)
        if self.default and not text:
            raise ValueError("must not be empty; a reset brings its default back")
        if self.kind == "choice" and text not in self.choices:
            raise ValueError(f"must be one of {', '.join(self.choices)}")
        value = _PARSERS[self.kind](text)
        if value is None:
            return None
        if self.minimum is not None and value < self.minimum:
            raise ValueError(f"must be at least {self.minimum}")
        if self.maximum is not None and value > self.maximum:
            raise ValueError(f"must be at most {self.maximum}")
        return value

    def tidy(self, text: str) -> str:
        """The text as it is stored; blanks around it count only where they are part of it."""
        return text if self.kind == "verbatim" else text.strip()

    def takes(self, text: str) -> bool:
        """Whether :meth:`parse` gives a value."""
        try:
            self.parse(text)
        except ValueError:
            return False
        return True


def _integer(text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise ValueError("must be a whole number")
    return int(text)


def _decimal(text: str) -> Decimal | None:
    if not text:
        return None
    if not _NUMBER.fullmatch(text):
        raise ValueError("must be a number such as 0.25")
    return Decimal(text)


def _list(text: str) -> tuple[str, ...]:
    return tuple(part for part in (raw.strip() for raw in text.split(",")) if part)


def _map(text: str) -> dict[str, str]:
    pairs = {}
    for part in _list(text):
        source, equals, mine = (side.strip() for side in part.partition("="))
        if not (source and equals and mine):
            raise ValueError("must be pairs such as Gaming=Games, Loans=Finance")
        pairs[source.casefold()] = mine
    return pairs


def _approve(text: str) -> tuple[ApproveRule, ...]:
    from offersync_gui.domain.approve_rules import approve_rules

    return approve_rules(text)


def _caps(text: str) -> list[Cap]:
    from offersync_gui.domain.default_caps import default_caps

    return default_caps(text)


_PARSERS: dict[Kind, Callable[[str], Any]] = {
    "choice": str,
    "text": str,
    "verbatim": str,
    "bool": truth,
    "integer": _integer,
    "decimal": _decimal,
    "list": _list,
    "map": _map,
    "approve": _approve,
    "caps": _caps,
}
