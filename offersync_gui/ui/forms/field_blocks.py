"""The options of single fields of an offer: a block for each field that has one of its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offersync_gui.domain.field_options import FIELDS, parts_of
from offersync_gui.domain.rules import RULES
from offersync_gui.ui.forms.base import Message
from offersync_gui.ui.forms.rule_fields import FIELD
from offersync_gui.ui.offer_words import field_word
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import IconButton, Line, QuietButton, TextLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from offersync_gui.domain.rules import RuleSpec

    MakeRow = Callable[[RuleSpec], QWidget]


def keys_of(name: str) -> list[str]:
    """The options of a field: when it is written, and what may be set beside that."""
    return [f"{FIELD}{name}", *(f"{FIELD}{name}.{part}" for part in parts_of(name))]


def fields_in(texts: Mapping[str, str]) -> list[str]:
    """The fields of which one of ``texts`` is not what is built in."""
    return [
        name
        for name in FIELDS
        if any(texts.get(key, RULES[key].default) != RULES[key].default for key in keys_of(name))
    ]


class FieldBlocks(QWidget):
    """A block is made when it is shown, with ``make_row`` for each of its options. ``added`` and
    ``removed`` carry the field that a person has asked for.
    """

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, make_row: MakeRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_row = make_row
        self._blocks: dict[str, _Block] = {}
        about = self.tr(
            "Categories, logo, creatives and visibility are written once, everything else at "
            "every sync; notes, favourite and your tags are never touched."
        )
        self.add = QuietButton(self.tr("Field"), "plus")
        self.add.setObjectName("fields.add")
        self.add.setAccessibleName(self.tr("Add the options of a field"))
        self.add.clicked.connect(self._on_add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.medium)
        self._column.addWidget(Line())
        self._column.addWidget(TextLabel(self.tr("Single fields"), "strong"))
        self._column.addWidget(Message(text=about))
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def names(self) -> list[str]:
        return list(self._blocks)

    def show_fields(self, names: Iterable[str]) -> None:
        """These and no others; what stands there already stays."""
        wanted = list(names)
        for name in self.names:
            if name not in wanted:
                self.drop(name)
        for name in wanted:
            self.open(name)

    def open(self, name: str) -> None:
        if name not in self._blocks:
            block = self._blocks[name] = _Block(name, self._make_row)
            block.remove.clicked.connect(partial(self._on_remove, name))
            self._column.insertWidget(self._column.count() - 1, block)

    def drop(self, name: str) -> None:
        block = self._blocks.pop(name)
        self._column.removeWidget(block)
        block.hide()
        block.deleteLater()

    def choose(self, name: str) -> None:
        """As if a person had chosen it in the list."""
        self.open(name)
        self.added.emit(name)
        self._blocks[name].setFocus()

    def _on_add(self) -> None:
        from offersync_gui.ui.offers.filters import Choice
        from offersync_gui.ui.offers.pickers import ChoicePicker

        left = [Choice(name, field_word(name)) for name in FIELDS if name not in self._blocks]
        left.sort(key=lambda choice: choice.text.casefold())
        picker = ChoicePicker(self.tr("Options of which field?"), "field", left, self)
        picker.picked.connect(self._on_picked)
        picker.open_at(self.add.mapToGlobal(QPoint(0, self.add.height() + SPACE.tiny)))

    def _on_picked(self, picked: Mapping[str, str]) -> None:
        self.choose(picked["field"])

    def _on_remove(self, name: str) -> None:
        self.removed.emit(name)
        self.add.setFocus()


class _Block(QWidget):
    """One field: its name, its options, and the way to get rid of them."""

    def __init__(self, name: str, make_row: MakeRow) -> None:
        super().__init__()
        word = field_word(name)
        self.setObjectName(f"fields.{name}")
        self.setAccessibleName(word)
        text = QCoreApplication.translate("FieldBlocks", "{field}: no options of its own")
        self.remove = IconButton("trash", text.format(field=word))
        self.remove.setObjectName(f"fields.{name}.remove")
        head = QHBoxLayout()
        head.addWidget(TextLabel(word, "strong"), 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addLayout(head)
        rows = [make_row(RULES[key]) for key in keys_of(name)]
        for row in rows:
            column.addWidget(row)
        self.setFocusProxy(rows[0])
