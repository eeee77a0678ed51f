"""A template file before it comes in: where it will talk to, what it asks for, what is wrong."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.templates_tab.columns import field_columns, problem_columns
from offersync_gui.ui.templates_tab.reading import take_in
from offersync_gui.ui.theme import CONTROL_HEIGHT
from offersync_gui.ui.widgets import Button, ErrorCard, PrimaryButton, TextLabel

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from offersync_gui.errors import OfferSyncError
    from offersync_gui.templates.model import Template
    from offersync_gui.templates.own import Candidate
    from offersync_gui.ui.services import Services

_WIDTH, _TABLE_HEIGHT = 680, 8 * CONTROL_HEIGHT


class CandidateDialog(Dialog):
    """``taken`` carries the path of the imported file. ``importing`` False only checks."""

    taken = Signal(object)

    def __init__(
        self, services: Services, candidate: Candidate, parent: QWidget, *, importing: bool
    ) -> None:
        title = QCoreApplication.translate("CandidateDialog", "Check a template file")
        if importing:
            title = QCoreApplication.translate("CandidateDialog", "Import a template")
        super().__init__(parent, "candidate", title)
        self._services = services
        self._candidate = candidate
        self._error: ErrorCard | None = None
        self.setMinimumWidth(_WIDTH)
        if candidate.template is None:
            self._show_problems(candidate)
        else:
            self._show_template(candidate.template)
        close = Button(self.tr("Cancel") if importing else self.tr("Close"))
        close.clicked.connect(self.reject)
        self.buttons.addWidget(close)
        self.yes = PrimaryButton(self.tr("Import"), "import")
        self.yes.clicked.connect(self._import)
        self.yes.setEnabled(candidate.template is not None)
        self.yes.setVisible(importing)
        self.buttons.addWidget(self.yes)
        (self.yes if importing else close).setDefault(True)

    def _show_problems(self, candidate: Candidate) -> None:
        title = self.tr("{0} cannot be used").format(candidate.name)
        self._say(title, self.tr("Correct these places, then try again."))
        self.problems = RowsTable(problem_columns(), self.tr("Problems of the file"))
        self.problems.set_rows(candidate.problems)
        self._add_table(self.problems)

    def _show_template(self, template: Template) -> None:
        title = self.tr("{0} {1} is a valid template").format(template.name, template.version)
        self._say(title, template.summary)
        hosts = ", ".join(template.known_hosts)
        self.body.addWidget(TextLabel(self.tr("It will talk to these hosts only:"), "strong"))
        self.hosts = TextLabel(hosts, "mono", wrap=True).selectable()
        self.body.addWidget(self.hosts)
        note = self.tr("{base_url} is the address that you enter. Your key is sent nowhere else.")
        self.body.addWidget(TextLabel(note, "caption", "muted", wrap=True))
        self.body.addWidget(TextLabel(self.tr("It will ask you for:"), "strong"))
        self.fields = RowsTable(field_columns(), self.tr("Fields of the template"))
        self.fields.set_rows(template.fields)
        self._add_table(self.fields)

    def _say(self, title: str, text: str) -> None:
        self.body.addWidget(TextLabel(title, "section", wrap=True))
        self.body.addWidget(TextLabel(text, tone="muted", wrap=True))

    def _add_table(self, table: RowsTable) -> None:
        table.setFixedHeight(_TABLE_HEIGHT)
        self.body.addWidget(table)

    def _import(self) -> None:
        self.yes.setEnabled(False)
        job = partial(take_in, self._services.workspace, self._candidate)
        self._services.query.run(job, self._on_taken, self._on_refused)

    def _on_taken(self, path: Path) -> None:
        self.taken.emit(path)
        self.accept()

    def _on_refused(self, error: OfferSyncError) -> None:
        if self._error is not None:
            self._error.deleteLater()
        self._error = ErrorCard(error)
        self.body.addWidget(self._error)
        self.yes.setEnabled(True)
