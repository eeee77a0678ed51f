"""The card Advertiser: its name and its API template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from offersync_gui.templates.fields import FieldSpec
from offersync_gui.ui.advertisers.template_picker import TemplatePicker
from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.forms.field_row import FieldRow
from offersync_gui.ui.widgets import Card, TextLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from offersync_gui.ui.forms.base import FieldWidget

NAME = "name"


class IdentityCard(Card):
    """``template_chosen`` carries the id that a person picked."""

    changed = Signal()
    template_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("IdentityCard", "Advertiser"),
            QCoreApplication.translate("IdentityCard", "What you call it, and its platform."),
        )
        name = FieldRow(
            FieldSpec(
                name=NAME,
                label=self.tr("Name"),
                required=True,
                placeholder=self.tr("For example Acme Ads"),
            )
        )
        self.name: FieldWidget = name.field
        self.name.changed.connect(self._on_name)
        self.picker = TemplatePicker()
        self.picker.chosen.connect(self.template_chosen)
        self._problem = Message("bad")
        label = TextLabel(self.tr("API template"), "strong")
        label.setBuddy(self.picker)
        for widget in (name, label, self.picker, self._problem):
            self.body.addWidget(widget)

    def set_template_problem(self, text: str) -> None:
        self._problem.say(text)

    def _on_name(self) -> None:
        self.name.set_error("")
        self.changed.emit()
