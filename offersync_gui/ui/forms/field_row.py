"""A field as a person meets it: label, editor, help, and where to find the value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.forms.field_widgets import make
from offersync_gui.ui.forms.link_button import LinkButton
from offersync_gui.ui.links import open_link
from offersync_gui.ui.theme import CONTROL_HEIGHT, SPACE
from offersync_gui.ui.widgets import TextLabel, plain_tip

if TYPE_CHECKING:
    from offersync_gui.templates.fields import FieldSpec
    from offersync_gui.ui.forms.base import FieldWidget

_NARROW = {"number", "money", "choice"}
_NARROW_WIDTH = 10 * CONTROL_HEIGHT
_TYPED = {"text", "secret", "url", "number", "money", "countries"}


class FieldRow(QWidget):
    """``field`` is the widget that holds the value, as its kind asks for unless it is given."""

    def __init__(
        self, spec: FieldSpec, parent: QWidget | None = None, *, field: FieldWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field or make(spec, self)
        self._heading = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.tiny)
        self._column.addLayout(self._heading)
        self._column.addWidget(self.field)
        if spec.kind in _NARROW:
            self.field.setMaximumWidth(_NARROW_WIDTH)
        self._fill_heading(spec)
        if spec.help and spec.kind != "note":
            self._column.addWidget(Message("muted", spec.help))
        if spec.where or spec.link:
            self._add_where(spec)

    def _fill_heading(self, spec: FieldSpec) -> None:
        label = TextLabel(spec.label, "strong")
        label.setBuddy(self.field.editor)
        self._heading.addWidget(label)
        if spec.kind in _TYPED and not (spec.required or spec.default):
            self._heading.addWidget(Message("muted", self.tr("optional")))
        self._heading.addStretch(1)

    def _add_where(self, spec: FieldSpec) -> None:
        hint = _Hint(spec)
        hint.hide()
        self._column.addWidget(hint)
        ask = LinkButton(self.tr("Where do I find this?"))
        ask.setAccessibleName(self.tr("Where do I find {field}?").format(field=spec.label))
        ask.setObjectName(f"where.{spec.name}")
        ask.setCheckable(True)
        ask.toggled.connect(hint.setVisible)
        self._heading.addWidget(ask)


class _Hint(QWidget):
    """Where the value is found, and the page that explains it."""

    def __init__(self, spec: FieldSpec) -> None:
        super().__init__()
        self._link = spec.link
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Message("text", spec.where), 1)
        if spec.link:
            page = LinkButton(self.tr("Open {host}").format(host=QUrl(spec.link).host()))
            page.setObjectName(f"page.{spec.name}")
            page.setToolTip(plain_tip(spec.link))
            page.clicked.connect(self._on_clicked)
            line.addWidget(page)

    def _on_clicked(self) -> None:
        open_link(self, self._link)
