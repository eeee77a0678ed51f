"""The line at the bottom: how much there is, how the last sync went, who needs attention."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from offersync_gui.desktop.error_words import said
from offersync_gui.ui.moments import brief
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import ElidedLabel, QuietButton, plain_tip, status_look

if TYPE_CHECKING:
    from offersync_gui.background.state import SyncState
    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.ui.frame.summary import Summary


class StatusBar(QFrame):
    """``attention_requested``: show the advertisers that need a person."""

    attention_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amounts = self._last = ""
        self.setProperty("kind", "bar")
        self.setProperty("edge", "top")
        self.label = ElidedLabel(role="caption", tone="muted")
        self.label.setObjectName("status.text")
        self.attention = QuietButton("", "alert")
        self.attention.setObjectName("status.attention")
        self.attention.setProperty("compact", True)
        self.attention.clicked.connect(self.attention_requested)
        self.attention.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.large, 0, SPACE.small, 0)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.attention)
        # The same whether the button is shown or not.
        self.setFixedHeight(self.fontMetrics().height() + SPACE.medium)

    def show_summary(self, summary: Summary) -> None:
        offers = self.tr("%Ln offer(s)", "", summary.offers)
        advertisers = self.tr("%Ln advertiser(s)", "", len(summary.advertisers))
        self._amounts = f"{offers} · {advertisers}"
        self._show()

    def show_problem(self, error: OfferSyncError) -> None:
        """The database does not answer."""
        self._amounts = said(error.title)
        self._show()

    def show_state(self, state: SyncState) -> None:
        self._last = _last(state.last)
        self._show()
        self.attention.setVisible(bool(state.attention))
        self.attention.setText(self.tr("%Ln need(s) attention", "", len(state.attention)))
        self.attention.setToolTip(plain_tip(", ".join(state.attention)))

    def _show(self) -> None:
        self.label.setText(" · ".join(filter(None, (self._amounts, self._last))))


def _last(run: SyncRun | None) -> str:
    if run is None or run.finished_at is None:
        return ""
    words = QCoreApplication.translate("StatusBar", "last sync {0}")
    at = brief(datetime.fromisoformat(run.finished_at))
    return f"{words.format(at)}: {status_look(run.state).text}"
