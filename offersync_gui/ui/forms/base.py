"""What every field widget offers: a value as text, one signal, and an error under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from offersync_gui.ui.forms.problem_words import spoken
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import TextLabel, restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from offersync_gui.templates.fields import FieldSpec
    from offersync_gui.ui.theme import Role


class FieldWidget(QWidget):
    """One field's editor. ``changed`` comes with every change of the value, whoever made it."""

    changed = Signal()

    def __init__(self, spec: FieldSpec, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.editor = editor
        editor.setObjectName(f"field.{spec.name}")
        editor.setAccessibleName(spec.label)
        editor.setAccessibleDescription(spec.help)
        self.setFocusProxy(editor)
        self._error = Message("bad")
        self._error.setObjectName(f"error.{spec.name}")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE.tiny)
        self.column.addWidget(editor)
        self.column.addWidget(self._error)

    def value(self) -> str:
        """As it is stored: plain decimals, commas between the parts of a list."""
        raise NotImplementedError

    def set_value(self, text: str) -> None:
        raise NotImplementedError

    def set_error(self, text: str) -> None:
        """What is wrong, under the editor, after the field's label; empty for nothing."""
        whole = QCoreApplication.translate("Problems", "{field} {problem}")
        said = whole.format(field=self.spec.label, problem=spoken(text)) if text else ""
        self._error.say(said)
        self.editor.setAccessibleDescription(self.error or self.spec.help)
        mark(self.editor, "invalid", on=bool(text))

    @property
    def error(self) -> str:
        return self._error.text()

    def set_inherited(self, inherited: bool) -> None:
        """Shown muted while the value is not the advertiser's own."""
        mark(self.editor, "inherited", on=inherited)


class Combo(QComboBox):
    """Scrolling a form past it must not change it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Message(TextLabel):
    """Plain text that takes no room while there is none."""

    def __init__(self, tone: str = "muted", text: str = "", role: Role = "caption") -> None:
        super().__init__(text, role, tone, wrap=True)
        self.setVisible(bool(text))

    def say(self, text: str) -> None:
        self.setText(text)
        self.setVisible(bool(text))


def mark(widget: QWidget, name: str, *, on: bool) -> None:
    """Set a property that the style sheet knows."""
    if bool(widget.property(name)) != on:
        restyle(widget, **{name: on})
