"""The counts of a run as figures, and what was odd in its feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from offersync_gui.domain.sync_run import COUNTS
from offersync_gui.ui.activity import words
from offersync_gui.ui.activity.columns import warning_columns
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import TextLabel

if TYPE_CHECKING:
    from offersync_gui.domain.sync_run import SyncRun

_PER_ROW = 5
_TONES = {"new": "good", "missing": "warn", "invalid": "bad"}


class _Figure(QWidget):
    """A number with its word beneath it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._tone = _TONES.get(name, "text")
        self._number = TextLabel(role="section")
        word = TextLabel(words.said(words.COUNTS[name]), "caption", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._number)
        layout.addWidget(word)

    def show_number(self, number: int) -> None:
        self._number.setText(words.count_text(number))
        self._number.set_tone(self._tone if number else "muted")


class SummaryView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = {name: _Figure(name) for name in COUNTS}
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
        for name, figure in self._figures.items():
            figure.show_number(getattr(run, name))
        text = self.tr("Requests: {0} · received: {1}")
        self._traffic.setText(
            text.format(words.count_text(run.requests), words.bytes_text(run.bytes))
        )
        self.warnings.set_rows(run.warnings)
        for part in (self._title, self.warnings):
            part.setVisible(bool(run.warnings))
