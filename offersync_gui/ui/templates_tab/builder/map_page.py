"""Step 3: name and id, the field map, what words mean, and how the list is asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from offersync_gui.engine.sample.draft import id_of
from offersync_gui.ui.templates_tab.builder import parts
from offersync_gui.ui.templates_tab.builder.access_page import AccessPage
from offersync_gui.ui.templates_tab.builder.field_page import FieldPage
from offersync_gui.ui.templates_tab.builder.meanings_page import MeaningsPage
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import TextLabel

if TYPE_CHECKING:
    from offersync_gui.engine.sample.draft import Draft
    from offersync_gui.ui.templates_tab.builder.work import FieldRow, Mapped


class MapPage(QWidget):
    """``draft`` is the one whose records are read; :meth:`complete_draft` has all choices."""

    path_chosen = Signal(str, str)
    choice_changed = Signal(str, object)
    draft: Draft

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = parts.line("name", self.tr("Name of the template"))
        self.id = parts.line("id", self.tr("Id of the template"))
        self.fields, self.words, self.access = FieldPage(), MeaningsPage(), AccessPage()
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setAccessibleName(self.tr("What the template says"))
        self.tabs.addTab(self.fields, self.tr("Fields"))
        self.tabs.addTab(self.words, self.tr("Words"))
        self.tabs.addTab(self.access, self.tr("Access"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.medium)
        layout.addLayout(self._head())
        layout.addWidget(self.tabs, 1)
        self.name.textEdited.connect(self._on_name)
        self.fields.path_chosen.connect(self.path_chosen)
        self.fields.choice_changed.connect(self.choice_changed)
        self.words.changed.connect(self.choice_changed)

    def show_mapped(self, mapped: Mapped) -> None:
        self.draft = mapped.draft
        self.name.setText(mapped.draft.name)
        self.id.setText(mapped.draft.id)
        self.fields.show_mapped(mapped)
        self.words.show_choices(mapped.draft.choices)
        self.access.show_draft(mapped.draft)
        self.tabs.setCurrentIndex(0)

    def fix_id(self) -> None:
        """Advertisers know the template by it."""
        self.id.setEnabled(False)

    def show_changed(self, row: FieldRow) -> None:
        self.fields.show_changed(row)
        self.words.show_choice(row.name, row.choice)

    def complete_draft(self) -> Draft:
        """With everything that was entered."""
        choices = {row.name: row.choice for row in self.fields.rows() if row.choice is not None}
        name = self.name.text().strip()
        draft = replace(
            self.draft, name=name, id=self.id.text().strip() or id_of(name), choices=choices
        )
        return self.access.applied(draft)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        for title, edit, share in (
            (self.tr("Name"), self.name, 3),
            (self.tr("Id"), self.id, 2),
        ):
            head.addWidget(TextLabel(title, tone="muted"))
            head.addWidget(edit, share)
        return head

    def _on_name(self, text: str) -> None:
        """The id follows the name, until somebody gives it another one."""
        if self.id.isEnabled() and not self.id.isModified():
            self.id.setText(id_of(text))
