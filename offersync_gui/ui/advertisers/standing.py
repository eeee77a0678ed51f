"""How an advertiser stands: the one word of its badge, and when it runs next. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from offersync_gui.domain.clock import utc_text
from offersync_gui.domain.schedule import due_at

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.domain.rules import Rules
    from offersync_gui.sync.account_secrets import SecretState

Standing = Literal[
    "running",
    "queued",
    "template",
    "locked",
    "unavailable",
    "no_secret",
    "limited",
    "never",
    "ok",
    "partial",
    "failed",
    "held",
    "cancelled",
    "interrupted",
    "needs_attention",
]
Tone = Literal["good", "warn", "bad", "accent", "muted"]
TONES: Mapping[Standing, Tone] = {
    "running": "accent",
    "queued": "accent",
    "template": "bad",
    "locked": "warn",
    "unavailable": "bad",
    "no_secret": "bad",
    "limited": "warn",
    "never": "muted",
    "ok": "good",
    "partial": "warn",
    "failed": "bad",
    "held": "warn",
    "cancelled": "muted",
    "interrupted": "warn",
    "needs_attention": "bad",
}
CALLS_FOR_THE_USER = frozenset(
    {"template", "locked", "unavailable", "no_secret", "failed", "held", "needs_attention"}
)


@dataclass(frozen=True)
class Facts:
    """What is known of an advertiser beside its row; ``rules`` None: its template has a problem."""

    rules: Rules | None
    secrets: Mapping[str, SecretState]
    lacking: bool
    min_gap_minutes: int = 0
    in_clear: bool = False


def standing(advertiser: Advertiser, facts: Facts, now: datetime) -> Standing:
    """The gravest thing there is to say of one that is not running."""
    if facts.rules is None:
        return "template"
    states = set(facts.secrets.values())
    if "unavailable" in states:
        return "unavailable"
    if "locked" in states:
        return "locked"
    if facts.lacking:
        return "no_secret"
    if (advertiser.limited_until or "") > utc_text(now):
        return "limited"
    return next((name for name in TONES if name == advertiser.last_state), "never")


def next_run(advertiser: Advertiser, facts: Facts, now: datetime) -> datetime | None:
    """When the timer takes it next, not before ``now``; None while its automatic sync is off."""
    if facts.rules is None or not facts.rules["auto_sync"]:
        return None
    minutes = max(facts.rules["interval_minutes"], facts.min_gap_minutes)
    limit = advertiser.limited_until
    return max(now, due_at(advertiser.last_run_at, minutes, now, limited_until=limit))
