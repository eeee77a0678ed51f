"""What happened to an offer: who changed what and when, and the course of its payout."""

from __future__ import annotations

from datetime import datetime
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offersync_gui.domain import money
from offersync_gui.ui import moments
from offersync_gui.ui.change_words import Change, maker_word, side_text, side_tip
from offersync_gui.ui.offer_words import field_word
from offersync_gui.ui.tables.rows import Column
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Button, status_look
from offersync_gui.ui.widgets.chart import LineChart, Series

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.ui.offers.details.detail import Detail
    from offersync_gui.ui.widgets import Look

CHART_HEIGHT = 104
_CURVES = {"revenue": "accent", "payout": "good"}


class History(QWidget):
    """``undo_asked`` carries the change to take back."""

    undo_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = LineChart(self.tr("Revenue and payout over time"), steps=True)
        self.chart.setFixedHeight(CHART_HEIGHT)
        self.chart.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, 0)
        self.table = RowsTable(self._columns(), self.tr("History"), identity=itemgetter("id"))
        self.table.setProperty("kind", "flush")
        self.table.chosen.connect(self._on_chosen)
        self.undo = Button(self.tr("Undo this change"), "undo")
        self.undo.setObjectName("history.undo")
        self.undo.clicked.connect(self._on_undo)
        bar = QHBoxLayout()
        bar.setContentsMargins(SPACE.large, 0, SPACE.large, SPACE.tiny)
        bar.addStretch(1)
        bar.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self.chart)
        column.addWidget(self.table, 1)
        column.addLayout(bar)

    def show_detail(self, detail: Detail) -> None:
        self.table.set_rows(detail.history)
        self._on_chosen(self.table.current_row())
        names = {"revenue": self.tr("Revenue"), "payout": self.tr("Payout")}
        curves = [
            Series(names[field], course(detail, field), tone) for field, tone in _CURVES.items()
        ]
        moved = [item for item in curves if len(item.points) > 2]
        self.chart.setVisible(bool(moved))
        self.chart.set_series(curves if moved else [])

    def _on_chosen(self, change: Change | None) -> None:
        """What was new cannot be taken back: nothing is ever deleted."""
        self.undo.setVisible(change is not None and change["kind"] != "new")

    def _on_undo(self) -> None:
        self.undo_asked.emit(self.table.current_row())

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("When"), lambda row: moments.cell(row["at"]), _when, muted=True),
            Column(self.tr("Who"), self._who),
            Column(self.tr("What"), self._what),
            Column(self.tr("Before"), _side("old"), tip=_tip("old"), muted=True),
            Column(
                self.tr("After"),
                _side("new"),
                mark=_status,
                tip=_tip("new"),
                share=1,
            ),
            Column(self.tr("Because of"), maker_word, tip=maker_word, most=150, muted=True),
        ]

    def _who(self, row: Change) -> str:
        if row["actor"] == "user":
            return self.tr("You")
        return self.tr("Sync {run}").format(run=row["run"]) if row["run"] else self.tr("Sync")

    def _what(self, row: Change) -> str:
        if row["kind"] == "new":
            return self.tr("New")
        return field_word(row["field"])


def course(detail: Detail, field: str) -> list[tuple[float, float]]:
    """Times (seconds since 1970) and values, from the first to the one of today."""
    steps = [row for row in reversed(detail.history) if row["field"] == field]
    first = _seconds(detail.record["first_seen_at"])
    start = steps[0]["old"] if steps else detail.record[field]
    points = [(first, start), *((_seconds(row["at"]), row["new"]) for row in steps)]
    points.append((_seconds(detail.record["last_seen_at"]), points[-1][1]))
    values = [(at, money.parse(value)) for at, value in points]
    return [(at, float(value)) for at, value in values if value is not None]


def _seconds(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


def _when(row: Change) -> int:
    return int(row["id"])


def _status(row: Change) -> Look | None:
    """The status a change led to, as a badge."""
    return status_look(str(row["new"])) if row["field"] == "status" and row["new"] else None


def _side(side: str) -> Callable[[Change], str]:
    return lambda row: side_text(row, side) or "–"


def _tip(side: str) -> Callable[[Change], str]:
    return lambda row: side_tip(row, side)
