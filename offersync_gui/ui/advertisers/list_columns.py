"""The columns of the advertisers' list, and the badge that says how one stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from offersync_gui.desktop.error_words import sentence_of
from offersync_gui.ui import moments
from offersync_gui.ui.tables.rows import Column
from offersync_gui.ui.widgets import Look, status_look

if TYPE_CHECKING:
    from offersync_gui.ui.advertisers.rows import Row


def columns() -> list[Column]:
    """Each reads a :class:`~offersync_gui.ui.advertisers.rows.Row`."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Advertisers", "Advertiser"), lambda row: row.advertiser.name, share=1),
        Column(
            translate("Advertisers", "State"), lambda row: look(row).text, mark=look, tip=reason
        ),
        Column(
            translate("Advertisers", "Offers"),
            lambda row: QLocale().toString(row.offers),
            key=lambda row: row.offers,
            right=True,
        ),
        Column(
            translate("Advertisers", "To review"),
            lambda row: QLocale().toString(row.to_review) if row.to_review else "–",
            key=lambda row: row.to_review,
            right=True,
        ),
        Column(
            translate("Advertisers", "Last run"),
            lambda row: moments.cell(row.advertiser.last_run_at) or "–",
            key=lambda row: row.advertiser.last_run_at or "",
            muted=True,
        ),
        Column(translate("Advertisers", "Next run"), _next, key=_next_key, muted=True),
    ]


def look(row: Row) -> Look:
    """The badge: word, tone and icon."""
    translate = QCoreApplication.translate
    until = moments.sentence(row.advertiser.limited_until)
    own = {
        "template": Look(translate("Advertisers", "Template problem"), "bad", "alert"),
        "unavailable": Look(translate("Advertisers", "No secret store"), "bad", "key"),
        "no_secret": Look(translate("Advertisers", "Key missing"), "bad", "key"),
        "limited": Look(
            translate("Advertisers", "Limited until {time}").format(time=until), "warn", "gauge"
        ),
    }
    state = own.get(row.standing) or status_look(row.standing)
    if not row.in_clear:
        return state
    text = translate("Advertisers", "{state}, unencrypted").format(state=state.text)
    return Look(text, "bad" if state.tone == "bad" else "warn", state.icon)


def reason(row: Row) -> str:
    """What is wrong with it, and what there is to do about that."""
    translate = QCoreApplication.translate
    texts = {
        "template": translate("Advertisers", "Its API template is gone or broken. See Templates."),
        "locked": translate("Advertisers", "Its key cannot be read: unlock the secret store."),
        "unavailable": translate("Advertisers", "Its key cannot be read: choose a secret store."),
        "no_secret": translate("Advertisers", "Open it and enter its key."),
        "limited": translate(
            "Advertisers", "The platform asked to wait; the timer goes on by itself."
        ),
        "needs_attention": translate(
            "Advertisers", "The platform refused the key. Open it and test."
        ),
        "held": translate("Advertisers", "The last run would change a lot. Decide in Activity."),
    }
    now = row.standing == row.advertiser.last_state
    problem = sentence_of(row.problem) if now and row.problem else ""
    in_clear = translate(
        "Advertisers", "Its key is sent unencrypted, as allowed in its options: anyone can read it."
    )
    parts = (texts.get(row.standing, ""), problem, in_clear if row.in_clear else "")
    return "\n".join(filter(None, parts))


def _next(row: Row) -> str:
    if row.next_run is None:
        return QCoreApplication.translate("Advertisers", "By hand")
    return moments.cell(row.next_run)


def _next_key(row: Row) -> float:
    return row.next_run.timestamp() if row.next_run else float("inf")
