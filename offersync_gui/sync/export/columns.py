"""What an export shows of a record: the presets, and each value as the text of a cell."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Record = Mapping[str, Any]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ALL = _words("""
    advertiser template external_id name status status_cause source_status approval visibility
    revenue revenue_type payout currency model tracking_url tracking_url_raw preview_url
    impression_url countries countries_excluded regions cities carriers devices os browsers
    languages categories tags payouts caps starts_at ends_at traffic_allowed traffic_forbidden
    description_text description_html kpi_html restrictions_html logo_url creatives landings
    app_id conversion_flow hold_days cookie_days source_updated_at first_seen_at last_seen_at
    updated_at invalid_reasons locked_fields notes favourite
""")
_FOR_PUBLISHERS = _words("""
    external_id name status payout currency model tracking_url preview_url impression_url
    countries countries_excluded regions cities carriers devices os browsers languages categories
    payouts caps starts_at ends_at traffic_allowed traffic_forbidden description_text kpi_html
    restrictions_html logo_url creatives app_id conversion_flow hold_days cookie_days updated_at
""")
_FEWEST = _words("advertiser external_id name status payout currency countries tracking_url")
_OWN_BUSINESS = frozenset({"revenue", "revenue_min", "revenue_max"})


@dataclass(frozen=True, slots=True)
class Preset:
    """Which keys of a record are written; ``hidden`` ones are taken out of its payout rows too."""

    keys: Sequence[str]
    hidden: frozenset[str] = frozenset()

    def pick(self, record: Record) -> dict[str, Any]:
        """The keys of the preset, in its order."""
        picked = {key: record[key] for key in self.keys}
        if self.hidden and "payouts" in picked:
            picked["payouts"] = [
                {key: value for key, value in row.items() if key not in self.hidden}
                for row in picked["payouts"]
            ]
        return picked


# For publishers: nothing that tells what the operator earns.
PRESETS = {
    "full": Preset(_ALL),
    "publisher": Preset(_FOR_PUBLISHERS, _OWN_BUSINESS),
    "minimal": Preset(_FEWEST),
}


def cell(value: Any) -> str:
    """A value as one text: words separated by commas, rows of several values as JSON."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    return str(value)
