"""The builder: sample, list, fields; then a template of one's own that an advertiser can use."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.templates_tab.builder import work
from offersync_gui.ui.templates_tab.builder.done_page import DonePage
from offersync_gui.ui.templates_tab.builder.list_page import ListPage
from offersync_gui.ui.templates_tab.builder.map_page import MapPage
from offersync_gui.ui.templates_tab.builder.source_page import SourcePage
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Button, ErrorCard, PrimaryButton, TextLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from offersync_gui.background.jobs import Job
    from offersync_gui.engine.cancel import CancelToken
    from offersync_gui.engine.sample.choices import Choice
    from offersync_gui.errors import OfferSyncError
    from offersync_gui.ui.services import Services

_SIZE = (1000, 720)
SOURCE, LIST, FIELDS, DONE = range(4)


class BuilderDialog(Dialog):
    """``made`` carries the path of the new template, ``advertiser_wanted`` its id."""

    made = Signal(object)
    advertiser_wanted = Signal(str)
    _steps: tuple[int, ...] = (SOURCE, LIST)
    """The pages from which one can go on, and to which one can come back."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        title = QCoreApplication.translate("BuilderDialog", "New template from a sample")
        super().__init__(parent, "builder", title)
        self._services = services
        self._job: Job | None = None
        self._tried: dict[str, Job] = {}
        self._trial: Job | None = None
        self._found: work.Found | None = None
        self._saved: work.Saved | None = None
        self._error: ErrorCard | None = None
        self.resize(*_SIZE)
        self._title, self._text = TextLabel(role="section"), TextLabel(tone="muted", wrap=True)
        self.source, self.lists, self.fields = SourcePage(), ListPage(), MapPage()
        self.done_page = DonePage()
        self.pages = QStackedWidget()
        for page in (self.source, self.lists, self.fields, self.done_page):
            self.pages.addWidget(page)
        self.body.setSpacing(SPACE.medium)
        self.body.addWidget(self._title)
        self.body.addWidget(self._text)
        self.body.addWidget(self.pages, 1)
        self._add_buttons()
        self._connect()
        self._turn(SOURCE)

    def done(self, result: int) -> None:
        """Nobody waits any more for what is under way."""
        self._stop()
        super().done(result)

    def _add_buttons(self) -> None:
        self.close_button = Button(self.tr("Cancel"))
        self.back = Button(self.tr("Back"), "arrow-left")
        self.next = PrimaryButton(self.tr("Next"))
        self.next.setObjectName("builder.next")
        for button in (self.close_button, self.back, self.next):
            self.buttons.addWidget(button)
        self.next.setDefault(True)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.back.clicked.connect(self._on_back)
        self.next.clicked.connect(self._on_next)
        self.source.changed.connect(self._on_source_changed)
        self.source.file_chosen.connect(self._on_file)
        self.lists.chosen.connect(self._on_list_chosen)
        self.fields.path_chosen.connect(self._on_path)
        self.fields.choice_changed.connect(self._on_choice)
        self.fields.access.trial.wanted.connect(self._try_access)
        self.fields.access.trial.stopped.connect(self._stop_trial)

    def _turn(self, page: int) -> None:
        self._drop_error()
        self.pages.setCurrentIndex(page)
        title, text = self._titles(page)
        self._title.setText(title)
        self._text.setText(text)
        self.back.setVisible(page - 1 in self._steps)
        ends = {FIELDS: self.tr("Save"), DONE: self.tr("Add an advertiser")}
        self.next.setText(ends.get(page, self.tr("Next")))
        self.close_button.setText(self.tr("Close") if page == DONE else self.tr("Cancel"))
        self._set_ready()

    def _titles(self, page: int) -> tuple[str, str]:
        """The title of a page, and what it is for."""
        titles = {
            SOURCE: self.tr("1 of 3: the sample"),
            LIST: self.tr("2 of 3: the list of offers"),
            FIELDS: self.tr("3 of 3: what the fields mean"),
            DONE: self.tr("The template is ready"),
        }
        texts = {
            SOURCE: self.tr("One answer of the platform that holds offers is enough."),
            LIST: self.tr("Choose the list whose records are offers; the likeliest is chosen."),
            FIELDS: self.tr("Check what was suggested; the counts are those of all records."),
            DONE: self.tr("Its test holds the first records, without what looks like a secret."),
        }
        return titles[page], texts[page]

    def _set_ready(self) -> None:
        page = self.pages.currentIndex()
        ready = self.source.is_ready if page == SOURCE else True
        self.next.setEnabled(ready and self._job is None)

    def _on_source_changed(self) -> None:
        self.source.show_fetching(fetching=False)
        self._stop()
        self._set_ready()

    def _on_back(self) -> None:
        self._stop()
        self._turn(self.pages.currentIndex() - 1)

    def _on_next(self) -> None:
        steps = {
            SOURCE: self._read,
            LIST: self._map,
            FIELDS: self._save,
            DONE: self._add_advertiser,
        }
        steps[self.pages.currentIndex()]()

    def _read(self) -> None:
        if not self.source.is_fetching:
            self._run(partial(work.read, self.source.data()), self._on_found)
            return
        self.source.show_fetching(fetching=True)
        workspace, page = self._services.workspace, self.source
        address = page.address.text().strip()
        job = partial(work.fetch, workspace, address, page.auth.choice(), page.values())
        self._run(job, self._on_found)

    def _on_file(self, path: Path) -> None:
        self._run(partial(work.open_file, path), self._on_found)

    def _on_found(self, found: work.Found) -> None:
        self._job, self._found = None, found
        self.source.show_fetching(fetching=False)
        self._turn(LIST)
        self.lists.show_found(found)

    def _on_list_chosen(self, place: str) -> None:
        if self._found is not None:
            job = partial(work.first_records, self._found.sample, place)
            self._services.long.run(job, self.lists.show_records, self._on_failed)

    def _map(self) -> None:
        if self._found is not None and self.lists.place:
            self._run(partial(work.mapped, self._found, self.lists.place), self._on_mapped)

    def _on_mapped(self, mapped: work.Mapped) -> None:
        self._job = None
        self.fields.show_mapped(mapped)
        self.fields.access.trial.show_values(self.source.values())
        self._turn(FIELDS)

    def _on_path(self, name: str, path: str) -> None:
        self._try(name, partial(work.chosen, self.fields.draft, name, path))

    def _on_choice(self, name: str, choice: Choice) -> None:
        self._try(name, partial(work.changed, self.fields.draft, name, choice))

    def _try(self, name: str, job: Callable[[CancelToken], work.FieldRow]) -> None:
        """The latest wish for a field counts."""
        self._drop_error()
        if (earlier := self._tried.get(name)) is not None:
            earlier.disown()
        self._tried[name] = self._services.long.run(job, self.fields.show_changed, self._on_failed)

    def _try_access(self) -> None:
        """The first pages, as the draft stands now."""
        self._stop_trial()
        panel = self.fields.access.trial
        draft, values = self.fields.complete_draft(), panel.values()
        panel.show_work()
        job = partial(work.try_out, self._services.workspace, draft, values)
        self._trial = self._services.long.run(job, panel.show_tried, panel.show_error)

    def _stop_trial(self) -> None:
        if self._trial is not None:
            self._trial.cancel()
            self._trial = None
        self.fields.access.trial.clear()

    def _save(self) -> None:
        draft = self.fields.complete_draft()
        self._run(partial(work.save, self._services.workspace, draft), self._on_saved)

    def _on_saved(self, saved: work.Saved) -> None:
        self._job, self._saved = None, saved
        self.done_page.show_saved(saved)
        self._turn(DONE)
        self.made.emit(saved.path)

    def _add_advertiser(self) -> None:
        if self._saved is not None:
            self.advertiser_wanted.emit(self._saved.template_id)
        self.accept()

    def _run(self, job: Callable[[CancelToken], object], done: Callable[..., None]) -> None:
        """One thing at a time; nothing can be pressed twice."""
        self._stop()
        self._drop_error()
        self._job = self._services.long.run(job, done, self._on_failed)
        self._set_ready()

    def _stop(self) -> None:
        self._stop_trial()
        for job in (self._job, *self._tried.values()):
            if job is not None:
                job.cancel()
        self._job = None
        self._tried = {}

    def _on_failed(self, error: OfferSyncError) -> None:
        self._job = None
        self.source.show_fetching(fetching=False)
        self._drop_error()
        self._error = ErrorCard(error)
        self.body.addWidget(self._error)
        self._set_ready()

    def _drop_error(self) -> None:
        if self._error is not None:
            self._error.hide()
            self._error.deleteLater()
            self._error = None
