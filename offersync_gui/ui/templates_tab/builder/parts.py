"""Small parts of the builder's forms: a line, a choice, a row of the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from offersync_gui.ui.forms.base import Combo
from offersync_gui.ui.theme import CONTROL_HEIGHT, SPACE
from offersync_gui.ui.widgets import TextLabel

if TYPE_CHECKING:
    from collections.abc import Mapping


def form(parent: QWidget | None = None) -> QFormLayout:
    layout = QFormLayout(parent) if parent else QFormLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setHorizontalSpacing(SPACE.large)
    layout.setVerticalSpacing(SPACE.small)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return layout


def line(name: str, title: str, placeholder: str = "", *, secret: bool = False) -> QLineEdit:
    edit = QLineEdit()
    edit.setObjectName(f"builder.{name}")
    edit.setAccessibleName(title)
    edit.setPlaceholderText(placeholder)
    if secret:
        edit.setEchoMode(QLineEdit.EchoMode.Password)
    return edit


def choice(name: str, title: str, titles: Mapping[str, str]) -> Combo:
    """The chosen key is its current data."""
    combo = Combo()
    combo.setObjectName(f"builder.{name}")
    combo.setAccessibleName(title)
    for key, text in titles.items():
        combo.addItem(text, key)
    return combo


def choose(combo: Combo, key: object) -> None:
    combo.setCurrentIndex(max(0, combo.findData(key)))


def add(layout: QFormLayout, title: str, editor: QWidget) -> TextLabel:
    """The label is returned."""
    label = TextLabel(title, tone="muted")
    label.setMinimumHeight(CONTROL_HEIGHT)
    label.setBuddy(editor)
    layout.addRow(label, editor)
    return label
