"""The fields of one template. Another template needs another form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from offersync_gui.ui.forms import values
from offersync_gui.ui.forms.field_row import FieldRow
from offersync_gui.ui.forms.field_words import spoken_field
from offersync_gui.ui.forms.secret_field import SecretField
from offersync_gui.ui.theme import SPACE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from offersync_gui.sync.account_secrets import SecretState
    from offersync_gui.templates.fields import FieldSpec
    from offersync_gui.ui.forms.base import FieldWidget


class TemplateForm(QObject):
    """Two new container widgets with the template's fields: ``essential`` and ``further`` ones.

    Whoever takes the containers into a layout owns them, and deletes them with the form.
    """

    changed = Signal()

    def __init__(
        self,
        specs: Sequence[FieldSpec],
        stored: Mapping[str, str],
        typed_secrets: Mapping[str, str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._specs = tuple(map(spoken_field, specs))
        self.essential, self.further = _container(), _container()
        self._rows: dict[str, FieldRow] = {}
        needed = values.essential(self._specs)
        for spec in self._specs:
            place = self.essential if spec.name in needed else self.further
            self._rows[spec.name] = FieldRow(spec, place)
            _column(place).addWidget(self._rows[spec.name])
        start = values.shown(self._specs, stored)
        for name, text in {**start, **_known(typed_secrets, start)}.items():
            self.field(name).set_value(text)
        self._before = self.texts()
        self._show_wanted()
        for row in self._rows.values():
            row.field.changed.connect(self._on_changed)

    def field(self, name: str) -> FieldWidget:
        """Raises KeyError for a name that is no field of the template."""
        return self._rows[name].field

    def texts(self) -> dict[str, str]:
        """Everything as it is shown."""
        return {name: row.field.value() for name, row in self._rows.items()}

    def entered(self) -> dict[str, str]:
        """What is worth storing, without secrets."""
        return values.entered(self._specs, self.texts())

    def secrets(self) -> dict[str, str]:
        """The secrets that were typed now."""
        return {
            spec.name: text
            for spec in self._specs
            if spec.secret and (text := self.field(spec.name).value())
        }

    def set_errors(self, problems: Mapping[str, str]) -> FieldWidget | None:
        """Each error to its widget, all others cleared; the first widget with one, in order."""
        first = None
        for name, row in self._rows.items():
            row.field.set_error(problems.get(name, ""))
            if first is None and name in problems:
                first = row.field
        return first

    def set_secret_states(self, states: Mapping[str, SecretState], store: str) -> None:
        """What ``store`` holds for each secret; fields that are not named are unknown."""
        for name, row in self._rows.items():
            if isinstance(row.field, SecretField):
                row.field.set_state(states.get(name), store)

    def dispose(self) -> None:
        """Delete the form with its containers."""
        for widget in (self.essential, self.further):
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self.deleteLater()

    def _on_changed(self) -> None:
        sender = self.sender()
        now = self.texts()
        following = values.followers(self._specs, self._before, now)
        self._before = now | following
        for name, text in following.items():
            self.field(name).set_value(text)
        for row in self._rows.values():
            if row.field is sender:
                row.field.set_error("")
        self._show_wanted()
        self.changed.emit()

    def _show_wanted(self) -> None:
        wanted = values.visible(self._specs, self._before)
        for name, row in self._rows.items():
            row.setVisible(name in wanted)


def _container() -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.large)
    return widget


def _column(widget: QWidget) -> QLayout:
    layout = widget.layout()
    assert layout is not None
    return layout


def _known(given: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
    return {name: text for name, text in given.items() if name in names}
