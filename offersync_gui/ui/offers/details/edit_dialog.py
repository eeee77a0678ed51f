"""The form in which an offer is edited by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from offersync_gui.desktop.error_words import sentence_of
from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.forms.field_row import FieldRow
from offersync_gui.ui.forms.plain_field import PlainField
from offersync_gui.ui.offers.details.edit_form import EDITED, LONG, spec_of, text_of
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Button, PrimaryButton, TextLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from offersync_gui.errors import OfferSyncError
    from offersync_gui.store.records import Record

_SIZE = (600, 640)


class EditDialog(Dialog):
    """``saved`` carries what was changed, by field, as it is typed. It stays open until it is
    known that it could be stored.
    """

    saved = Signal(object)

    def __init__(self, record: Record, parent: QWidget) -> None:
        super().__init__(parent, "edit-offer", self.tr("Edit the offer"))
        self._rows: dict[str, FieldRow] = {}
        self._before: dict[str, str] = {}
        about = self.tr("What you change is yours: no sync changes it until you unlock it.")
        self.body.addWidget(TextLabel(self.tr("Edit the offer"), "section"))
        self.body.addWidget(TextLabel(about, tone="muted", wrap=True))
        self.body.addSpacing(SPACE.small)
        self.body.addWidget(self._form(record), 1)
        self._failure = Message("bad")
        self.body.addWidget(self._failure)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save = PrimaryButton(self.tr("Save"))
        self.save.setObjectName("edit.save")
        self.save.setDefault(True)
        self.save.setEnabled(False)
        self.save.clicked.connect(self._on_save)
        for button in (cancel, self.save):
            self.buttons.addWidget(button)
        self.resize(*_SIZE)
        self._rows[EDITED[0]].field.setFocus()

    @property
    def failure(self) -> str:
        """Why nothing could be stored, as it is shown."""
        return self._failure.text()

    def field(self, name: str) -> FieldRow:
        return self._rows[name]

    def texts(self) -> dict[str, str]:
        """What differs from what stood there."""
        now = {name: row.field.value() for name, row in self._rows.items()}
        return {name: text for name, text in now.items() if text != self._before[name]}

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Each at its field; the first of them gets the focus."""
        self._hold(held=False)
        wrong = []
        for name, row in self._rows.items():
            row.field.set_error(problems.get(name, ""))
            wrong += [row] if name in problems else []
        if wrong:
            wrong[0].field.setFocus()
            self._area.ensureWidgetVisible(wrong[0], 0, SPACE.large)

    def show_failure(self, error: OfferSyncError) -> None:
        self._hold(held=False)
        self._failure.say(sentence_of(error))

    def _form(self, record: Record) -> QScrollArea:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, SPACE.medium, 0)
        column.setSpacing(SPACE.medium)
        for name in EDITED:
            row = self._rows[name] = self._row(record, name)
            column.addWidget(row)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(page)
        return self._area

    def _row(self, record: Record, name: str) -> FieldRow:
        spec = spec_of(name, held=name in record["locked_fields"])
        row = FieldRow(spec, field=PlainField(spec) if name in LONG else None)
        row.field.set_value(text_of(record, name))
        self._before[name] = row.field.value()
        row.field.changed.connect(self._on_changed)
        return row

    def _on_changed(self) -> None:
        self.save.setEnabled(bool(self.texts()))

    def _on_save(self) -> None:
        self._hold(held=True)
        self._failure.say("")
        self.saved.emit(self.texts())

    def _hold(self, *, held: bool) -> None:
        self._area.setEnabled(not held)
        self.save.setEnabled(not held)
