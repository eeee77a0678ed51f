"""The columns of runs, changes, requests and warnings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from offersync_gui.desktop.error_words import said
from offersync_gui.ui.activity import words
from offersync_gui.ui.change_words import Change, maker_word, side_text, side_tip
from offersync_gui.ui.offer_words import field_word
from offersync_gui.ui.tables.rows import Column
from offersync_gui.ui.widgets import Look, status_look

if TYPE_CHECKING:
    from offersync_gui.domain.sync_run import RequestLog, SyncRun

translate = QCoreApplication.translate
_FIGURES = ("new", "updated", "missing", "paused")


def run_columns() -> list[Column]:
    """For :class:`~offersync_gui.domain.sync_run.SyncRun`."""
    return [
        Column(
            translate("Activity", "Advertiser"),
            lambda run: run.advertiser,
            share=2,
            tip=lambda run: run.advertiser,
        ),
        Column(
            translate("Activity", "State"),
            lambda run: status_look(run.state).text,
            mark=lambda run: status_look(run.state),
            tip=_trouble,
        ),
        *map(_figure, _FIGURES),
        Column(
            translate("Activity", "Started"),
            lambda run: words.time_text(run.started_at),
            key=lambda run: run.id,
            tip=lambda run: words.exact_time(run.started_at),
        ),
        Column(
            translate("Activity", "Duration"),
            words.duration_text,
            key=words.run_seconds,
            right=True,
            muted=True,
        ),
    ]


def _figure(name: str) -> Column:
    return Column(
        words.said(words.COUNTS[name]),
        lambda run: words.count_text(getattr(run, name)),
        key=lambda run: getattr(run, name),
        right=True,
    )


def _trouble(run: SyncRun) -> str:
    return said(run.error["title"]) if run.error else ""


def change_columns(*, dated: bool) -> list[Column]:
    """For changes as the store gives them; a run's own need neither time nor advertiser."""
    feed = [
        Column(
            translate("Activity", "When"),
            lambda change: words.time_text(change["at"]),
            key=lambda change: change["id"],
            tip=lambda change: words.exact_time(change["at"]),
            muted=True,
        ),
        Column(translate("Activity", "Advertiser"), lambda change: change["advertiser"], most=112),
    ]
    return [
        *(feed if dated else ()),
        Column(
            translate("Activity", "Offer"),
            lambda change: change["name"] or change["external_id"],
            share=2,
            tip=lambda change: f"{change['name']} · {change['external_id']}",
        ),
        Column(
            translate("Activity", "Change"),
            lambda change: words.kind_look(change["kind"]).text,
            mark=lambda change: words.kind_look(change["kind"]),
        ),
        Column(translate("Activity", "Field"), _field, most=120),
        _side("old", translate("Activity", "Before"), muted=True),
        _side("new", translate("Activity", "After")),
        Column(
            translate("Activity", "Because of"), maker_word, tip=maker_word, muted=True, most=130
        ),
    ]


def _field(change: Change) -> str:
    """A new offer has no single field."""
    return "" if change["kind"] == "new" else field_word(change["field"])


def _side(side: str, title: str, *, muted: bool = False) -> Column:
    return Column(
        title,
        lambda change: side_text(change, side),
        tip=lambda change: side_tip(change, side),
        share=1,
        muted=muted,
    )


def request_columns() -> list[Column]:
    """For :class:`~offersync_gui.domain.sync_run.RequestLog`."""
    return [
        Column(
            translate("Activity", "Status"),
            lambda request: _status_look(request).text,
            mark=_status_look,
            key=lambda request: request.status or 0,
        ),
        Column(translate("Activity", "Method"), lambda request: request.method, muted=True),
        Column(
            translate("Activity", "Address"),
            lambda request: request.url,
            share=1,
            tip=lambda request: request.url,
        ),
        Column(
            translate("Activity", "Time"),
            lambda request: words.seconds_text(request.seconds),
            key=lambda request: request.seconds,
            right=True,
        ),
        Column(
            translate("Activity", "Size"),
            lambda request: words.bytes_text(request.bytes),
            key=lambda request: request.bytes,
            right=True,
            muted=True,
        ),
    ]


def _status_look(request: RequestLog) -> Look:
    if request.status is None:
        return Look(translate("Activity", "No answer"), "bad", "error")
    if request.status < 300:
        return Look(str(request.status), "good", "check")
    if request.status < 400:
        return Look(str(request.status), "muted", "arrow-right")
    return Look(str(request.status), "bad", "error")


def warning_columns() -> list[Column]:
    """For :class:`~offersync_gui.domain.sync_run.Warning_`."""
    return [
        Column(translate("Activity", "Field"), lambda warning: warning.field),
        Column(
            translate("Activity", "Records"),
            lambda warning: words.count_text(warning.count),
            key=lambda warning: warning.count,
            right=True,
        ),
        Column(
            translate("Activity", "For example"),
            lambda warning: warning.sample,
            share=1,
            tip=lambda warning: warning.sample,
        ),
    ]
