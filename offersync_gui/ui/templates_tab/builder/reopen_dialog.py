"""A template of one's own in the builder again: what was chosen is chosen, and can be changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from offersync_gui.desktop.error_words import told
from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.templates_tab.builder import reopen_work
from offersync_gui.ui.templates_tab.builder.dialog import FIELDS, LIST, BuilderDialog
from offersync_gui.ui.templates_tab.note_line import NoteLine
from offersync_gui.ui.templates_tab.storing import Storing
from offersync_gui.ui.widgets import Button, EmptyState, Skeleton

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from offersync_gui.errors import OfferSyncError
    from offersync_gui.ui.services import Services
    from offersync_gui.ui.templates_tab.builder.reopen_work import Reopening

_SHOWN_PLACES = 6


class ReopenDialog(BuilderDialog):
    """``stored`` carries the path; ``text_wanted``: it is to be edited as text."""

    stored = Signal(object)
    text_wanted = Signal()
    _steps = (LIST,)

    def __init__(self, services: Services, path: Path, parent: QWidget) -> None:
        super().__init__(services, parent)
        title = QCoreApplication.translate("ReopenDialog", "Edit the template {0}")
        self.setWindowTitle(title.format(path.name))
        self._path = path
        self._reopening: Reopening | None = None
        self._storing = Storing(services, self)
        self._storing.stored.connect(self._on_stored)
        self._storing.failed.connect(self._on_failed)
        self._storing.left.connect(self._set_ready)
        self.beyond = Message("warn", role="body")
        self.note = NoteLine()
        self.note.hide()
        self.body.insertWidget(self.body.indexOf(self.pages), self.beyond)
        self.body.addWidget(self.note)
        self.as_text = Button(self.tr("Edit as text"), "code")
        self.as_text.setObjectName("builder.as_text")
        self.as_text.clicked.connect(self.reject)
        self.as_text.clicked.connect(self.text_wanted)
        self.buttons.insertWidget(0, self.as_text)
        self.fields.fix_id()
        self.pages.currentChanged.connect(self._on_page)
        self._turn(self.pages.addWidget(Skeleton()))
        self._run(partial(reopen_work.reopen, path), self._on_reopened)

    def _on_page(self, page: int) -> None:
        self.note.setVisible(page == FIELDS)
        self.beyond.setVisible(page == FIELDS and bool(self.beyond.text()))

    def _titles(self, page: int) -> tuple[str, str]:
        if page == FIELDS:
            text = self.tr("The counts are those of the records in its test.")
            return self.tr("What the fields mean"), text
        if page == LIST:
            return self.tr("The list of offers"), super()._titles(page)[1]
        return self.tr("Edit the template"), ""

    def _on_reopened(self, reopening: Reopening) -> None:
        self._job, self._reopening, self._found = None, reopening, reopening.found
        if places := reopening.opened.beyond:
            shown = ", ".join(places[:_SHOWN_PLACES]) + (" …" if places[_SHOWN_PLACES:] else "")
            text = self.tr("These screens do not show: {0}. It stays as it is; edit it as text.")
            self.beyond.setText(text.format(shown))
        self.lists.show_found(reopening.found)
        self._on_mapped(reopening.mapped)
        self.fields.fields.table.setFocus()

    def _map(self) -> None:
        """What was changed stays, as long as the list is the same."""
        if self._reopening is None or not self.lists.place:
            return
        if self.lists.place == self.fields.draft.place:
            self._turn(FIELDS)
            return
        job = partial(reopen_work.mapped_anew, self._reopening.opened, self.lists.place)
        self._run(job, self._on_mapped)

    def _save(self) -> None:
        if self._reopening is None:
            return
        given = (self._services.workspace, self._path, self._reopening.opened)
        draft = self.fields.complete_draft()
        job = partial(reopen_work.rebuild, *given, draft, self.note.text())
        self._run(job, self._on_rebuilt)

    def _on_rebuilt(self, wanted: object) -> None:
        self._job = None
        self._storing.offer(wanted)

    def _on_stored(self, path: Path) -> None:
        self.stored.emit(path)
        self.accept()

    def _on_failed(self, error: OfferSyncError) -> None:
        if self._reopening is not None:
            super()._on_failed(error)
            return
        self._job = None
        words = told(error)
        text = " ".join(filter(None, (words["detail"], words["next_step"])))
        self._turn(self.pages.addWidget(EmptyState("info", words["title"], text)))
        self.next.setEnabled(False)
        self.next.hide()
        self.as_text.setFocus()
