"""The section Templates: every template with its version, hosts and the result of its fixtures."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from offersync_gui.ui import files
from offersync_gui.ui.tables.states import States
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.templates_tab import reading
from offersync_gui.ui.templates_tab.candidate_dialog import CandidateDialog
from offersync_gui.ui.templates_tab.columns import name_of, template_columns
from offersync_gui.ui.templates_tab.details import TemplateDetails
from offersync_gui.ui.templates_tab.fixture_runs import FixtureRuns
from offersync_gui.ui.templates_tab.watch import Watch
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Button, EmptyState, SearchField

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from offersync_gui.errors import OfferSyncError
    from offersync_gui.templates.loader import Loaded
    from offersync_gui.templates.own import Candidate
    from offersync_gui.ui.services import Services
    from offersync_gui.ui.templates_tab.reading import Replayed, Shelf


class SystemEditor:
    """Opens files and folders with the desktop's program; tests put their own in its place."""

    @classmethod
    def open(cls, path: Path) -> bool:
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _identity(item: Loaded) -> Path:
    return item.path


class TemplatesTab(QWidget):
    """``badge_changed`` counts own templates that cannot be used."""

    badge_changed = Signal(int)
    advertiser_wanted = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._is_read = False
        self._shelf: Shelf | None = None
        self._wanted: Path | None = None
        self.fixtures = FixtureRuns(services.long, self)
        columns = template_columns(self.fixtures.results, self._used)
        self.table = RowsTable(columns, self.tr("Templates"), identity=_identity)
        self.table.setObjectName("templates")
        self.states = States(self.table)
        self.details = TemplateDetails()
        self._watch = Watch(reading.own_templates(services.workspace).folder, self)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Reads the files anew, and runs the fixtures of those that have changed."""
        self._is_read = True
        job = partial(reading.read_shelf, self._services.workspace)
        self._services.query.run(job, self._show, self.states.show_error)

    def check_again(self, item: Loaded) -> None:
        """Reads the file and runs its fixtures, whether it has changed or not."""
        self.fixtures.forget(item.path)
        self.refresh()

    def focus_search(self) -> None:
        self.search.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_read:
            self.refresh()

    def build_new(self) -> None:
        """A template from one answer of its platform."""
        from offersync_gui.ui.templates_tab.builder.dialog import BuilderDialog

        dialog = BuilderDialog(self._services, self)
        dialog.made.connect(self._on_made)
        dialog.advertiser_wanted.connect(self.advertiser_wanted)
        dialog.open()

    def edit(self, item: Loaded) -> None:
        """As text, which is checked while one types."""
        from offersync_gui.ui.templates_tab.edit_dialog import EditDialog

        dialog = EditDialog(self._services, item.path, self)
        dialog.stored.connect(self._on_stored)
        dialog.editor_wanted.connect(partial(self._open, item))
        dialog.open()

    def edit_in_screens(self, item: Loaded) -> None:
        """As it was made from its sample."""
        from offersync_gui.ui.templates_tab.builder.reopen_dialog import ReopenDialog

        dialog = ReopenDialog(self._services, item.path, self)
        dialog.stored.connect(self._on_stored)
        dialog.text_wanted.connect(partial(self.edit, item))
        dialog.open()

    def ask_import(self) -> None:
        then = partial(self.examine, importing=True)
        files.ask_open(self, self.tr("Import a template"), Path.home(), self._pattern(), then)

    def ask_check(self) -> None:
        then = partial(self.examine, importing=False)
        files.ask_open(self, self.tr("Check a file"), Path.home(), self._pattern(), then)

    def examine(self, path: Path, *, importing: bool) -> None:
        """Shows what the file is, before anything is done with it."""
        done = partial(self._on_examined, importing)
        self._services.query.run(partial(reading.look_at, path), done)

    def ask_export(self, item: Loaded) -> None:
        then = partial(self.export, item)
        suggested = Path.home() / f"{item.path.stem}.zip"
        pattern = self.tr("With its fixtures (*.zip);;The template alone (*.toml)")
        files.ask_save(self, self.tr("Export a template"), suggested, pattern, then)

    def export(self, item: Loaded, target: Path) -> None:
        job = partial(reading.export, item, target)
        self._services.query.run(job, self._on_exported, self._on_failed)

    def duplicate(self, item: Loaded) -> None:
        job = partial(reading.duplicate, self._services.workspace, item)
        self._services.query.run(job, self._on_duplicated, self._on_failed)

    def _pattern(self) -> str:
        return self.tr("Templates (*.toml *.zip)")

    def _lay_out(self) -> None:
        self.search = SearchField(self.tr("Search templates…"))
        self.new_button = Button(self.tr("New from a sample…"), "plus")
        self.new_button.setObjectName("templates.new")
        self.import_button = Button(self.tr("Import…"), "import")
        self.check_button = Button(self.tr("Check a file…"), "check")
        self.folder_button = Button(self.tr("Open the folder"), "folder")
        bar = QHBoxLayout()
        bar.setSpacing(SPACE.small)
        bar.addWidget(self.search, 1)
        for button in (
            self.new_button,
            self.import_button,
            self.check_button,
            self.folder_button,
        ):
            bar.addWidget(button)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.medium)
        column.addLayout(bar)
        column.addWidget(self.states, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(above)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.details.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        self.search.searched.connect(self._show_fitting)
        self.states.retried.connect(self.refresh)
        self.table.chosen.connect(self._on_chosen)
        self.new_button.clicked.connect(self.build_new)
        self.import_button.clicked.connect(self.ask_import)
        self.check_button.clicked.connect(self.ask_check)
        self.folder_button.clicked.connect(self._open_folder)
        self._watch.changed.connect(self.refresh)
        self.fixtures.ended.connect(self._on_replayed)
        self.fixtures.failed.connect(self._on_failed)
        self.details.edit_wanted.connect(self.edit)
        self.details.screens_wanted.connect(self.edit_in_screens)
        self.details.check_wanted.connect(self.check_again)
        self.details.duplicate_wanted.connect(self.duplicate)
        self.details.export_wanted.connect(self.ask_export)
        self.details.advertiser_wanted.connect(self.advertiser_wanted)

    def _show(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.badge_changed.emit(sum(item.template is None for item in shelf.items))
        self.table.set_compact(shelf.compact)
        self._watch.set_files(reading.own_files(shelf))
        self.fixtures.follow(shelf)
        self._show_fitting()

    def _show_fitting(self) -> None:
        if self._shelf is None:
            return
        words = self.search.text().casefold().split()
        fitting = [item for item in self._shelf.items if _fits(item, words)]
        self.table.set_rows(fitting)
        self.details.setVisible(bool(fitting))
        if not fitting:
            self.states.show_other(self._nothing())
            return
        self.states.show_content()
        if self._wanted is not None and self.table.choose(self._wanted):
            self._wanted = None
        if self.table.current_row() is None:
            self.table.selectRow(0)

    def _nothing(self) -> EmptyState:
        clear = Button(self.tr("Clear the search"))
        clear.clicked.connect(self.search.clear)
        text = self.tr("Names, ids and descriptions of the templates were searched.")
        return EmptyState("search", self.tr("No template fits"), text, clear)

    def _used(self, item: Loaded) -> int:
        if self._shelf is None or item.template is None:
            return 0
        return self._shelf.used.get(item.template.id, 0)

    def _on_chosen(self, item: Loaded | None) -> None:
        if item is not None:
            self.details.show_item(item, self.fixtures.results.get(item.path))

    def _on_replayed(self, result: Replayed) -> None:
        self.table.viewport().update()
        if self.details.item is not None and self.details.item.path == result.path:
            self.details.show_result(result)

    def _on_examined(self, importing: bool, candidate: Candidate) -> None:
        dialog = CandidateDialog(self._services, candidate, self, importing=importing)
        dialog.taken.connect(self._on_taken)
        dialog.open()

    def _on_taken(self, path: Path) -> None:
        self._show_new(path, self.tr("{0} is imported").format(path.name))

    def _on_made(self, path: Path) -> None:
        self._show_new(path, self.tr("{0} is a template of your own now").format(path.name))

    def _on_stored(self, path: Path) -> None:
        self._show_new(path, self.tr("{0} is stored").format(path.name))

    def _on_duplicated(self, path: Path) -> None:
        text = self.tr("{0} is a copy of your own; Edit opens it")
        self._show_new(path, text.format(path.name))

    def _show_new(self, path: Path, text: str) -> None:
        self._services.toasts.show(text)
        self._wanted = path
        self.search.clear()
        self.refresh()

    def _on_exported(self, target: Path) -> None:
        self._services.toasts.show(self.tr("Exported to {0}").format(target.name))

    def _on_failed(self, error: OfferSyncError) -> None:
        self._services.toasts.show_error(error)

    def _open_folder(self) -> None:
        folder = reading.own_templates(self._services.workspace).folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        SystemEditor.open(folder)

    def _open(self, item: Loaded) -> None:
        if not SystemEditor.open(item.path):
            text = self.tr("No program opens {0}; edit it in the folder")
            self._services.toasts.show(text.format(item.path.name))


def _fits(item: Loaded, words: list[str]) -> bool:
    about = item.template.summary if item.template else ""
    text = f"{name_of(item)} {item.path.stem} {about}".casefold()
    return all(word in text for word in words)
