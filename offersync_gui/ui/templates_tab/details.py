"""One template in full: what it asks for, where it talks to, how its fixtures go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from offersync_gui.templates.versions import latest_notes
from offersync_gui.ui.tables.table import RowsTable
from offersync_gui.ui.templates_tab.columns import (
    case_columns,
    field_columns,
    name_of,
    problem_columns,
    result_look,
    source_look,
)
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import (
    Badge,
    Button,
    ElidedLabel,
    IconButton,
    LetterTile,
    Look,
    TextLabel,
)

if TYPE_CHECKING:
    from offersync_gui.templates.loader import Loaded
    from offersync_gui.templates.model import Template
    from offersync_gui.ui.templates_tab.reading import Replayed


class TemplateDetails(QWidget):
    """``advertiser_wanted`` carries the id of a template. Only own ones can be edited."""

    edit_wanted = Signal(object)
    screens_wanted = Signal(object)
    check_wanted = Signal(object)
    duplicate_wanted = Signal(object)
    export_wanted = Signal(object)
    advertiser_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item: Loaded | None = None
        self.fields = _flush(RowsTable(field_columns(), self.tr("Fields of the template")))
        self.problems = _flush(RowsTable(problem_columns(), self.tr("Problems of the file")))
        self.cases = _flush(RowsTable(case_columns(), self.tr("Fixtures of the template")))
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setAccessibleName(self.tr("Template"))
        self._facts = self._about_page()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(self.tabs, 1)

    def show_item(self, item: Loaded, result: Replayed | None) -> None:
        self.item = item
        self._tile.set_name(name_of(item))
        self._title.setText(name_of(item))
        self._source.set_look(source_look(item))
        self._community.setVisible(bool(item.template and item.template.community))
        for button in (self.duplicate_button, self.use_button):
            button.setEnabled(item.template is not None)
        for button in (self.edit_button, self.again_button):
            button.setVisible(item.source == "user")
        self.screens_button.setVisible(item.source == "user" and item.template is not None)
        self.problems.set_rows(item.problems)
        if item.template is not None:
            self._show_template(item.template)
        self._turn_tabs(broken=item.template is None)
        self.show_result(result)

    def show_result(self, result: Replayed | None) -> None:
        """Of the fixtures of the template that is shown."""
        if self.item is not None:
            self._state.set_look(result_look(self.item, result))
            self.cases.set_rows(result.cases if result else [])

    def _head(self) -> QHBoxLayout:
        self._tile = LetterTile("")
        self._title = ElidedLabel(role="section")
        self._source, self._state = Badge(""), Badge("")
        self._community = Badge("")
        self._community.set_look(Look(self.tr("Community"), "warn", "user"))
        self.use_button = Button(self.tr("New advertiser"), "plus")
        self.use_button.clicked.connect(self._on_use)
        self.export_button = IconButton("export", self.tr("Export…"))
        self.export_button.clicked.connect(self._on_export)
        self.duplicate_button = IconButton("copy", self.tr("Duplicate"))
        self.duplicate_button.clicked.connect(self._on_duplicate)
        self.screens_button = Button(self.tr("Edit"), "edit")
        self.screens_button.setObjectName("template.screens")
        self.screens_button.setToolTip(
            self.tr("In the screens in which it was made from its sample")
        )
        self.screens_button.clicked.connect(self._on_screens)
        self.edit_button = Button(self.tr("As text"), "code")
        self.edit_button.setToolTip(self.tr("Edit it as text, which is checked while you type"))
        self.edit_button.clicked.connect(self._on_edit)
        self.again_button = IconButton("sync", self.tr("Check again"))
        self.again_button.clicked.connect(self._on_again)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.small)
        head.setSpacing(SPACE.small)
        for part in (self._tile, self._title, self._source, self._state, self._community):
            head.addWidget(part)
        head.addStretch()
        for button in (
            self.screens_button,
            self.edit_button,
            self.again_button,
            self.duplicate_button,
            self.export_button,
            self.use_button,
        ):
            head.addWidget(button)
        return head

    def _about_page(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        form.setHorizontalSpacing(SPACE.large)
        form.setVerticalSpacing(SPACE.small)
        self._texts = {}
        for key, title in {
            "about": self.tr("About"),
            "homepage": self.tr("Homepage"),
            "hosts": self.tr("Talks only to"),
            "click_id": self.tr("Click id"),
            "source_id": self.tr("Source id"),
            "pace": self.tr("Pace"),
            "changes": self.tr("Changes"),
            "file": self.tr("File"),
        }.items():
            self._texts[key] = TextLabel(wrap=True).selectable()
            form.addRow(TextLabel(title, tone="muted"), self._texts[key])
        return page

    def _show_template(self, template: Template) -> None:
        self.fields.set_rows(template.all_fields)
        pace = self.tr("{0} requests a minute, at least {1} minutes between automatic runs")
        limits = template.limits
        texts = {
            "about": template.summary,
            "homepage": template.homepage,
            "hosts": ", ".join(dict.fromkeys(map(self._host, template.known_hosts))),
            "click_id": template.tracking.click_id,
            "source_id": template.tracking.source_id,
            "pace": pace.format(limits.requests_per_minute, limits.min_gap_minutes),
            "changes": "\n".join(latest_notes(template)),
            "file": self.item.path.name if self.item else "",
        }
        for key, text in texts.items():
            self._texts[key].setText(text or "–")

    def _host(self, host: str) -> str:
        """A placeholder is what the user enters."""
        return self.tr("the address that you enter") if host.startswith("{") else host

    def _turn_tabs(self, *, broken: bool) -> None:
        pages: list[tuple[QWidget, str]] = [
            (self._facts, self.tr("About")),
            (self.fields, self.tr("Fields")),
            (self.cases, self.tr("Fixtures")),
        ]
        if broken:
            pages = [(self.problems, self.tr("Problems"))]
        if [self.tabs.widget(at) for at in range(self.tabs.count())] == [one for one, _ in pages]:
            return
        self.tabs.clear()
        for page, title in pages:
            self.tabs.addTab(page, title)

    def _on_edit(self) -> None:
        self.edit_wanted.emit(self.item)

    def _on_screens(self) -> None:
        self.screens_wanted.emit(self.item)

    def _on_again(self) -> None:
        self.check_wanted.emit(self.item)

    def _on_duplicate(self) -> None:
        self.duplicate_wanted.emit(self.item)

    def _on_export(self) -> None:
        self.export_wanted.emit(self.item)

    def _on_use(self) -> None:
        if self.item and self.item.template:
            self.advertiser_wanted.emit(self.item.template.id)


def _flush(table: RowsTable) -> RowsTable:
    table.setProperty("kind", "flush")
    return table
