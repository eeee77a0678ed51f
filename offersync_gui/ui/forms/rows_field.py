"""A list that is edited row by row, or as text, one part a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from offersync_gui.ui.forms.base import FieldWidget, Message, mark
from offersync_gui.ui.forms.link_button import LinkButton
from offersync_gui.ui.forms.tab_order import follow_page
from offersync_gui.ui.theme import CONTROL_HEIGHT, SPACE
from offersync_gui.ui.widgets import QuietButton

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFocusEvent

    from offersync_gui.templates.fields import FieldSpec

_LINES_HIGH = 4


class PartRow(QWidget):
    """One part of the list. ``finished`` comes when a change of it is no more being typed,
    ``moved`` carries -1 for up and 1 for down.
    """

    changed = Signal()
    finished = Signal()
    removed = Signal()
    moved = Signal(int)

    def text(self) -> str:
        raise NotImplementedError

    def watch(self, *editors: QWidget) -> None:
        """Their changes are the row's."""
        for editor in editors:
            if isinstance(editor, QLineEdit):
                editor.textChanged.connect(self.changed)
                editor.editingFinished.connect(self.finished)
            elif isinstance(editor, QComboBox):
                editor.currentIndexChanged.connect(self.changed)
                editor.currentIndexChanged.connect(self.finished)


class RowsField(FieldWidget):
    """Kinds of lists say how a text is split, and make a row of a part, or raise ValueError."""

    finished = Signal()
    separator = ", "

    def __init__(self, spec: FieldSpec, more: str, parent: QWidget | None = None) -> None:
        box = QWidget()
        super().__init__(spec, box, parent)
        self._text = ""
        self._inherited = False
        self._rows: list[PartRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE.small)
        self.lines = _Lines(spec)
        self.lines.textChanged.connect(self._on_typed)
        self.lines.left.connect(self.finished)
        self.add = QuietButton(more, "plus")
        self.add.setObjectName(f"add.{spec.name}")
        self.add.clicked.connect(self._on_add)
        self.switch = LinkButton("")
        self.switch.setObjectName(f"switch.{spec.name}")
        self.switch.clicked.connect(self._on_switched)
        self._note = Message()
        self._lay_out(box)
        self._fill()

    def split(self, text: str) -> Sequence[str]:
        return [part for part in map(str.strip, text.split(",")) if part]

    def make(self, part: str) -> PartRow:
        raise NotImplementedError

    def fresh(self) -> str:
        """The part that one more row begins with."""
        return ""

    def explain(self, rows: Sequence[PartRow]) -> str:
        """What the rows mean together; empty for nothing worth saying."""
        return ""

    @property
    def rows(self) -> tuple[PartRow, ...]:
        return tuple(self._rows)

    @property
    def note(self) -> str:
        return self._note.text()

    def value(self) -> str:
        return self._text

    def set_value(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self._fill(as_text=self.lines.isVisibleTo(self))
            self.changed.emit()

    def set_inherited(self, inherited: bool) -> None:
        super().set_inherited(inherited)
        self._inherited = inherited
        for row in self._rows:
            self._dress(row)
        mark(self.lines, "inherited", on=inherited)

    def _lay_out(self, box: QWidget) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        foot.addWidget(self.switch)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(self._column)
        column.addWidget(self.lines)
        column.addWidget(self._note)
        column.addLayout(foot)
        box.setFocusProxy(self.add)

    def _fill(self, *, as_text: bool = False) -> None:
        """What cannot be shown in rows is shown as text."""
        parts = self.split(self._text)
        try:
            rows = [] if as_text else [self.make(part) for part in parts]
        except ValueError:
            rows, as_text = [], True
        for row in self.rows:
            self._drop(row)
        for row in rows:
            self._append(row)
        self.lines.show_parts(parts)
        self._show_mode(as_text)

    def _show_mode(self, as_text: bool) -> None:
        self.lines.setVisible(as_text)
        self.add.setVisible(not as_text)
        self.switch.setText(self.tr("Edit in rows") if as_text else self.tr("Edit as text"))
        self._note.say("" if as_text else self.explain(self._rows))

    def _append(self, row: PartRow) -> None:
        row.changed.connect(self._on_changed)
        row.finished.connect(self.finished)
        row.removed.connect(lambda: self._on_removed(row))
        row.moved.connect(lambda step: self._on_moved(row, step))
        self._rows.append(row)
        self._column.addWidget(row)
        self._dress(row)

    def _drop(self, row: PartRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _dress(self, row: PartRow) -> None:
        for kind in (QLineEdit, QComboBox):
            for editor in row.findChildren(kind):
                mark(editor, "inherited", on=self._inherited)

    def _on_add(self) -> None:
        self._append(self.make(self.fresh()))
        follow_page(self)
        self._rows[-1].setFocus()
        self._settle()

    def _on_removed(self, row: PartRow) -> None:
        self._drop(row)
        self.add.setFocus()
        self._settle()

    def _on_moved(self, row: PartRow, step: int) -> None:
        place = self._rows.index(row) + step
        if 0 <= place < len(self._rows):
            self._rows.remove(row)
            self._rows.insert(place, row)
            self._column.insertWidget(place, row)
            follow_page(self)
            self._settle()

    def _settle(self) -> None:
        self._on_changed()
        self.finished.emit()

    def _on_changed(self) -> None:
        self._take(row.text() for row in self._rows)
        self._note.say(self.explain(self._rows))

    def _on_typed(self) -> None:
        if self.lines.isVisibleTo(self):
            self._take(self.lines.parts())

    def _take(self, parts: Iterable[str]) -> None:
        self._text = self.separator.join(parts)
        self.changed.emit()

    def _on_switched(self) -> None:
        self._fill(as_text=not self.lines.isVisibleTo(self))
        follow_page(self)
        self.switch.setFocus()


class _Lines(QPlainTextEdit):
    """``left`` comes when the focus goes elsewhere."""

    left = Signal()

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        self.setObjectName(f"text.{spec.name}")
        self.setAccessibleName(spec.label)
        self.setPlaceholderText(spec.placeholder)
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LINES_HIGH * CONTROL_HEIGHT)

    def parts(self) -> list[str]:
        return [line.strip() for line in self.toPlainText().splitlines() if line.strip()]

    def show_parts(self, parts: Sequence[str]) -> None:
        if self.parts() != list(parts):
            self.setPlainText("\n".join(parts))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
