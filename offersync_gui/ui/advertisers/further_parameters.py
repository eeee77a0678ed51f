"""The parameters beside click id and source id: inherited as a whole, or the advertiser's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offersync_gui.ui.advertisers.parameter_row import ParameterRow
from offersync_gui.ui.advertisers.rule_row import source_text
from offersync_gui.ui.advertisers.tracking_values import Parameter, joined, parameters
from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.forms.tab_order import follow_layout
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import IconButton, QuietButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.sync.accounts import Origin


class FurtherParameters(QWidget):
    """``next_name`` suggests the name of one more."""

    changed = Signal()

    def __init__(self, next_name: Callable[[], str]) -> None:
        super().__init__()
        self._next_name = next_name
        self._standard, self._source = "", ""
        self._rows: list[ParameterRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE.small)
        self._note = Message()
        self._note.setObjectName("tracking.note")
        self._reset = IconButton("reset", self.tr("Back to what is inherited"))
        self._reset.setObjectName("tracking.reset")
        self._reset.clicked.connect(self._on_reset)
        self._add = QuietButton(self.tr("Add a parameter"), "plus")
        self._add.setObjectName("tracking.add")
        self._add.clicked.connect(self._on_add)
        line = QHBoxLayout()
        line.addWidget(self._note, 1)
        line.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(self._column)
        column.addLayout(line)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def load(self, inherited: Origin, own: str | None) -> None:
        """``own`` None: the inherited ones are in force."""
        self._standard = joined(parameters(inherited.value))
        self._source = source_text(inherited.source)
        self._fill(inherited.value if own is None else own)

    def rows(self) -> tuple[ParameterRow, ...]:
        return tuple(self._rows)

    def text(self) -> str:
        """As the rule ``tracking.add`` says it."""
        return joined(row.parameter() for row in self._rows)

    @property
    def own(self) -> bool:
        """Whether they stand in the place of the inherited ones."""
        return self.text() != self._standard

    @property
    def note(self) -> str:
        return self._note.text()

    def _fill(self, text: str) -> None:
        for row in self.rows():
            self._drop(row)
        for item in parameters(text):
            self._append(item)
        self._show_origin()

    def _append(self, item: Parameter) -> ParameterRow:
        row = ParameterRow(self.tr("Further"), f"tracking.more.{len(self._rows)}")
        row.set_parameter(item)
        row.changed.connect(self._on_changed)
        row.removed.connect(self._on_removed)
        self._rows.append(row)
        self._column.addWidget(row)
        # A new row is the last stop of the window until the card's order is set anew.
        follow_layout(self.parentWidget() or self)
        return row

    def _drop(self, row: ParameterRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()

    def _on_add(self) -> None:
        self._append(Parameter(self._next_name(), "")).editor.setFocus()
        self._on_changed()

    def _on_removed(self, row: ParameterRow) -> None:
        self._drop(row)
        self._add.setFocus()
        self._on_changed()

    def _on_reset(self) -> None:
        self._fill(self._standard)
        self._add.setFocus()
        self.changed.emit()

    def _on_changed(self) -> None:
        self._show_origin()
        self.changed.emit()

    def _show_origin(self) -> None:
        own = self.own
        for row in self._rows:
            row.set_inherited(not own)
        self._reset.setVisible(own and bool(self._standard))
        self._note.say(self._origin(own) if self._standard else "")

    def _origin(self, own: bool) -> str:
        if own:
            text = self.tr("Your further parameters replace {values} ({source}).")
            return text.format(values=self._standard.replace(",", ", "), source=self._source)
        text = self.tr(
            "Further parameters are inherited ({source}). Change one, and all are yours."
        )
        return text.format(source=self._source)
