"""What is being synced at this moment, with Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from offersync_gui.ui.frame.words import number
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import ElidedLabel, IconButton

if TYPE_CHECKING:
    from offersync_gui.background.state import Running, SyncState

_MOST = 420


class SyncProgress(QWidget):
    """Hidden while nothing goes on. ``cancel_requested`` means everything that runs or waits."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumWidth(_MOST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.label = ElidedLabel(role="caption", tone="muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Sync progress"))
        words = QVBoxLayout()
        words.setSpacing(SPACE.tiny)
        words.addStretch()
        words.addWidget(self.label)
        words.addWidget(self.bar)
        words.addStretch()
        self.cancel = IconButton("close", self.tr("Cancel the sync"))
        self.cancel.setObjectName("sync.cancel")
        self.cancel.clicked.connect(self.cancel_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.small)
        layout.addLayout(words, 1)
        layout.addWidget(self.cancel)
        self.hide()

    def show_state(self, state: SyncState) -> None:
        self.setVisible(state.busy)
        if not state.busy:
            return
        cancelling = bool(state.running) and all(run.cancelling for run in state.running)
        self.cancel.setEnabled(not cancelling)
        self.label.setText(self.tr("Cancelling…") if cancelling else self._words(state))
        self.bar.setAccessibleDescription(self.label.text())
        read, total = _amounts(state.running)
        self.bar.setRange(0, total)
        self.bar.setValue(read)

    def _words(self, state: SyncState) -> str:
        if not state.running:
            return self.tr("Starting…")
        if len(state.running) == 1 and not state.queued:
            return self._words_of(state.running[0])
        offers = self.tr("%Ln offer(s)", "", sum(run.offers for run in state.running))
        words = self.tr("%Ln advertiser(s) at once", "", len(state.running)) + f" · {offers}"
        if state.queued:
            words += " · " + self.tr("%Ln waiting", "", len(state.queued))
        return words

    def _words_of(self, run: Running) -> str:
        if not run.pages:
            return self.tr("{0}: connecting…").format(run.advertiser)
        page = self.tr("page {0}").format(number(run.pages))
        offers = self.tr("%Ln offer(s)", "", run.offers)
        if run.total:
            offers = self.tr("{0} of {1} offers").format(number(run.offers), number(run.total))
        return f"{run.advertiser}: {page} · {offers}"


def _amounts(running: tuple[Running, ...]) -> tuple[int, int]:
    """Read and announced offers; 0, 0 (a bar that only says "at work") unless all announce."""
    totals = [run.total for run in running]
    if not totals or not all(totals):
        return 0, 0
    total = sum(filter(None, totals))
    return min(total, sum(run.offers for run in running)), total
