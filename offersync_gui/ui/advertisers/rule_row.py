"""One storage rule: its value, where it comes from, and the way back to what is inherited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.forms.rule_fields import checked, field_of, label_of
from offersync_gui.ui.forms.rule_widgets import is_wide, make_rule
from offersync_gui.ui.forms.rule_words import short_label
from offersync_gui.ui.theme import CONTROL_HEIGHT, SPACE
from offersync_gui.ui.widgets import IconButton, TextLabel

if TYPE_CHECKING:
    from offersync_gui.domain.rules import RuleSpec
    from offersync_gui.sync.accounts import Origin

_LABEL_WIDTH = 6 * CONTROL_HEIGHT
_FIELD_WIDTH = 8 * CONTROL_HEIGHT


class RuleRow(QWidget):
    """A rule is the advertiser's own from the first edit until it is reset."""

    changed = Signal()

    def __init__(self, rule: RuleSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rule = rule
        self._own = False
        self._inherited = rule.default
        self._loading = False
        self._origin_texts = ("", "")
        self.spec = field_of(rule)
        self.field = make_rule(rule, self.spec, self)
        self.field.changed.connect(self._on_edited)
        self.setFocusProxy(self.field)
        self._origin = Message()
        self._origin.setMinimumHeight(CONTROL_HEIGHT)
        self._reset = IconButton("reset", self.tr("Back to what is inherited"))
        self._reset.setAccessibleDescription(self.spec.label)
        self._reset.setObjectName(f"reset.{self.spec.name}")
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(policy)
        self._reset.clicked.connect(self.reset)
        self._lay_out()

    def load(self, inherited: Origin, own: str | None) -> None:
        """``own`` None: the rule is not overridden."""
        self._inherited = inherited.value
        self._own = own is not None
        self._set(inherited.value if own is None else own)
        named = {choice.value: choice.label for choice in self.spec.choices if choice.value}
        value = named.get(inherited.value) or label_of(self.rule, inherited.value)
        value = value or self.tr("nothing")
        self._origin_texts = _origin_texts(value, inherited.source)
        self._show_origin()

    @property
    def own(self) -> bool:
        return self._own

    @property
    def origin(self) -> str:
        """What is said about where the value comes from."""
        return self._origin.text()

    def value(self) -> str:
        """The value in force, own or inherited."""
        return self.field.value()

    def ask(self, asked: bool) -> None:
        """Shown only while it is asked for; out of sight no wrong value is kept."""
        if not asked and self._problem():
            self.inherit()
        self.setVisible(asked)

    def check(self) -> str:
        """Shows what is wrong with an own value, and returns that; empty for nothing."""
        text = self._problem()
        self.field.set_error(text)
        return text

    def _problem(self) -> str:
        if self._own:
            try:
                checked(self.rule, self.spec, self.field.value())
            except ValueError as problem:
                return str(problem)
        return ""

    def _set(self, text: str) -> None:
        self._loading = True
        self.field.set_value(text)
        self._loading = False

    def _on_edited(self) -> None:
        if not self._loading:
            self._own = True
            self.check()
            self._show_origin()
            self.changed.emit()

    def reset(self) -> None:
        """Back to what is inherited."""
        self.inherit()
        self.field.setFocus()
        self.changed.emit()

    def inherit(self) -> None:
        """As :meth:`reset`, without a signal."""
        self._own = False
        self._set(self._inherited)
        self.field.set_error("")
        self._show_origin()

    def _lay_out(self) -> None:
        label = TextLabel(short_label(self.rule), wrap=True)
        label.setFixedWidth(_LABEL_WIDTH)
        label.setMinimumHeight(CONTROL_HEIGHT)
        label.setBuddy(self.field.editor)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.tiny)
        grid.setColumnStretch(2, 1)
        top, about = Qt.AlignmentFlag.AlignTop, Message(text=self.spec.help)
        grid.addWidget(self._origin, 0, 2, top)
        grid.addWidget(self._reset, 0, 3, top)
        if is_wide(self.rule):
            label.setFixedWidth(_LABEL_WIDTH + SPACE.medium + _FIELD_WIDTH)
            grid.addWidget(label, 0, 0, 1, 2, top)
            grid.addWidget(about, 1, 0, 1, 4)
            grid.addWidget(self.field, 2, 0, 1, 4)
        else:
            self.field.setFixedWidth(_FIELD_WIDTH)
            grid.addWidget(label, 0, 0, top)
            grid.addWidget(self.field, 0, 1, top)
            grid.addWidget(about, 1, 1, 1, 3)

    def _show_origin(self) -> None:
        self._reset.setVisible(self._own)
        self.field.set_inherited(not self._own)
        self._origin.say(self._origin_texts[self._own])


def source_text(source: str) -> str:
    """Who says a rule that is inherited, as of ``Origin.source``."""
    translate = QCoreApplication.translate
    words = {
        "default": translate("Rules", "built in"),
        "settings": translate("Rules", "from the settings"),
        "template": translate("Rules", "from the template"),
    }
    return words.get(source, source)


def _origin_texts(value: str, source: str) -> tuple[str, str]:
    """While inherited, and while overridden."""
    translate, said = QCoreApplication.translate, source_text(source)
    return (
        translate("Rules", "inherited: {value} ({source})").format(value=value, source=said),
        translate("Rules", "instead of {value} ({source})").format(value=value, source=said),
    )
