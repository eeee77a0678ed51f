"""The program's words for an offer's states, each with its tone and icon."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from offersync_gui.ui.widgets import Look

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONTEXT = "OfferWords"


class Word(NamedTuple):
    """A word of a platform or of ours, as people read it."""

    source: str
    tone: str = "muted"
    icon: str = "info"

    @property
    def text(self) -> str:
        return QCoreApplication.translate(_CONTEXT, self.source)

    @property
    def look(self) -> Look:
        return Look(self.text, self.tone, self.icon)


CAUSE: Mapping[str, Word] = {
    "new": Word(QT_TRANSLATE_NOOP("OfferWords", "it is new")),
    "user": Word(QT_TRANSLATE_NOOP("OfferWords", "you set it")),
    "source": Word(QT_TRANSLATE_NOOP("OfferWords", "the platform says so")),
    "missing": Word(QT_TRANSLATE_NOOP("OfferWords", "it is gone from the feed")),
    "filter": Word(QT_TRANSLATE_NOOP("OfferWords", "it does not fit your filters")),
    "expired": Word(QT_TRANSLATE_NOOP("OfferWords", "its end has passed")),
    "capped": Word(QT_TRANSLATE_NOOP("OfferWords", "its cap is reached")),
    "guard": Word(QT_TRANSLATE_NOOP("OfferWords", "the guard holds it")),
    "rule": Word(QT_TRANSLATE_NOOP("OfferWords", "one of your rules says so")),
    "invalid": Word(QT_TRANSLATE_NOOP("OfferWords", "it is not complete")),
}
SOURCE_STATUS: Mapping[str, Word] = {
    "active": Word(QT_TRANSLATE_NOOP("OfferWords", "Active"), "good", "active"),
    "paused": Word(QT_TRANSLATE_NOOP("OfferWords", "Paused"), "warn", "paused"),
    "pending": Word(QT_TRANSLATE_NOOP("OfferWords", "Pending"), "warn", "clock"),
    "expired": Word(QT_TRANSLATE_NOOP("OfferWords", "Expired"), "muted", "expired"),
    "deleted": Word(QT_TRANSLATE_NOOP("OfferWords", "Deleted"), "bad", "trash"),
    "unknown": Word(QT_TRANSLATE_NOOP("OfferWords", "Unknown"), "muted", "help"),
}
APPROVAL: Mapping[str, Word] = {
    "approved": Word(QT_TRANSLATE_NOOP("OfferWords", "Approved"), "good", "check"),
    "pending": Word(QT_TRANSLATE_NOOP("OfferWords", "Pending"), "warn", "clock"),
    "not_applied": Word(QT_TRANSLATE_NOOP("OfferWords", "Not applied"), "muted", "minus"),
    "rejected": Word(QT_TRANSLATE_NOOP("OfferWords", "Rejected"), "bad", "ban"),
    "not_required": Word(QT_TRANSLATE_NOOP("OfferWords", "Not required"), "good", "check"),
    "unknown": Word(QT_TRANSLATE_NOOP("OfferWords", "Unknown"), "muted", "help"),
}
VISIBILITY: Mapping[str, Word] = {
    "private": Word(QT_TRANSLATE_NOOP("OfferWords", "Private"), "muted", "lock"),
    "on_request": Word(QT_TRANSLATE_NOOP("OfferWords", "On request"), "muted", "user"),
    "public": Word(QT_TRANSLATE_NOOP("OfferWords", "Public"), "muted", "globe"),
}
VIEWS: Mapping[str, Word] = {
    "all": Word(QT_TRANSLATE_NOOP("OfferWords", "All"), "muted", "list"),
    "review": Word(QT_TRANSLATE_NOOP("OfferWords", "Needs review"), "accent", "review"),
    "new": Word(QT_TRANSLATE_NOOP("OfferWords", "New this week"), "muted", "bolt"),
    "payout_changed": Word(QT_TRANSLATE_NOOP("OfferWords", "Payout changed"), "muted", "money"),
    "gone": Word(QT_TRANSLATE_NOOP("OfferWords", "Gone"), "muted", "missing"),
    "invalid": Word(QT_TRANSLATE_NOOP("OfferWords", "Invalid"), "muted", "alert"),
}
_PERIODS: Mapping[str, Word] = {
    "hour": Word(QT_TRANSLATE_NOOP("OfferWords", "per hour")),
    "day": Word(QT_TRANSLATE_NOOP("OfferWords", "per day")),
    "week": Word(QT_TRANSLATE_NOOP("OfferWords", "per week")),
    "month": Word(QT_TRANSLATE_NOOP("OfferWords", "per month")),
    "total": Word(QT_TRANSLATE_NOOP("OfferWords", "in total")),
}
_PER: Mapping[str, Word] = {
    "hour": Word(QT_TRANSLATE_NOOP("OfferWords", "/h")),
    "day": Word(QT_TRANSLATE_NOOP("OfferWords", "/d")),
    "week": Word(QT_TRANSLATE_NOOP("OfferWords", "/w")),
    "month": Word(QT_TRANSLATE_NOOP("OfferWords", "/mo")),
    "total": Word(QT_TRANSLATE_NOOP("OfferWords", " total")),
}
_CAPPED: Mapping[str, Word] = {
    "conversions": Word(QT_TRANSLATE_NOOP("OfferWords", "conversions")),
    "clicks": Word(QT_TRANSLATE_NOOP("OfferWords", "clicks")),
    "impressions": Word(QT_TRANSLATE_NOOP("OfferWords", "impressions")),
    "budget": Word(QT_TRANSLATE_NOOP("OfferWords", "budget")),
}


def word(words: Mapping[str, Word], key: str | None) -> Word:
    """That of ``key``; what has no word of ours is shown as it is."""
    return words.get(key or "") or Word(key or "")


def period(key: str) -> str:
    return word(_PERIODS, key).text


def per(key: str) -> str:
    """As short as a cell wants it, to stand behind a figure."""
    return _PER[key].text if key in _PER else f" {period(key)}"


def capped(key: str) -> str:
    return word(_CAPPED, key).text
