"""A template of one's own as text, with everything that is wrong in it while one types."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.templates_tab import reading
from offersync_gui.ui.templates_tab.columns import problem_columns
from offersync_gui.ui.templates_tab.note_line import NoteLine
from offersync_gui.ui.templates_tab.storing import Storing
from offersync_gui.ui.theme import CONTROL_HEIGHT, current_theme
from offersync_gui.ui.widgets import Badge, Button, ErrorCard, Look, PrimaryButton, TextLabel

if TYPE_CHECKING:
    from pathlib import Path

    from offersync_gui.background.jobs import Job
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.templates.loader import Problem
    from offersync_gui.ui.services import Services

_SIZE = (860, 680)
_REST_MS = 250
_TABLE_HEIGHT = 5 * CONTROL_HEIGHT


class EditDialog(Dialog):
    """``stored`` carries the path; what is wrong cannot be saved."""

    stored = Signal(object)
    editor_wanted = Signal()

    def __init__(self, services: Services, path: Path, parent: QWidget) -> None:
        title = QCoreApplication.translate("EditDialog", "Edit a template")
        super().__init__(parent, "template.edit", title)
        self._services, self._path = services, path
        self._before = self._shown = ""
        self._job: Job | None = None
        self._error: ErrorCard | None = None
        self.resize(*_SIZE)
        self.text = QPlainTextEdit()
        self.text.setObjectName("template.text")
        self.text.setAccessibleName(self.tr("Text of the template"))
        self.text.setFont(current_theme().font("mono"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setEnabled(False)
        self.state = Badge("")
        self.problems = RowsTable(problem_columns(), self.tr("Problems of the file"))
        self.problems.setFixedHeight(_TABLE_HEIGHT)
        self.problems.hide()
        self.note = NoteLine()
        self._storing = Storing(services, self)
        self.body.addWidget(TextLabel(path.name, "section", wrap=True))
        for part, share in ((self.text, 1), (self.state, 0), (self.problems, 0), (self.note, 0)):
            self.body.addWidget(part, share)
        self._add_buttons()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._check)
        self.problems.chosen.connect(self._on_problem)
        self._storing.stored.connect(self._on_stored)
        self._storing.failed.connect(self._on_failed)
        self._storing.left.connect(self._check)
        services.query.run(partial(reading.text_of, path), self._on_read, self._on_failed)

    def done(self, result: int) -> None:
        """Nobody waits any more for what is under way."""
        self._rest.stop()
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _add_buttons(self) -> None:
        elsewhere = Button(self.tr("Open in your editor"), "external")
        elsewhere.setObjectName("template.elsewhere")
        elsewhere.clicked.connect(self.reject)
        elsewhere.clicked.connect(self.editor_wanted)
        self.buttons.insertWidget(0, elsewhere)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save = PrimaryButton(self.tr("Save"), "save")
        self.save.setEnabled(False)
        self.save.clicked.connect(self._save)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.save)

    def _on_read(self, text: str) -> None:
        self._before = text
        self.text.setPlainText(text)
        self._shown = self.text.toPlainText()  # its ends of lines may differ
        self.text.setEnabled(True)
        self.text.setFocus()
        self.text.textChanged.connect(self._on_typed)
        self._check()

    def _on_typed(self) -> None:
        self.save.setEnabled(False)
        self._drop_error()
        self._rest.start()

    def _check(self) -> None:
        """The latest text counts."""
        if self._job is not None:
            self._job.disown()
        job = partial(reading.problems_of, self._path.name, self.text.toPlainText())
        self._job = self._services.query.run(job, self._on_checked, self._on_failed)

    def _on_checked(self, result: tuple[str, list[Problem]]) -> None:
        text, problems = result
        look = Look(self.tr("Valid"), "good", "check-circle")
        if problems:
            look = Look(self.tr("%Ln problem(s)", "", len(problems)), "bad", "error")
        self.state.set_look(look)
        self.problems.set_rows(problems)
        self.problems.setVisible(bool(problems))
        self.save.setEnabled(not problems and text == self.text.toPlainText() != self._shown)

    def _on_problem(self, problem: Problem | None) -> None:
        """To its line."""
        if problem is None or not problem.line:
            return
        block = self.text.document().findBlockByNumber(problem.line - 1)
        self.text.setTextCursor(QTextCursor(block))
        self.text.centerCursor()

    def _save(self) -> None:
        """As the next version, once a person has seen what it does."""
        self.save.setEnabled(False)
        self._drop_error()
        given = (self._services.workspace, self._path, self._before, self.text.toPlainText())
        job = partial(reading.retyped, *given, self.note.text())
        self._services.query.run(job, self._storing.offer, self._on_failed)

    def _on_stored(self, path: Path) -> None:
        self.stored.emit(path)
        self.accept()

    def _on_failed(self, error: OfferSyncError) -> None:
        self._drop_error()
        self._error = ErrorCard(error)
        self.body.addWidget(self._error)

    def _drop_error(self) -> None:
        if self._error is not None:
            self._error.hide()
            self._error.deleteLater()
            self._error = None
