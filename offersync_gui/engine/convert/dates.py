"""Times as the offer record keeps them, ``2026-11-22T04:25:54Z``, out of what platforms send."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Any

from offersync_gui.domain.clock import utc_text
from offersync_gui.engine.convert.base import Context, Convert, Unclear, refused, with_parameters
from offersync_gui.engine.convert.text import scalar

# Numbers below are no time of ours (before 1973); above, they count milliseconds.
_FIRST_SECOND = 10**8
_FIRST_MILLISECOND = 10**11
_END_OF_NUMBERS = 10**13
_FIRST_YEAR = 1900
_MAX_LENGTH = 60

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NEVER = {"never", "none", "null", "n/a", "-", "no", "ongoing", "unlimited", "no expiration"}
_ZERO_YEARS = {"0000", "0001"}

_USUAL = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}Z?", re.ASCII)
_CLOCK = (
    r"(?:(?:[Tt, ]| at )\s?(?P<hour>\d{1,2}):(?P<minute>\d{2})"
    r"(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?\s?(?P<half>[AaPp][Mm])?)?"
    r"\s?(?P<offset>[Zz]|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?"
)
_WEEKDAY = r"(?:[A-Za-z]{3,9},? )?"
_FORMS = tuple(
    re.compile(form + _CLOCK, re.ASCII)
    for form in (
        r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})",
        r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})",
        _WEEKDAY + r"(?P<name>[A-Za-z]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})",
        _WEEKDAY + r"(?P<day>\d{1,2})[ -](?P<name>[A-Za-z]{3,9})[ -](?P<year>\d{4})",
    )
)
_ORDERED = {
    "mdy": re.compile(r"(?P<month>\d{1,2})[-/.](?P<day>\d{1,2})[-/.](?P<year>\d{4})" + _CLOCK),
    "dmy": re.compile(r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4})" + _CLOCK),
}


@with_parameters(day=("start", "end"), order=("", "mdy", "dmy"))
def date(*, zone: str = "", day: str = "start", order: str = "") -> Convert:
    """A time in UTC out of ISO text, seconds or milliseconds since 1970, or `Jul 12, 2016`; zero
    dates are none. `zone` holds for times without one, `day` says when a bare date is, and
    `order` (mdy, dmy) reads `07/12/2016`.
    """
    if zone:
        zone_named(zone)

    def convert(value: Any, context: Context) -> str | None:
        text = scalar(value)
        return read_time(text, zone or context.zone, day, order) if text else None

    return convert


@lru_cache(maxsize=64)
def zone_named(name: str) -> tzinfo:
    """The IANA time zone. Raises TemplateError for an unknown one."""
    if name == "UTC":
        return UTC
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        raise refused("date", f"There is no time zone “{name}”.") from None


@lru_cache(maxsize=4096)
def read_time(text: str, zone: str, day: str, order: str = "") -> str | None:
    """``text`` as a UTC time; None for a zero date. Raises Unclear."""
    try:
        if zone == "UTC" and text[:4] > "1970" and _USUAL.fullmatch(text):
            datetime.fromisoformat(text[:19])
            return f"{text[:10]}T{text[11:19]}Z"
        moment = _moment(text, zone, day, order)
        return None if moment is None else utc_text(moment)
    except (ValueError, OverflowError):  # month 13, hour 25, a year beyond the calendar
        raise Unclear(text) from None


def _moment(text: str, zone: str, day: str, order: str) -> datetime | None:
    if len(text) > _MAX_LENGTH:
        raise Unclear(text)
    forms = (*_FORMS, _ORDERED[order]) if order else _FORMS
    for form in forms:
        if match := form.fullmatch(text):
            return _from_parts(match, zone, day)
    if text.lower() in _NEVER or not text.strip("0-/:. T"):
        return None
    if text.startswith("-0001-"):  # how PHP writes the zero date
        return None
    return _since_1970(text)


def _since_1970(text: str) -> datetime | None:
    number = float(text) if re.fullmatch(r"\d{1,20}(?:\.\d{1,9})?", text, re.ASCII) else -1.0
    if _FIRST_MILLISECOND <= number < _END_OF_NUMBERS:
        number /= 1000
    if _FIRST_SECOND <= number < _FIRST_MILLISECOND:
        return datetime.fromtimestamp(int(number), UTC)
    raise Unclear(text)


def _from_parts(match: re.Match[str], zone: str, day: str) -> datetime | None:
    parts = match.groupdict()
    if parts["year"] in _ZERO_YEARS:
        return None
    if int(parts["year"]) < _FIRST_YEAR:
        raise ValueError("no offer is that old")
    month = parts.get("month") or _MONTHS.index(parts["name"][:3].lower()) + 1
    moment = datetime(int(parts["year"]), int(month), int(parts["day"]))
    if parts["hour"]:
        seconds = int(parts["second"] or 0)
        moment = moment.replace(hour=_hour(parts), minute=int(parts["minute"]), second=seconds)
    elif day == "end":
        moment = moment.replace(hour=23, minute=59, second=59)
    moment = moment.replace(tzinfo=_zone(parts["offset"], zone))
    return None if moment.timestamp() == 0 else moment


def _hour(parts: dict[str, str]) -> int:
    hour, half = int(parts["hour"]), (parts["half"] or "").lower()
    if half and not 1 <= hour <= 12:
        raise ValueError("no hour of half a day")
    return hour % 12 + 12 * (half == "pm") if half else hour


def _zone(offset: str | None, zone: str) -> tzinfo:
    if not offset:
        return zone_named(zone)
    if offset[0] not in "+-":
        return UTC
    digits = offset[1:].replace(":", "").ljust(4, "0")
    distance = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-distance if offset[0] == "-" else distance)
