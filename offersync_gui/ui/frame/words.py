"""Times and counts as a person says them, in the language and the zone of the desktop."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

translate = QCoreApplication.translate


def moment(at: datetime, now: datetime | None = None) -> str:
    """The time of day; with the weekday or the date when it is not today. Both in UTC."""
    local = at.astimezone()
    today = (now or datetime.now(local.tzinfo)).astimezone().date()
    locale = QLocale()
    clock = locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    days = (local.date() - today).days
    if days == 0:
        return clock
    if days == -1:
        return translate("Moment", "yesterday {0}").format(clock)
    if days == 1:
        return translate("Moment", "tomorrow {0}").format(clock)
    day = QDate(local.year, local.month, local.day)
    if abs(days) < 7:
        return f"{locale.toString(day, 'ddd')} {clock}"
    return locale.toString(
        QDateTime(day, QTime(local.hour, local.minute)), QLocale.FormatType.ShortFormat
    )


def number(value: int) -> str:
    return QLocale().toString(value)
