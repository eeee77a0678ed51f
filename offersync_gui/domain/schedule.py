"""When an advertiser's next automatic run is due; everything in UTC, "now" comes from outside."""

from __future__ import annotations

from datetime import datetime, timedelta


def due_at(
    last_run_at: str | None, minutes: int, now: datetime, *, limited_until: str | None = None
) -> datetime:
    """``minutes`` after the last finished run, or ``now`` when it never ran.

    A last run in the future was written by a clock that was wrong: that is due now, too. However
    long it is overdue, it is one run. Nothing is due while the platform asks for a pause.
    """
    due = now
    if last_run_at is not None and (last := datetime.fromisoformat(last_run_at)) <= now:
        due = last + timedelta(minutes=minutes)
    return due if limited_until is None else max(due, datetime.fromisoformat(limited_until))
