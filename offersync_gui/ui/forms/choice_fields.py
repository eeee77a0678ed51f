"""Fields with something to choose: one of some, several of some, yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from offersync_gui.templates.fields import parse_bool, split_list
from offersync_gui.ui.forms.base import Combo, FieldWidget
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Toggle

if TYPE_CHECKING:
    from offersync_gui.templates.fields import FieldSpec

_COLUMNS = 3


class ChoiceField(FieldWidget):
    """A stored value that is no choice any more is shown as it is, not replaced in silence."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        self.combo = Combo()
        super().__init__(spec, self.combo, parent)
        for choice in spec.choices:
            self.combo.addItem(choice.label, choice.value)
        self.combo.setCurrentIndex(-1)
        self.combo.currentIndexChanged.connect(self.changed)

    def value(self) -> str:
        return self.combo.currentData() or ""

    def set_value(self, text: str) -> None:
        if text and self.combo.findData(text) < 0:
            self.combo.addItem(text, text)
        self.combo.setCurrentIndex(self.combo.findData(text))


class MultiChoiceField(FieldWidget):
    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        box = QWidget()
        super().__init__(spec, box, parent)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE.small)
        self._boxes: dict[str, QCheckBox] = {}
        for place, choice in enumerate(spec.choices):
            check = QCheckBox(choice.label)
            check.setObjectName(f"field.{spec.name}.{choice.value}")
            check.toggled.connect(self.changed)
            grid.addWidget(check, place // _COLUMNS, place % _COLUMNS)
            self._boxes[choice.value] = check
        box.setFocusProxy(next(iter(self._boxes.values())))

    def value(self) -> str:
        return ",".join(value for value, check in self._boxes.items() if check.isChecked())

    def set_value(self, text: str) -> None:
        wanted = set(split_list(text))
        for value, check in self._boxes.items():
            check.setChecked(value in wanted)


class BoolField(FieldWidget):
    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        self.toggle = Toggle()
        super().__init__(spec, self.toggle, parent)
        self.toggle.toggled.connect(self.changed)

    def value(self) -> str:
        return "true" if self.toggle.isChecked() else "false"

    def set_value(self, text: str) -> None:
        try:
            self.toggle.setChecked(parse_bool(text))
        except ValueError:
            self.toggle.setChecked(False)
