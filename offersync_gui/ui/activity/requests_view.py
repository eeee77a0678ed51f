"""What a run asked its platform: addresses without secrets, answers and times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offersync_gui.ui.activity.answer_dialog import AnswerDialog, curl
from offersync_gui.ui.activity.columns import request_columns
from offersync_gui.ui.tables.states import States
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Button, EmptyState, TextLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.domain.sync_run import RequestLog
    from offersync_gui.ui.widgets import Toasts


def _identity(request: RequestLog) -> RequestLog:
    """Two that are the same in everything are as good as one."""
    return request


class RequestsView(QWidget):
    def __init__(self, toasts: Toasts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toasts = toasts
        self.table = RowsTable(
            request_columns(), self.tr("Requests of the run"), identity=_identity
        )
        self.table.setProperty("kind", "flush")
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._show_answer)
        self._states = States(self.table)
        self._note = TextLabel(tone="muted")
        self.answer_button = Button(self.tr("Show the answer"), "eye")
        self.answer_button.setToolTip(self.tr("Kept of the latest requests that failed"))
        self.answer_button.clicked.connect(self._on_answer)
        self.answer_button.setEnabled(False)
        self.copy_button = Button(self.tr("Copy as curl"), "terminal")
        self.copy_button.clicked.connect(self._copy)
        self.copy_button.setEnabled(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        foot.setSpacing(SPACE.small)
        foot.addWidget(self._note, 1)
        foot.addWidget(self.answer_button)
        foot.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._states, 1)
        layout.addLayout(foot)

    def show_requests(self, requests: Sequence[RequestLog], made: int) -> None:
        """``made`` is how many there were, of which the log keeps the latest."""
        self.table.set_rows(requests)
        self._note.setText(self._kept(len(requests), made))
        if requests:
            if self.table.current_row() is None:
                answered = [request for request in requests if request.answer is not None]
                self.table.choose(answered[-1] if answered else requests[0])
            self._states.show_content()
        else:
            self._states.show_other(self._nothing(made))

    def _kept(self, kept: int, made: int) -> str:
        if not kept:
            return ""
        if kept < made:
            return self.tr("The latest {0} of {1}; keys are masked.").format(kept, made)
        return self.tr("Keys are masked: put your own in before you use a copy.")

    def _nothing(self, made: int) -> EmptyState:
        title = self.tr("No requests are kept for this run")
        if made:
            return EmptyState("network", title, self.tr("Only the latest 100 runs keep them."))
        return EmptyState("network", title, self.tr("It ended before it asked anything."))

    def _on_chosen(self, request: RequestLog | None) -> None:
        self.copy_button.setEnabled(request is not None)
        self.answer_button.setEnabled(request is not None and request.answer is not None)

    def _on_answer(self) -> None:
        self._show_answer(self.table.current_row())

    def _show_answer(self, request: RequestLog) -> None:
        if request.answer is not None:
            AnswerDialog(self._toasts, request, self.window()).open()

    def _copy(self) -> None:
        request = self.table.current_row()
        if request is not None:
            QGuiApplication.clipboard().setText(curl(request))
            self._toasts.show(self.tr("Copied, with keys masked"))
