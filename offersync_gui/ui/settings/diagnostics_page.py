"""The page Diagnostics: what the program finds about itself, ready to be sent once it was read."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from offersync_gui import paths
from offersync_gui.sync.doctor import Check, examine
from offersync_gui.ui.settings.page import SettingsPage
from offersync_gui.ui.tables.rows import Column
from offersync_gui.ui.tables.states import States
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.text_dialog import TextDialog
from offersync_gui.ui.theme import CONTROL_HEIGHT
from offersync_gui.ui.widgets import Button, Card, Look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.logs import Redactor
    from offersync_gui.sync.workspace import Workspace

_TABLE_HEIGHT = 16 * CONTROL_HEIGHT


class DiagnosticsPage(SettingsPage):
    def fill(self) -> None:
        card = Card(
            self.tr("Diagnostics"),
            self.tr("For a report: without secrets, and without your name in folders."),
        )
        self.report_button = Button(self.tr("Show the report…"), "eye")
        self.report_button.setEnabled(False)
        self.report_button.clicked.connect(self._show_report)
        log = Button(self.tr("Open the log folder"), "folder")
        log.clicked.connect(self._open_log)
        card.buttons.addWidget(self.report_button)
        card.buttons.addWidget(log)
        self.table = RowsTable(self._columns(), self.tr("Diagnostics"))
        self.states = States(self.table)
        self.states.setFixedHeight(_TABLE_HEIGHT)
        self.states.retried.connect(self.refresh)
        card.body.addWidget(self.states)
        self.add_card(card)

    def refresh(self) -> None:
        job = partial(_look, self.services.workspace)
        self.services.long.run(job, self._show, self.states.show_error)

    def _show(self, checks: list[Check]) -> None:
        self.table.set_rows(checks)
        self.report_button.setEnabled(True)
        self.states.show_content()

    def _show_report(self) -> None:
        """Nobody sends what they have not seen: what is shown is what is copied."""
        services, name = self.services, self.tr("Report")
        about = self.tr("This is all that is copied. Secrets are masked, and your name in folders.")
        title = self.tr("Diagnostics")
        dialog = TextDialog(services.toasts, title, about, self.window(), name=name)
        dialog.show_text(report(self.table.rows_model.rows, services.workspace.redactor))
        dialog.open()

    def _open_log(self) -> None:
        folder = self.services.workspace.data_dir / paths.LOGS
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _columns(self) -> list[Column]:
        looks = {
            "ok": Look(self.tr("OK"), "good", "check-circle"),
            "warning": Look(self.tr("Warning"), "warn", "alert"),
            "problem": Look(self.tr("Problem"), "bad", "error"),
        }

        def look_of(check: Check) -> Look:
            return looks[check.state]

        def text_of(check: Check) -> str:
            return " ".join(filter(None, [check.text, check.next_step]))

        return [
            Column(self.tr("State"), lambda check: look_of(check).text, mark=look_of),
            Column(self.tr("What"), lambda check: check.name),
            Column(self.tr("Found"), text_of, share=1, tip=text_of),
        ]


def report(checks: Sequence[Check], redactor: Redactor) -> str:
    """A line for each check; the home folder, which holds a name, is ``~``."""
    lines = [
        f"{check.state.ljust(8)} {check.name}: {check.text} {check.next_step}".strip()
        for check in checks
    ]
    return redactor("\n".join(lines)).replace(str(Path.home()), "~")


def _look(workspace: Workspace, token: CancelToken) -> list[Check]:
    return examine(workspace)
