"""The columns of the advertisers' list, and the badge that says how one stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from offersync_gui.ui.advertisers.moments import moment_text, stored_text
from offersync_gui.ui.tables.rows import Column
from offersync_gui.ui.widgets import Look, status_look

if TYPE_CHECKING:
    from offersync_gui.ui.advertisers.rows import Row


def columns() -> list[Column]:
    """Each reads a :class:`~offersync_gui.ui.advertisers.rows.Row`."""
    tr = QCoreApplication.translate
    return [
        Column(tr("Advertisers", "Advertiser"), lambda row: row.advertiser.name, share=1),
        Column(tr("Advertisers", "State"), lambda row: look(row).text, mark=look, tip=reason),
        Column(
            tr("Advertisers", "Offers"),
            lambda row: QLocale().toString(row.offers),
            key=lambda row: row.offers,
            right=True,
        ),
        Column(
            tr("Advertisers", "To review"),
            lambda row: QLocale().toString(row.to_review) if row.to_review else "–",
            key=lambda row: row.to_review,
            right=True,
        ),
        Column(
            tr("Advertisers", "Last run"),
            lambda row: stored_text(row.advertiser.last_run_at) or "–",
            key=lambda row: row.advertiser.last_run_at or "",
            muted=True,
        ),
        Column(tr("Advertisers", "Next run"), _next, key=_next_key, muted=True),
    ]


def look(row: Row) -> Look:
    """The badge: word, tone and icon."""
    tr = QCoreApplication.translate
    until = stored_text(row.advertiser.limited_until)
    own = {
        "template": Look(tr("Advertisers", "Template problem"), "bad", "alert"),
        "unavailable": Look(tr("Advertisers", "No secret store"), "bad", "key"),
        "no_secret": Look(tr("Advertisers", "Key missing"), "bad", "key"),
        "limited": Look(
            tr("Advertisers", "Limited until {time}").format(time=until), "warn", "gauge"
        ),
    }
    return own.get(row.standing) or status_look(row.standing)


def reason(row: Row) -> str:
    """What there is to do about it."""
    tr = QCoreApplication.translate
    texts = {
        "template": tr("Advertisers", "Its API template is gone or broken. See Templates."),
        "locked": tr("Advertisers", "Its key cannot be read: unlock the secret store."),
        "unavailable": tr("Advertisers", "Its key cannot be read: choose a secret store."),
        "no_secret": tr("Advertisers", "Open it and enter its key."),
        "limited": tr("Advertisers", "The platform asked to wait; the timer goes on by itself."),
        "needs_attention": tr("Advertisers", "The platform refused the key. Open it and test."),
        "held": tr("Advertisers", "The last run would change a lot. Decide in Activity."),
    }
    return texts.get(row.standing, "")


def _next(row: Row) -> str:
    if row.next_run is None:
        return QCoreApplication.translate("Advertisers", "by hand")
    return moment_text(row.next_run)


def _next_key(row: Row) -> float:
    return row.next_run.timestamp() if row.next_run else float("inf")
