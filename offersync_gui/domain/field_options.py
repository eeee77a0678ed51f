"""How the sync treats single fields of an offer: the options ``field.<name>`` and what is theirs.

``<name>`` is a key of the offer record. Beside the way of writing there may be a value of one's
own, which wins over the platform's, and a default for where the platform says nothing; texts may
also get a prefix and a suffix.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from offersync_gui.domain.rule_spec import RuleSpec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from offersync_gui.domain.rule_spec import Kind

MODES = ("always", "first", "if_empty", "never")
OWN = ("notes", "favourite", "local_tags")
"""Fields that are the user's alone."""
TEXTS = ("name", "description_html", "kpi_html", "restrictions_html", "conversion_flow")
FIELDS = (
    *TEXTS,
    "categories",
    "tags",
    "visibility",
    "countries",
    "countries_excluded",
    "regions",
    "cities",
    "carriers",
    "devices",
    "os",
    "browsers",
    "languages",
    "payouts",
    "revenue",
    "revenue_type",
    "payout",
    "currency",
    "model",
    "caps",
    "starts_at",
    "ends_at",
    "preview_url",
    "tracking_url_raw",
    "tracking_url",
    "impression_url",
    "landings",
    "logo_url",
    "creatives",
    "traffic_allowed",
    "traffic_forbidden",
    "app_id",
    "hold_days",
    "cookie_days",
    "source_updated_at",
    "source_status",
    "approval",
)
DERIVED = frozenset({"revenue", "revenue_type", "payout", "currency", "model", "tracking_url"})
"""Fields that follow from payouts and link by the rules."""
FIRST_TIME = frozenset({"categories", "logo_url", "creatives", "visibility"})
_PARTS: dict[str, tuple[Kind, str, str]] = {
    "value": ("text", "Your own {}", "Wins over what the platform says."),
    "default": ("text", "Your {} where there is none", "Only where the platform says nothing."),
    "prefix": ("verbatim", "Before each {}", "Put before what the platform says."),
    "suffix": ("verbatim", "Behind each {}", "Put behind what the platform says."),
}
_OWN_HELP = "It is yours alone."
_MODE_HELP = "first: only when it is new; if_empty: only while it is empty; never: not at all."


def parts_of(name: str) -> tuple[str, ...]:
    """What may be set for a field beside the way of writing."""
    return tuple(_PARTS) if name in TEXTS else ("value", "default")


def _specs() -> Iterator[RuleSpec]:
    for name in FIELDS:
        key, mode = f"field.{name}", "first" if name in FIRST_TIME else "always"
        yield RuleSpec(key, "choice", mode, f"When a sync writes {name}", MODES, help=_MODE_HELP)
        for part in parts_of(name):
            kind, label, about = _PARTS[part]
            yield RuleSpec(f"{key}.{part}", kind, "", label.format(name), help=about)
    for name in OWN:
        label = f"When a sync writes {name}"
        yield RuleSpec(f"field.{name}", "choice", "never", label, ("never",), help=_OWN_HELP)


FIELD_SPECS = tuple(_specs())
