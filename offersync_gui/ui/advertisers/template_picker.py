"""Chooses an API template: a button that shows the one in use and opens a list with a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from offersync_gui.ui.advertisers.template_popup import TemplatePopup
from offersync_gui.ui.theme import CONTROL_HEIGHT, ICON, SPACE
from offersync_gui.ui.widgets import ElidedLabel, IconLabel, LetterTile, TextLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.templates.model import Template


class TemplatePicker(QPushButton):
    """``chosen`` carries the id of the template that a person picked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("advertiser.template")
        self._templates: dict[str, Template] = {}
        self._current = ""
        self._popup = TemplatePopup(self)
        self._popup.chosen.connect(self._on_chosen)
        self.clicked.connect(self._open)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        self._line.setSpacing(SPACE.medium)
        self._tile = LetterTile("?", CONTROL_HEIGHT)
        self._name = TextLabel("", "strong")
        self._about = ElidedLabel("", "caption", "muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._about)
        self._line.addWidget(self._tile)
        self._line.addLayout(words, 1)
        arrow = IconLabel("chevron-down", size=ICON.small)
        self._line.addWidget(arrow)
        for child in (self._tile, self._name, self._about, arrow):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_current("")

    def sizeHint(self) -> QSize:
        return self._line.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(CONTROL_HEIGHT, self._line.sizeHint().height())

    @property
    def current(self) -> str:
        """The id of the template in use; empty for none."""
        return self._current

    def set_templates(self, templates: Sequence[Template]) -> None:
        self._templates = {template.id: template for template in templates}
        self._popup.set_templates(templates)
        self.set_current(self._current)

    def set_current(self, template_id: str) -> None:
        """Shows it; ``chosen`` is for people only."""
        self._current = template_id
        template = self._templates.get(template_id)
        name = template.name if template else template_id or self.tr("Choose a template")
        self._name.setText(name)
        about = template.summary if template else self.tr("The platform the network runs on")
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.setAccessibleName(self.tr("API template: {name}").format(name=name))
        self._tile.set_name(name if template else "?")

    @property
    def popup(self) -> TemplatePopup:
        return self._popup

    def choose(self, template_id: str) -> None:
        """As a person chooses it."""
        self._on_chosen(template_id)

    def _open(self) -> None:
        self._popup.open_under(self, self._current)

    def _on_chosen(self, template_id: str) -> None:
        self.setFocus()
        if template_id != self._current:
            self.set_current(template_id)
            self.chosen.emit(template_id)
