"""One condition about a new offer: what it is about, how it compares, and with what."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from offersync_gui.domain.approve_rules import Condition, signs_of
from offersync_gui.ui.forms.approve_words import ANY, EXAMPLES, SUBJECTS, sign_word, subject_word
from offersync_gui.ui.forms.base import Combo
from offersync_gui.ui.forms.rule_words import example_text
from offersync_gui.ui.theme import CONTROL_HEIGHT, SPACE
from offersync_gui.ui.widgets import IconButton, TextLabel

LEAD_WIDTH = 3 * CONTROL_HEIGHT // 2


class ConditionLine(QWidget):
    """``changed`` and ``finished`` as those of a row; None is *every offer*."""

    changed = Signal()
    finished = Signal()
    removed = Signal()

    def __init__(self, condition: Condition | None) -> None:
        super().__init__()
        self.lead = TextLabel("", tone="muted")
        self.lead.setFixedWidth(LEAD_WIDTH)
        self.subject, self.sign, self.value = Combo(), Combo(), QLineEdit()
        self.subject.setAccessibleName(self.tr("What it is about"))
        self.sign.setAccessibleName(self.tr("How it compares"))
        self.value.setAccessibleName(self.tr("With what"))
        self.remove = IconButton("close", self.tr("Remove this condition"))
        policy = self.remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(policy)
        self.remove.clicked.connect(self.removed)
        for name in SUBJECTS:
            self.subject.addItem(subject_word(name), name)
        self._lay_out()
        self._show(condition)
        self.subject.currentIndexChanged.connect(self._on_subject)
        self.sign.currentIndexChanged.connect(self._on_chosen)
        self.value.textChanged.connect(self.changed)
        self.value.editingFinished.connect(self.finished)

    def condition(self) -> Condition | None:
        name = self.subject.currentData()
        if name == ANY:
            return None
        value = self.value.text().strip()
        if _is_amount(name):
            value = value.replace(QLocale().decimalPoint(), ".")
        return Condition(name, self.sign.currentData(), value)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.small)
        line.addWidget(self.lead)
        line.addWidget(self.subject, 3)
        line.addWidget(self.sign, 2)
        line.addWidget(self.value, 4)
        line.addWidget(self.remove)
        self.setFocusProxy(self.subject)

    def _show(self, condition: Condition | None) -> None:
        name = condition.name if condition else ANY
        self.subject.setCurrentIndex(self.subject.findData(name))
        self._offer_signs()
        if condition is not None:
            self.sign.setCurrentIndex(self.sign.findData(condition.sign))
            self.value.setText(_shown(name, condition.value))

    def _offer_signs(self) -> None:
        """Those that fit the subject; the chosen one stays where it is still one of them."""
        name, before = self.subject.currentData(), self.sign.currentData()
        with QSignalBlocker(self.sign):
            self.sign.clear()
            for sign in () if name == ANY else signs_of(name):
                self.sign.addItem(sign_word(sign), sign)
            self.sign.setCurrentIndex(max(0, self.sign.findData(before)))
        example = "" if name == ANY else example_text(_shown(name, EXAMPLES[name]))
        self.value.setPlaceholderText(example)
        self.sign.setVisible(name != ANY)
        self.value.setVisible(name != ANY)

    def _on_subject(self) -> None:
        self._offer_signs()
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.changed.emit()
        self.finished.emit()


def _is_amount(name: str) -> bool:
    return ">" in signs_of(name)


def _shown(name: str, value: str) -> str:
    """As the language writes it."""
    return value.replace(".", QLocale().decimalPoint()) if _is_amount(name) else value
