"""A drop-down list of choices, each with a value of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


class Picker(QComboBox):
    """``picked`` carries the value when it changes by hand or by :meth:`choose`."""

    picked = Signal(object)

    def __init__(
        self,
        accessible_name: str,
        choices: Sequence[tuple[str, Any]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.offer(choices)
        self.currentIndexChanged.connect(self._on_changed)

    def offer(self, choices: Sequence[tuple[str, Any]]) -> None:
        """Other choices; the value stays where it is still one of them. Nothing is signalled."""
        if choices == [(self.itemText(at), self.itemData(at)) for at in range(self.count())]:
            return
        kept = self.value()
        with QSignalBlocker(self):
            self.clear()
            for text, value in choices:
                self.addItem(text, value)
            self.setCurrentIndex(max(0, self.findData(kept)))

    def value(self) -> Any:
        return self.currentData()

    def choose(self, value: Any) -> None:
        self.setCurrentIndex(max(0, self.findData(value)))

    def _on_changed(self, index: int) -> None:
        self.picked.emit(self.itemData(index))
