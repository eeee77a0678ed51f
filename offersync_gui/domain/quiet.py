"""The quiet time of the day, as one writes it."""

from __future__ import annotations

import re
from datetime import time

_SPAN = re.compile(r"(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)")


def quiet_span(text: str) -> tuple[time, time] | None:
    """Of ``22:00-07:00``; None for none. Raises ValueError with a text for people."""
    if not text.strip():
        return None
    try:
        match = _SPAN.fullmatch(text.strip())
        if match is None:
            raise ValueError
        hour, minute, last_hour, last_minute = map(int, match.groups())
        begin, end = time(hour, minute), time(last_hour, last_minute)
        if begin == end:
            raise ValueError
    except ValueError:
        raise ValueError("must be two times of the day such as 22:00-07:00") from None
    return begin, end


def is_quiet(span: tuple[time, time] | None, now: time) -> bool:
    """Whether the time of day lies in the span, which may go over midnight."""
    if span is None:
        return False
    begin, end = span
    return begin <= now < end if begin <= end else now >= begin or now < end
