"""Times as people read them, in their locale and zone."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale


def moment_text(moment: datetime) -> str:
    """Yesterday, today and tomorrow by their name, else the date; and the time."""
    days = {
        -1: QCoreApplication.translate("Moments", "yesterday {time}"),
        0: QCoreApplication.translate("Moments", "today {time}"),
        1: QCoreApplication.translate("Moments", "tomorrow {time}"),
    }
    stamp = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    short = QLocale.FormatType.ShortFormat
    time = QLocale().toString(stamp.time(), short)
    day = days.get(QDate.currentDate().daysTo(stamp.date()))
    return day.format(time=time) if day else f"{QLocale().toString(stamp.date(), short)} {time}"


def in_cell(text: str) -> str:
    """As a cell begins that stands for itself."""
    return text[:1].upper() + text[1:]


def stored_text(text: str | None) -> str:
    """As :func:`moment_text`, of a stored time; empty for none."""
    return moment_text(datetime.fromisoformat(text)) if text else ""
