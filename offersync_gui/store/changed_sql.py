"""Which offers were changed in a certain way by which runs, as SQL over the history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import SQL

from offersync_gui.errors import UsageError
from offersync_gui.store.offer_query import CHANGES
from offersync_gui.store.rows import to_json

if TYPE_CHECKING:
    from offersync_gui.store.offer_query import OfferQuery

# A figure is compared here, never stored; the tiny margin is for fractions that are not binary.
_FELL = """c.field = 'revenue'
    AND CAST(json_extract(c.new, '$') AS REAL) < CAST(json_extract(c.old, '$') AS REAL)
    AND CAST(json_extract(c.new, '$') AS REAL) * 100
        <= CAST(json_extract(c.old, '$') AS REAL) * (100 - {percent}) + 1e-9
    AND NOT EXISTS (SELECT 1 FROM change AS unit
        WHERE unit.offer_id = c.offer_id AND unit.run_id IS c.run_id
            AND unit.field IN ('currency', 'revenue_type'))"""
_BEFORE = """CAST(coalesce(
    (SELECT json_extract(b.old, '$') FROM change AS b
        WHERE b.offer_id = c.offer_id AND b.run_id IS c.run_id AND b.field = '{field}'),
    (SELECT {field} FROM offer WHERE offer.id = c.offer_id)) AS REAL)"""
_PAID_MORE = "SELECT id FROM offer WHERE payout_micros > revenue_micros"
_WAYS = {
    "new": "c.kind = 'new'",
    "updated": "c.kind IN ('field', 'status', 'returned')",
    "missing": "c.kind = 'missing'",
    "returned": "c.kind = 'returned'",
    "margin": f"""c.field IN ('revenue', 'payout') AND c.offer_id IN ({_PAID_MORE})
        AND ({_BEFORE.format(field="payout")} > {_BEFORE.format(field="revenue")}) IS NOT 1""",
}


def fell(percent: int = 0) -> SQL:
    """Ids of changes by which a revenue fell so far or farther, in the same currency."""
    return SQL(f"(SELECT c.id FROM change AS c WHERE {_FELL.format(percent=int(percent))})")


def changed(query: OfferQuery) -> Any:
    """Ids of offers that were changed in the way, and by the runs, of the query."""
    way = query.change or "updated"
    if way not in CHANGES:
        raise UsageError(f"There is no kind of change {way!r}", f"Known: {', '.join(CHANGES)}.")
    where = _FELL.format(percent=int(query.percent or 0)) if way == "drop" else _WAYS[way]
    parameters: list[str] = []
    if query.runs is not None:
        where = f"c.run_id IN (SELECT value FROM json_each(?)) AND {where}"
        parameters.append(to_json(_numbers(query.runs)))
    return SQL(f"(SELECT c.offer_id FROM change AS c WHERE {where})", parameters)


def _numbers(text: str) -> list[int]:
    try:
        return [int(part) for part in text.split(",")]
    except ValueError:
        raise UsageError(f"{text!r} are no runs", "", "Write their ids, as 12 or 12,13.") from None
