"""Step 3: what fills each field of the offer, tried on every record of the sample."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from offersync_gui.engine.sample.targets import TARGETS
from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.tables.rows import Column
from offersync_gui.ui.templates_tab.builder import parts
from offersync_gui.ui.templates_tab.builder.field_table import FieldTable
from offersync_gui.ui.templates_tab.builder.path_tree import PathTree
from offersync_gui.ui.templates_tab.builder.words import field_titles
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Look

if TYPE_CHECKING:
    from offersync_gui.engine.sample.choices import Choice
    from offersync_gui.engine.sample.paths import SourcePath
    from offersync_gui.ui.templates_tab.builder.work import FieldRow, Mapped


_SIZES = (250, 700)
_FIELD_WIDTH = 150


def _name(row: FieldRow) -> str:
    return row.name


def _sure(row: FieldRow) -> Look | None:
    if row.choice is None:
        return None
    share = row.choice.confidence
    return Look(f"{share:.0%}", "good" if share >= 0.8 else "warn", "")


def _count(title: str, name: str) -> Column:
    return Column(
        title,
        lambda row: f"{getattr(row.seen, name):,}" if row.seen else "–",
        lambda row: getattr(row.seen, name) if row.seen else -1,
        right=True,
    )


class FieldPage(QWidget):
    """``path_chosen`` is (field, path), empty for none; ``choice_changed`` (field, choice)."""

    path_chosen = Signal(str, str)
    choice_changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = field_titles()
        self._paths: list[SourcePath] = []
        self.table = FieldTable(self._columns(), self.tr("Fields of the offer"), identity=_name)
        self.table.setObjectName("builder.fields")
        self.table.accept_paths()
        self.tree = PathTree()
        self.source = parts.choice("source", self.tr("Source"), {})
        self.source.setEditable(True)
        self.source.setToolTip(self.tr("A path, or the same text for every offer: =EUR"))
        self.source.setInsertPolicy(parts.Combo.InsertPolicy.NoInsert)
        self.convert = parts.choice("convert", self.tr("Read as"), {})
        self._said = Message()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = parts.form()
        parts.add(form, self.tr("Source"), self.source)
        parts.add(form, self.tr("Read as"), self.convert)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE.medium, 0, 0)
        layout.setSpacing(SPACE.medium)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.tree)
        splitter.addWidget(self.table)
        splitter.setSizes(_SIZES)
        layout.addWidget(splitter, 1)
        layout.addLayout(form)
        layout.addWidget(self._said)

    def _connect(self) -> None:
        self.table.chosen.connect(self._show_row)
        self.table.dropped.connect(self._fill)
        self.tree.path_chosen.connect(self._fill)
        self.source.activated.connect(self._on_source)
        self.source.lineEdit().editingFinished.connect(self._on_source)
        self.convert.activated.connect(self._on_convert)

    def rows(self) -> list[FieldRow]:
        return list(self.table.rows_model.rows)

    def show_mapped(self, mapped: Mapped) -> None:
        self._paths = mapped.paths
        self.source.clear()
        self.source.addItem(self.tr("Nothing"), "")
        for found in mapped.paths:
            self.source.addItem(f"{found.path}   ·   {', '.join(found.examples)}"[:160], found.path)
        self.tree.show_paths(mapped.paths)
        self.table.set_rows(mapped.rows)
        self.table.selectRow(0)

    def show_changed(self, row: FieldRow) -> None:
        """In its place."""
        rows = [row if row.name == one.name else one for one in self.table.rows_model.rows]
        self.table.set_rows(rows)
        if (current := self.table.current_row()) is not None:
            self._show_row(current)

    def _show_row(self, row: FieldRow | None) -> None:
        for editor in (self.source, self.convert):
            editor.setEnabled(row is not None)
        if row is None:
            return
        path = row.choice.path if row.choice else ""
        parts.choose(self.source, path)
        self.source.setEditText(path or self.tr("Nothing"))
        self.convert.clear()
        self.convert.addItem(self.tr("usual for this field"), {})
        for convert in TARGETS[row.name].others:
            self.convert.addItem(" ".join(map(str, convert.values())), dict(convert))
        parts.choose(self.convert, dict(row.choice.convert) if row.choice else {})
        self.convert.setEnabled(self.convert.count() > 1 and row.choice is not None)
        pairs = row.seen.examples if row.seen else ()
        self._said.say("     ".join(f"{given}  →  {made}" for given, made in pairs))

    def _on_source(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        text = self.source.currentText().strip()
        at = self.source.currentIndex()
        listed = at >= 0 and text == self.source.itemText(at)
        path = self.source.itemData(at) if listed else text
        if path == self.tr("Nothing"):
            path = ""
        self._fill(path)

    def _fill(self, path: str) -> None:
        """The current field, with another source."""
        row = self.table.current_row()
        if row is not None and path != (row.choice.path if row.choice else ""):
            self.path_chosen.emit(row.name, path)

    def _on_convert(self) -> None:
        row = self.table.current_row()
        choice: Choice | None = row.choice if row else None
        if choice is not None:
            made = replace(choice, convert=self.convert.currentData(), confidence=1.0)
            self.choice_changed.emit(row.name, made)

    def _columns(self) -> list[Column]:
        return [
            Column(
                self.tr("Field"),
                lambda row: self._titles[row.name],
                most=_FIELD_WIDTH,
                tip=lambda row: self._titles[row.name],
            ),
            Column(
                self.tr("Source"),
                lambda row: row.choice.path if row.choice else "–",
                share=2,
                tip=lambda row: row.choice.path if row.choice else "",
            ),
            Column(
                self.tr("Sure"),
                lambda row: f"{row.choice.confidence:.0%}" if row.choice else "",
                lambda row: row.choice.confidence if row.choice else 0.0,
                mark=_sure,
            ),
            _count(self.tr("Valid"), "valid"),
            _count(self.tr("Empty"), "empty"),
            _count(self.tr("Failed"), "failed"),
            Column(
                self.tr("Example"),
                lambda row: row.seen.examples[0][1] if row.seen and row.seen.examples else "",
                share=1,
                muted=True,
            ),
        ]
