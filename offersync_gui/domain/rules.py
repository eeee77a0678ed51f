"""How new offers are stored: every option, declared once, and resolved over its three levels.

Values are text, as typed on the command line and stored; :class:`Rules` gives them parsed.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Literal

from offersync_gui.domain.truth import truth

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Kind = Literal["choice", "integer", "decimal", "bool", "list", "text"]


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

    def parse(self, text: str) -> Any:
        """The typed value. Raises ValueError with a text for people.

        Only what is empty by default may be empty: no share at all is 0, not nothing.
        """
        text = text.strip()
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

    def takes(self, text: str) -> bool:
        """Whether :meth:`parse` gives a value."""
        try:
            self.parse(text)
        except ValueError:
            return False
        return True


def _integer(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ValueError("must be a whole number") from None


def _decimal(text: str) -> Decimal | None:
    if not text:
        return None
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise ValueError("must be a number such as 0.25") from None
    if not value.is_finite():
        raise ValueError("must be a number such as 0.25")
    return value


def _list(text: str) -> tuple[str, ...]:
    return tuple(part for part in (raw.strip() for raw in text.split(",")) if part)


_PARSERS: dict[Kind, Callable[[str], Any]] = {
    "choice": str,
    "text": str,
    "bool": truth,
    "integer": _integer,
    "decimal": _decimal,
    "list": _list,
}

_SPECS = (
    RuleSpec(
        "new.status",
        "choice",
        "review",
        "Status of a new offer",
        ("review", "active", "paused", "as_source"),
    ),
    RuleSpec(
        "new.visibility",
        "choice",
        "private",
        "Visibility of a new offer",
        ("private", "on_request", "public"),
    ),
    RuleSpec(
        "take", "choice", "approved", "Which offers are taken", ("approved", "applicable", "all")
    ),
    RuleSpec("limit_new", "integer", "0", "Most new offers in one run (0 = all)", minimum=0),
    RuleSpec("filter.countries", "list", "", "Only offers for these countries"),
    RuleSpec("filter.countries_excluded", "list", "", "No offers that run only in these countries"),
    RuleSpec("filter.os", "list", "", "Only offers for these systems"),
    RuleSpec("filter.devices", "list", "", "Only offers for these devices"),
    RuleSpec("filter.models", "list", "", "Only these payout models"),
    RuleSpec("filter.currencies", "list", "", "Only these currencies"),
    RuleSpec("filter.categories", "list", "", "Only these categories"),
    RuleSpec("filter.name_contains", "list", "", "Only names with one of these words"),
    RuleSpec("filter.ids_allow", "list", "", "Only these offer ids"),
    RuleSpec("filter.ids_deny", "list", "", "Never these offer ids"),
    RuleSpec("filter.revenue_min", "decimal", "", "Least revenue"),
    RuleSpec("filter.revenue_max", "decimal", "", "Most revenue"),
    RuleSpec(
        "filter.out_action",
        "choice",
        "pause",
        "When a stored offer no longer fits",
        ("pause", "keep", "missing"),
    ),
    RuleSpec(
        "payout.mode",
        "choice",
        "percent",
        "Publisher payout",
        ("percent", "minus", "fixed", "same", "none"),
    ),
    RuleSpec("payout.percent", "decimal", "80", "Publisher's share in %", minimum=0, maximum=100),
    RuleSpec(
        "payout.amount", "decimal", "0", "Amount for minus and fixed", minimum=0, maximum=10**9
    ),
    RuleSpec(
        "payout.min_margin", "decimal", "0", "Least that stays with you", minimum=0, maximum=10**9
    ),
    RuleSpec("payout.decimals", "integer", "4", "Decimals, rounded down", minimum=2, maximum=6),
    RuleSpec("tracking.click_id", "text", "", "Click id: parameter=macro"),
    RuleSpec("tracking.source_id", "text", "", "Source id: parameter=macro"),
    RuleSpec("tracking.remove", "list", "", "Parameters to remove"),
    RuleSpec("tracking.replace", "list", "", "{placeholder}=value, or old=new parameter name"),
    RuleSpec("tracking.add", "list", "", "Parameters to add: name=value"),
    RuleSpec(
        "missing.action",
        "choice",
        "pause",
        "When an offer is gone from the feed",
        ("pause", "archive", "keep", "flag"),
    ),
    RuleSpec("missing.after_runs", "integer", "2", "Complete runs without it", minimum=1),
    RuleSpec("missing.after_hours", "integer", "2", "Hours without it", minimum=0, maximum=8760),
    RuleSpec(
        "return.action",
        "choice",
        "restore",
        "When an offer comes back",
        ("restore", "review", "leave"),
    ),
    RuleSpec(
        "guard.percent",
        "integer",
        "30",
        "Hold a run that stops more than %",
        minimum=1,
        maximum=100,
    ),
    RuleSpec("guard.min_offers", "integer", "10", "… and at least so many offers", minimum=1),
    RuleSpec("auto_sync", "bool", "false", "API Auto Synchronization"),
    RuleSpec(
        "interval_minutes", "integer", "360", "Minutes between runs", minimum=15, maximum=10080
    ),
)
RULES: Mapping[str, RuleSpec] = {spec.key: spec for spec in _SPECS}
SCHEDULE_KEYS = frozenset({"auto_sync", "interval_minutes"})
_BESIDE_RECORDS = ("guard.", "missing.", "limit_new", "new.status", *SCHEDULE_KEYS)
RULED: Mapping[str, tuple[str, ...]] = {
    "payout": ("payout.mode", "payout.percent", "payout.amount", "payout.min_margin"),
    "tracking_url": (
        "tracking.click_id",
        "tracking.source_id",
        "tracking.add",
        "tracking.remove",
        "tracking.replace",
    ),
    "visibility": ("new.visibility",),
}
"""The values of an offer that are ours, and the options that make them."""


class Rules:
    """The options that hold for one advertiser, parsed: ``rules["payout.percent"]``."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = dict(texts)
        self._values = {key: RULES[key].parse(text) for key, text in texts.items()}

    def __getitem__(self, key: str) -> Any:
        return self._values[key]

    def shaping(self) -> dict[str, str]:
        """The texts of those on which it depends what becomes of an offer that is stored and in
        the feed; the rest is about when to sync, new offers and absent ones.
        """
        return {k: text for k, text in self.texts.items() if not k.startswith(_BESIDE_RECORDS)}


def usable(level: Mapping[str, str]) -> dict[str, str]:
    """Without what is no rule of this version, or no value of it any more."""
    return {key: text for key, text in level.items() if key in RULES and RULES[key].takes(text)}


def resolve(*levels: Mapping[str, str]) -> Rules:
    """The rules over the built-in defaults; later levels win (global, template, advertiser)."""
    texts = {key: spec.default for key, spec in RULES.items()}
    for level in levels:
        texts |= usable(level)
    return Rules(texts)
