"""What runs and changes are called on the screen, and how their figures are written."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale

from offersync_gui.ui.moments import cell
from offersync_gui.ui.widgets import Look

if TYPE_CHECKING:
    from offersync_gui.domain.sync_run import SyncRun

_TRIGGERS = {
    "manual": QT_TRANSLATE_NOOP("Activity", "By hand"),
    "timer": QT_TRANSLATE_NOOP("Activity", "Automatic"),
    "dry_run": QT_TRANSLATE_NOOP("Activity", "Preview"),
}
_KINDS: dict[str, tuple[object, str, str]] = {
    "new": (QT_TRANSLATE_NOOP("Activity", "New"), "good", "plus"),
    "field": (QT_TRANSLATE_NOOP("Activity", "Changed"), "accent", "edit"),
    "status": (QT_TRANSLATE_NOOP("Activity", "Status"), "accent", "bookmark"),
    "missing": (QT_TRANSLATE_NOOP("Activity", "Gone"), "warn", "alert"),
    "returned": (QT_TRANSLATE_NOOP("Activity", "Back"), "good", "undo"),
    "unlocked": (QT_TRANSLATE_NOOP("Activity", "Unlocked"), "muted", "unlock"),
}
COUNTS = {
    "fetched": QT_TRANSLATE_NOOP("Activity", "Read"),
    "new": QT_TRANSLATE_NOOP("Activity", "New"),
    "updated": QT_TRANSLATE_NOOP("Activity", "Updated"),
    "unchanged": QT_TRANSLATE_NOOP("Activity", "Unchanged"),
    "missing": QT_TRANSLATE_NOOP("Activity", "Gone"),
    "paused": QT_TRANSLATE_NOOP("Activity", "Paused"),
    "returned": QT_TRANSLATE_NOOP("Activity", "Back"),
    "filtered": QT_TRANSLATE_NOOP("Activity", "Filtered out"),
    "invalid": QT_TRANSLATE_NOOP("Activity", "Unreadable"),
    "duplicates": QT_TRANSLATE_NOOP("Activity", "Repeated"),
}
translate = QCoreApplication.translate


def said(word: object) -> str:
    """A word of the tables above in the language of the window."""
    return QCoreApplication.translate("Activity", str(word))


def kind_look(kind: str) -> Look:
    """The badge of a change's kind."""
    word, tone, icon = _KINDS.get(kind, (kind, "muted", "edit"))
    return Look(said(word), tone, icon)


def trigger_word(trigger: str) -> str:
    return said(_TRIGGERS[trigger])


def number_text(number: int) -> str:
    return QLocale().toString(number)


def count_text(number: int) -> str:
    """By the locale; nothing is a dash, so that what happened stands out."""
    return number_text(number) if number else "–"


def local(at: str) -> QDateTime:
    """A stored time in the zone of this machine."""
    return QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(at).timestamp()))


def time_text(at: str | None) -> str:
    """A stored time, shortly; empty for none."""
    return cell(at)


def exact_time(at: str | None) -> str:
    return QLocale().toString(local(at), QLocale.FormatType.LongFormat) if at else ""


def run_seconds(run: SyncRun) -> float:
    """How long it took; 0 while it runs."""
    if run.finished_at is None:
        return 0
    begin, end = map(datetime.fromisoformat, (run.started_at, run.finished_at))
    return (end - begin).total_seconds()


def duration_text(run: SyncRun) -> str:
    if run.finished_at is None:
        return "–"
    seconds = round(run_seconds(run))
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return (
            translate("Activity", "{0} s").format(seconds)
            if seconds
            else translate("Activity", "under 1 s")
        )
    return translate("Activity", "{0} min {1} s").format(minutes, rest)


def seconds_text(seconds: float) -> str:
    """With two decimals, as requests are short."""
    return translate("Activity", "{0} s").format(QLocale().toString(seconds, "f", 2))


def bytes_text(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
