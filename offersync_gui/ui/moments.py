"""Times as a person says them, in the language and the zone of the desktop.

:func:`brief` where it is plain that a day is meant: 10:50. :func:`sentence` in mid-sentence:
today 10:50. :func:`cell` where it stands alone: Today 10:50. All of them, and :func:`age` and
:func:`day`, take stored times, too; none is the empty text.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QDateTime, QLocale, QTime

if TYPE_CHECKING:
    from collections.abc import Mapping

_SENTENCE = {
    -1: QT_TRANSLATE_NOOP("Moment", "yesterday {0}"),
    0: QT_TRANSLATE_NOOP("Moment", "today {0}"),
    1: QT_TRANSLATE_NOOP("Moment", "tomorrow {0}"),
}
_CELL = {
    -1: QT_TRANSLATE_NOOP("Moment", "Yesterday {0}"),
    0: QT_TRANSLATE_NOOP("Moment", "Today {0}"),
    1: QT_TRANSLATE_NOOP("Moment", "Tomorrow {0}"),
}
_BRIEF = {**_SENTENCE, 0: "{0}"}
_WEEK = 7
_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_OLDEST = 30 * _DAY

Time = datetime | str | None
translate = QCoreApplication.translate


def brief(at: Time, now: datetime | None = None) -> str:
    return _said(_BRIEF, at, now)


def sentence(at: Time, now: datetime | None = None) -> str:
    return _said(_SENTENCE, at, now)


def cell(at: Time, now: datetime | None = None) -> str:
    return _said(_CELL, at, now)


def age(at: Time, now: datetime | None = None) -> str:
    """How long ago that is, in one unit; far back or ahead it is the date."""
    if not at:
        return ""
    seconds = ((now or datetime.now(UTC)) - _read(at)).total_seconds()
    if not 0 <= seconds < _OLDEST:
        return day(at)
    if seconds < _MINUTE:
        return translate("Moment", "now")
    if seconds < _HOUR:
        return translate("Moment", "{n} min").format(n=int(seconds // _MINUTE))
    if seconds < _DAY:
        return translate("Moment", "{n} h").format(n=int(seconds // _HOUR))
    return translate("Moment", "{n} d").format(n=int(seconds // _DAY))


def day(at: Time) -> str:
    if not at:
        return ""
    local = _read(at).astimezone()
    return QLocale().toString(_date(local), QLocale.FormatType.ShortFormat)


def _read(at: datetime | str) -> datetime:
    return datetime.fromisoformat(at) if isinstance(at, str) else at


def _date(local: datetime) -> QDate:
    return QDate(local.year, local.month, local.day)


def _said(words: Mapping[int, object], at: Time, now: datetime | None) -> str:
    """With the weekday within a week, else with the date; the year only when it is another."""
    if not at:
        return ""
    local = _read(at).astimezone()
    today = (now or datetime.now(local.tzinfo)).astimezone().date()
    days = (local.date() - today).days
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    time = QTime(local.hour, local.minute)
    clock = locale.toString(time, short)
    if days in words:
        return translate("Moment", str(words[days])).format(clock)
    date = _date(local)
    if abs(days) < _WEEK:
        return f"{locale.toString(date, 'ddd')} {clock}"
    if local.year == today.year:
        return f"{locale.toString(date, 'd MMM')} {clock}"
    return locale.toString(QDateTime(date, time), short)
