"""One tracking parameter: its name in the link, and the macro it carries."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from offersync_gui.ui.advertisers.tracking_values import Parameter
from offersync_gui.ui.forms.base import Message, mark
from offersync_gui.ui.forms.problem_words import spoken
from offersync_gui.ui.theme import CONTROL_HEIGHT, SPACE
from offersync_gui.ui.widgets import IconButton, TextLabel

_LABEL_WIDTH = 3 * CONTROL_HEIGHT


class ParameterRow(QWidget):
    """``standard`` is what the button at the end goes back to; a row without one is removed."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, label: str, key: str, standard: str | None = None) -> None:
        super().__init__()
        self._standard = standard
        self._tip = ""
        self._name = self._line(f"{key}.name", self.tr("{what}: parameter"), label, "sub2")
        self._value = self._line(f"{key}.value", self.tr("{what}: macro"), label, "{affiliate_id}")
        self._button = self._last_button(label, key)
        self._error = Message("bad")
        self._error.setObjectName(f"error.{key}")
        head = TextLabel(label)
        head.setMinimumWidth(_LABEL_WIDTH)
        head.setBuddy(self._name)
        line = QHBoxLayout()
        line.setSpacing(SPACE.small)
        line.addWidget(head)
        line.addWidget(self._name, 2)
        line.addWidget(TextLabel("=", tone="muted"))
        line.addWidget(self._value, 3)
        line.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tiny)
        column.addLayout(line)
        column.addWidget(self._error)

    def parameter(self) -> Parameter:
        return Parameter(self._name.text().strip(), self._value.text().strip())

    def set_parameter(self, parameter: Parameter) -> None:
        if parameter != self.parameter():
            self._name.setText(parameter.name)
            self._value.setText(parameter.value)
        self._show_reset()

    @property
    def edited(self) -> bool:
        return self.parameter().text() != (self._standard or "")

    def set_standard(self, text: str, tip: str) -> None:
        """``tip`` says where it is from."""
        self._standard, self._tip = text, tip
        self._show_reset()

    def set_inherited(self, inherited: bool) -> None:
        """Shown muted while it is not the advertiser's own."""
        for line in (self._name, self._value):
            mark(line, "inherited", on=inherited)

    def check(self) -> str:
        """Shows what is wrong with it, and returns that; empty for nothing."""
        text = spoken(self.parameter().problem())
        self._error.setText(text[:1].upper() + text[1:])
        self._error.setVisible(bool(text))
        for line in (self._name, self._value):
            mark(line, "invalid", on=bool(text))
        return text

    @property
    def editor(self) -> QLineEdit:
        """The first of its two lines."""
        return self._name

    def _line(self, key: str, accessible: str, label: str, placeholder: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(key)
        line.setAccessibleName(accessible.format(what=label))
        line.setPlaceholderText(placeholder)
        line.textChanged.connect(self._on_typed)
        return line

    def _last_button(self, label: str, key: str) -> IconButton:
        if self._standard is None:
            button = IconButton("trash", self.tr("Remove {what}").format(what=label))
        else:
            button = IconButton(
                "reset", self.tr("{what}: back to what is inherited").format(what=label)
            )
        button.setObjectName(f"{key}.button")
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.clicked.connect(self._on_button)
        return button

    def _on_typed(self) -> None:
        self._error.hide()
        for line in (self._name, self._value):
            mark(line, "invalid", on=False)
        self._show_reset()
        self.changed.emit()

    def _show_reset(self) -> None:
        if self._standard is not None:
            edited = self.edited
            self._button.setVisible(edited)
            self.set_inherited(not edited)
            for line in (self._name, self._value):
                line.setToolTip("" if edited else self._tip)

    def _on_button(self) -> None:
        if self._standard is None:
            self.removed.emit(self)
        else:
            self.set_parameter(Parameter.parse(self._standard))
