"""Rules about new offers, row by row: conditions, and the status that the first match gives."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from offersync_gui.domain.approve_rules import STATUSES, SUBJECTS, signs_of, split, taken_apart
from offersync_gui.ui.forms.approve_words import ANY
from offersync_gui.ui.forms.base import Combo, Message
from offersync_gui.ui.forms.condition_line import LEAD_WIDTH, ConditionLine
from offersync_gui.ui.forms.rows_field import PartRow, RowsField
from offersync_gui.ui.forms.tab_order import follow_page
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import IconButton, QuietButton, TextLabel, status_look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.domain.approve_rules import Condition
    from offersync_gui.templates.fields import FieldSpec


class ApproveRow(PartRow):
    """Raises ValueError for what is no rule."""

    def __init__(self, part: str) -> None:
        super().__init__()
        conditions, status = taken_apart(part)
        if any(not _is_known(condition) for condition in conditions):
            raise ValueError(part)
        self.lines: list[ConditionLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE.tiny)
        self.status = Combo()
        self.status.setAccessibleName(self.tr("Status that it gives"))
        for word in STATUSES:
            self.status.addItem(status_look(word).text, word)
        self.status.setCurrentIndex(self.status.findData(status))
        self._hint = Message("warn")
        self._lay_out()
        for condition in conditions or (None,):
            self._add(condition)
        self._show_leads()
        self.watch(self.status)

    def text(self) -> str:
        found = [line.condition() for line in self.lines]
        said = " and ".join(condition.text() for condition in found if condition)
        return f"{said or ANY} -> {self.status.currentData()}"

    @property
    def fits_all(self) -> bool:
        return all(line.condition() is None for line in self.lines)

    def place(self, *, first: bool, last: bool, reached: bool) -> None:
        """What its place among the others means."""
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        never = self.tr("Never reached: a rule above fits every offer.")
        self._hint.say("" if reached else never)

    @property
    def said(self) -> str:
        return self._hint.text()

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("kind", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(SPACE.medium, SPACE.small, SPACE.small, SPACE.small)
        inside.setSpacing(SPACE.tiny)
        inside.addLayout(self._column)
        inside.addLayout(self._foot())
        inside.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)

    def _foot(self) -> QHBoxLayout:
        more = QuietButton(self.tr("Condition"), "plus")
        more.setAccessibleName(self.tr("Add a condition"))
        more.clicked.connect(self._on_more)
        self.up = IconButton("arrow-up", self.tr("Before the rule above"))
        self.up.clicked.connect(partial(self.moved.emit, -1))
        self.down = IconButton("arrow-down", self.tr("Behind the rule below"))
        self.down.clicked.connect(partial(self.moved.emit, 1))
        remove = IconButton("trash", self.tr("Remove this rule"))
        remove.clicked.connect(self.removed)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        then = TextLabel(self.tr("then"), tone="muted")
        then.setFixedWidth(LEAD_WIDTH)
        foot.addWidget(then)
        foot.addWidget(self.status)
        foot.addWidget(more)
        foot.addStretch(1)
        for button in (self.up, self.down, remove):
            foot.addWidget(button)
        return foot

    def _add(self, condition: Condition | None) -> ConditionLine:
        line = ConditionLine(condition)
        line.changed.connect(self.changed)
        line.finished.connect(self.finished)
        line.removed.connect(partial(self._on_removed, line))
        self.lines.append(line)
        self._column.addWidget(line)
        return line

    def _on_more(self) -> None:
        line = self._add(None)
        self._show_leads()
        follow_page(self)
        line.setFocus()

    def _on_removed(self, line: ConditionLine) -> None:
        self.lines.remove(line)
        line.hide()
        line.deleteLater()
        self._show_leads()
        self.lines[0].setFocus()
        self.changed.emit()
        self.finished.emit()

    def _show_leads(self) -> None:
        self.setFocusProxy(self.lines[0])
        for place, line in enumerate(self.lines):
            line.lead.setText(self.tr("and") if place else self.tr("If"))
            line.remove.setVisible(len(self.lines) > 1)


class ApproveField(RowsField):
    separator = "; "

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, QCoreApplication.translate("ApproveField", "Rule"), parent)

    def split(self, text: str) -> Sequence[str]:
        return split(text)

    def make(self, part: str) -> ApproveRow:
        return ApproveRow(part)

    def fresh(self) -> str:
        """Changes nothing yet, as most offers begin with a review."""
        return f"{ANY} -> {STATUSES[0]}"

    def explain(self, rows: Sequence[PartRow]) -> str:
        rest = self.tr("An offer that fits none starts as “Status of a new offer” says.")
        if not rows:
            return self.tr("No rule: every new offer starts as “Status of a new offer” says.")
        all_fit = False
        for place, row in enumerate(rows, 1):
            if isinstance(row, ApproveRow):
                row.place(first=place == 1, last=place == len(rows), reached=not all_fit)
                all_fit = all_fit or row.fits_all
        first = self.tr("Read from the top: the first rule that fits gives the status.")
        return first if all_fit else f"{first} {rest}"


def _is_known(condition: Condition) -> bool:
    return condition.name in SUBJECTS and condition.sign in signs_of(condition.name)
