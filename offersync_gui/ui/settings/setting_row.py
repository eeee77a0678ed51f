"""One setting: what it is, its value, and the way back to the default."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from offersync_gui.domain.settings import SETTINGS
from offersync_gui.ui.forms.rows_field import RowsField
from offersync_gui.ui.forms.rule_widgets import is_wide, make_rule
from offersync_gui.ui.settings.words import cleaned, help_of, label_of, spec_of
from offersync_gui.ui.theme import CONTROL_HEIGHT, SPACE
from offersync_gui.ui.widgets import IconButton, TextLabel

_LABEL_WIDTH = 9 * CONTROL_HEIGHT


class SettingRow(QWidget):
    """``edited`` carries key and text as soon as a value is whole and can be."""

    edited = Signal(str, str)
    shown = Signal()

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = SETTINGS[key]
        self.spec = spec_of(key)
        self._loading = False
        self._settled = ""
        self.field = make_rule(self.setting, self.spec, self)
        self.setFocusProxy(self.field)
        self.reset_button = IconButton("reset", self.tr("Back to the default"))
        self.reset_button.setAccessibleDescription(self.spec.label)
        policy = self.reset_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(policy)
        self.reset_button.clicked.connect(self._on_reset)
        self._lay_out()
        self.field.changed.connect(self._on_changed)
        if isinstance(self.field.editor, QLineEdit):
            self.field.editor.editingFinished.connect(self._give)
        elif isinstance(self.field, RowsField):
            self.field.finished.connect(self._give)

    def load(self, text: str) -> None:
        """Nothing is signalled but ``shown``."""
        self._loading = True
        self.field.set_value(text)
        self.field.set_error("")
        self._loading = False
        self._settled = self.value()
        self._show_reset()

    @property
    def is_changed(self) -> bool:
        """What stands there was neither loaded nor given away by ``edited``."""
        return self.value() != self._settled

    @property
    def is_in_hand(self) -> bool:
        focus = QApplication.focusWidget()
        return self.is_changed or (focus is not None and self.isAncestorOf(focus))

    def commit(self) -> None:
        """A text that nobody has finished yet."""
        if self.is_changed:
            self._give()

    def value(self) -> str:
        return self.field.value()

    def is_default(self) -> bool:
        return self.value() == self.setting.default

    def set_error(self, text: str) -> None:
        self.field.set_error(text)

    def _lay_out(self) -> None:
        label = TextLabel(label_of(self.setting), wrap=True)
        label.setBuddy(self.field.editor)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label)
        if text := help_of(self.setting):
            words.addWidget(TextLabel(text, "caption", "muted", wrap=True))
            words.setContentsMargins(0, SPACE.tiny, 0, 0)
        else:
            label.setMinimumHeight(CONTROL_HEIGHT)
            words.setContentsMargins(0, 0, 0, 0)
        left = QWidget()
        left.setLayout(words)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.large)
        top = Qt.AlignmentFlag.AlignTop
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        grid.addWidget(self.reset_button, 0, 2, top)
        if is_wide(self.setting):
            grid.setVerticalSpacing(SPACE.tiny)
            grid.addWidget(left, 0, 0, 1, 2, top)
            grid.addWidget(self.field, 1, 0, 1, 3)
        else:
            left.setMaximumWidth(_LABEL_WIDTH)
            grid.addWidget(left, 0, 0, top)
            grid.addWidget(self.field, 0, 1, top)

    def _on_changed(self) -> None:
        self._show_reset()
        typed = isinstance(self.field.editor, QLineEdit) or isinstance(self.field, RowsField)
        if not self._loading and not typed:
            self._give()

    def _give(self) -> None:
        try:
            text = cleaned(self.setting, self.spec, self.field.value())
        except ValueError as problem:
            self.field.set_error(str(problem))
        else:
            self.field.set_error("")
            self._settled = self.value()
            self.edited.emit(self.setting.key, text)

    def reset(self) -> None:
        """Back to the default, which is stored."""
        self.load(self.setting.default)
        self._give()

    def _on_reset(self) -> None:
        self.reset()
        self.field.setFocus()

    def _show_reset(self) -> None:
        self.reset_button.setVisible(not self.is_default())
        self.shown.emit()
