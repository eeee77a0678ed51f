"""The counts of a run as figures, and what was odd in its feed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from offersync_gui.domain.sync_run import COUNTS
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.activity import words
from offersync_gui.ui.activity.columns import warning_columns
from offersync_gui.ui.forms.link_button import LinkButton
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.theme import SPACE, current_theme
from offersync_gui.ui.widgets import TextLabel

if TYPE_CHECKING:
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.store.offer_query import Way

_PER_ROW = 5
_TONES = {"new": "good", "missing": "warn", "invalid": "bad"}


class Figure(QWidget):
    """A number with its word beneath it, which leads to the offers where there are some."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"figure.{name}")
        self._tone = _TONES.get(name, "text")
        self._number = TextLabel(role="section")
        text = words.said(words.COUNTS[name])
        self._word = TextLabel(text, "caption", "muted")
        self.link = LinkButton(text)
        self.link.setFont(current_theme().font("caption"))
        self.link.setToolTip(self.tr("Show these offers"))
        self.link.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._number)
        layout.addWidget(self._word)
        layout.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)

    def show_number(self, number: int, *, leads: bool) -> None:
        self._number.setText(words.count_text(number))
        self._number.set_tone(self._tone if number else "muted")
        self.link.setVisible(leads and number > 0)
        self._word.setVisible(self.link.isHidden())


def offers_of(run: SyncRun, name: str) -> OfferQuery | None:
    """The offers behind a count; None where these are not stored, or cannot be told any more."""
    if run.state not in ("ok", "partial"):
        return None
    if name == "missing":
        return OfferQuery(advertiser=run.advertiser, view="gone")
    ways: dict[str, Way] = {"new": "new", "updated": "updated", "returned": "returned"}
    way = ways.get(name)
    return None if way is None else OfferQuery(runs=str(run.id), change=way)


class SummaryView(QWidget):
    """``offers_requested`` carries the query for the offers that a count is of."""

    offers_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: SyncRun | None = None
        self._figures = {name: Figure(name) for name in COUNTS}
        for name, figure in self._figures.items():
            figure.link.clicked.connect(partial(self._on_link, name))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.huge)
        grid.setVerticalSpacing(SPACE.medium)
        for at, figure in enumerate(self._figures.values()):
            grid.addWidget(figure, at // _PER_ROW, at % _PER_ROW)
        self._traffic = TextLabel(tone="muted")
        self._title = TextLabel(self.tr("Odd in the feed"), "strong")
        self.warnings = RowsTable(warning_columns(), self.tr("Warnings"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        layout.setSpacing(SPACE.medium)
        layout.addLayout(grid)
        layout.addWidget(self._traffic)
        layout.addWidget(self._title)
        layout.addWidget(self.warnings, 1)
        layout.addStretch()

    def show_run(self, run: SyncRun) -> None:
        self._run = run
        for name, figure in self._figures.items():
            figure.show_number(getattr(run, name), leads=offers_of(run, name) is not None)
        text = self.tr("Requests: {0} · received: {1}")
        self._traffic.setText(
            text.format(words.count_text(run.requests), words.bytes_text(run.bytes))
        )
        self.warnings.set_rows(run.warnings)
        for part in (self._title, self.warnings):
            part.setVisible(bool(run.warnings))

    def _on_link(self, name: str, checked: bool = False) -> None:
        if self._run is not None:
            self.offers_requested.emit(offers_of(self._run, name))
