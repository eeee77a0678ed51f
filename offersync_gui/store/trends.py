"""How many offers there were and what they paid, hour by hour or day by day, for charts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Literal

from offersync_gui.domain.clock import utc_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from offersync_gui.store.connection import Connections, Database

Step = Literal["hour", "day"]
_LENGTHS: dict[Step, timedelta] = {"hour": timedelta(hours=1), "day": timedelta(days=1)}
# So much of a stored time names its step.
_LETTERS: dict[Step, int] = {"hour": len("2026-11-22T04"), "day": len("2026-11-22")}

_LIVING = """FROM offer JOIN advertiser ON advertiser.id = offer.advertiser_id
    WHERE removed_at IS NULL AND (:advertiser IS NULL OR advertiser.name = :advertiser)"""
_FIRST_SEEN = f"SELECT substr(first_seen_at, 1, :letters), count(*) {_LIVING} GROUP BY 1"
_RUNNING = f"SELECT count(*) {_LIVING} AND status = 'active'"
_TURNED = f"""SELECT substr(at, 1, :letters),
        sum((json_extract(new, '$.status') = 'active')
            - (coalesce(json_extract(old, '$.status'), '') = 'active'))
    FROM change WHERE at >= :since AND (field IS NULL OR field = 'status')
        AND offer_id IN (SELECT offer.id {_LIVING}) GROUP BY 1"""
_CURRENCY = f"""SELECT currency {_LIVING} AND currency IS NOT NULL AND payout IS NOT NULL
    AND revenue_type = 'fixed' GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1"""
# An offer counts from when it was first seen, with what it paid before its first change.
_PAID = f"""WITH
    paid AS (SELECT offer.id, substr(first_seen_at, 1, :letters) AS step, payout {_LIVING}
        AND currency = :currency AND revenue_type = 'fixed'),
    moved AS (SELECT change.id, offer_id, substr(at, 1, :letters) AS step,
            json_extract(old, '$') AS old, json_extract(new, '$') AS new
        FROM change JOIN paid ON paid.id = offer_id
        WHERE field IN ('revenue', 'payout') AND field = 'payout'),
    first AS (SELECT offer_id, old, min(id) FROM moved GROUP BY offer_id),
    news AS (SELECT step, CASE WHEN first.offer_id IS NULL THEN payout ELSE first.old END AS new,
            NULL AS old FROM paid LEFT JOIN first ON first.offer_id = paid.id
        UNION ALL SELECT step, new, old FROM moved)
    SELECT step, sum((new IS NOT NULL) - (old IS NOT NULL)),
        sum(coalesce(CAST(new AS REAL), 0) - coalesce(CAST(old AS REAL), 0))
    FROM news GROUP BY 1"""


@dataclass(frozen=True, slots=True)
class Trend:
    """A value for each step of ``times`` (their beginnings), the last of which is not over.

    ``payouts`` are averages of what publishers get, in ``currency``, the most frequent one; None
    where no offer paid in it.
    """

    times: list[datetime]
    stored: list[int]
    running: list[int]
    currency: str | None
    payouts: list[float | None]


class Trends:
    """Reads of the history; errors are StoreError."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def over(self, count: int, step: Step, now: datetime, advertiser: str | None = None) -> Trend:
        """The last ``count`` steps until ``now``, of one advertiser or of all."""
        times = [now.astimezone(UTC) - _LENGTHS[step] * back for back in reversed(range(count))]
        keys = [utc_text(time)[: _LETTERS[step]] for time in times]
        parameters: dict[str, Any] = {
            "advertiser": advertiser,
            "letters": _LETTERS[step],
            "since": keys[0],
        }
        with self._connections.reading() as db:
            running = db.sql(_RUNNING, parameters).fetchone()[0]
            turned = dict(db.sql(_TURNED, parameters).fetchall())
            seen = dict(db.sql(_FIRST_SEEN, parameters).fetchall())
            currency, payouts = _payouts(db, keys, parameters)
        return Trend(
            times=[_beginning(time, step) for time in times],
            stored=_sums(keys, seen),
            running=_backwards(running, [turned.get(key, 0) for key in keys]),
            currency=currency,
            payouts=payouts,
        )


def _payouts(
    db: Database, keys: Sequence[str], parameters: dict[str, Any]
) -> tuple[str | None, list[float | None]]:
    found = db.sql(_CURRENCY, parameters).fetchone()
    if found is None:
        return None, [None] * len(keys)
    rows = db.sql(_PAID, parameters | {"currency": found[0]}).fetchall()
    counts = _sums(keys, {step: count for step, count, _ in rows})
    amounts = _sums(keys, {step: amount for step, _, amount in rows})
    pairs = zip(amounts, counts, strict=True)
    return found[0], [amount / count if count > 0 else None for amount, count in pairs]


def _sums(keys: Sequence[str], news: dict[str, Any]) -> list[Any]:
    """The running total at the end of each step; what came before the first one counts."""
    before = sum(value for key, value in news.items() if key < keys[0])
    return list(accumulate((news.get(key, 0) for key in keys), initial=before))[1:]


def _backwards(last: int, turned: Iterable[int]) -> list[int]:
    """The values whose changes ``turned`` led to ``last``."""
    found = [last]
    for change in reversed(list(turned)[1:]):
        found.append(found[-1] - change)
    return found[::-1]


def _beginning(time: datetime, step: Step) -> datetime:
    whole = time.replace(minute=0, second=0, microsecond=0)
    return whole if step == "hour" else whole.replace(hour=0)
