"""What a list shows of an offer: a narrow row. Nothing here loads more than SQLite."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator

Summary = dict[str, Any]

_COLUMNS = [
    "external_id",
    "name",
    "status",
    "status_cause",
    "source_status",
    "approval",
    "visibility",
    "model",
    "currency",
    "revenue",
    "revenue_type",
    "payout",
    "countries",
    "countries_excluded",
    "os",
    "categories",
    "starts_at",
    "ends_at",
    "first_seen_at",
    "updated_at",
    "missing_since",
    "invalid",
    "favourite",
    "local_tags",
]
_SUMMARIES = f"""
    SELECT offer.id, advertiser.name AS advertiser,
        {", ".join(f"offer.{name}" for name in _COLUMNS)},
        json_extract(offer_detail.record, '$.caps') AS caps
    FROM offer
    JOIN advertiser ON advertiser.id = offer.advertiser_id
    JOIN offer_detail ON offer_detail.offer_id = offer.id
    WHERE offer.id IN (SELECT value FROM json_each(?))"""
_LISTED = ("countries", "countries_excluded", "os")
_CAP: Summary = {"period": None, "type": None, "value": None, "goal": None, "countries": []}


def summaries(ask: Callable[[str, list[Any]], sqlite3.Cursor], ids: list[int]) -> Iterator[Summary]:
    """Those of these offers, in the order of ``ids``; of their details, only caps."""
    cursor = ask(_SUMMARIES, [json.dumps(ids)])
    names = [column[0] for column in cursor.description]
    found = {row[0]: row for row in cursor}
    rows = (found[offer_id] for offer_id in ids if offer_id in found)
    return (_summary(dict(zip(names, row, strict=True))) for row in rows)


def _summary(row: Summary) -> Summary:
    row |= {name: unlisted(row[name]) for name in _LISTED}
    row["caps"] = [_CAP | cap for cap in json.loads(row["caps"] or "[]")]
    row |= {name: json.loads(row[name]) for name in ("categories", "local_tags")}
    row["invalid_reasons"] = json.loads(row.pop("invalid") or "[]")
    return row


def listed(words: Iterable[str]) -> str:
    """Words that SQL can look for as ``',US,'``; none is the empty text.

    >>> listed(["DE", "US"]), listed([])
    (',DE,US,', '')
    """
    text = ",".join(words)
    return f",{text}," if text else ""


def unlisted(text: str) -> list[str]:
    """Back from :func:`listed`."""
    return text[1:-1].split(",") if text else []
