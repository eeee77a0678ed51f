"""Times as a person says them, in the language and the zone of the desktop.

:func:`brief` where it is plain that a day is meant: 10:50. :func:`sentence` in mid-sentence:
today 10:50. :func:`cell` where it stands alone: Today 10:50.
"""

from __future__ import annotations

from datetime import datetime
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


def brief(at: datetime, now: datetime | None = None) -> str:
    return _said(_BRIEF, at, now)


def sentence(at: datetime, now: datetime | None = None) -> str:
    return _said(_SENTENCE, at, now)


def cell(at: datetime, now: datetime | None = None) -> str:
    return _said(_CELL, at, now)


def _said(words: Mapping[int, object], at: datetime, now: datetime | None) -> str:
    """With the weekday within a week, else with the date; the year only when it is another."""
    local = at.astimezone()
    today = (now or datetime.now(local.tzinfo)).astimezone().date()
    days = (local.date() - today).days
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    time = QTime(local.hour, local.minute)
    clock = locale.toString(time, short)
    if days in words:
        return QCoreApplication.translate("Moment", str(words[days])).format(clock)
    day = QDate(local.year, local.month, local.day)
    if abs(days) < _WEEK:
        return f"{locale.toString(day, 'ddd')} {clock}"
    if local.year == today.year:
        return f"{locale.toString(day, 'd MMM')} {clock}"
    return locale.toString(QDateTime(day, time), short)
