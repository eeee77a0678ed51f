"""The keys that work everywhere in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget


def add_shortcuts(window: QWidget, keys: Mapping[str, Callable[[], object]]) -> None:
    """``keys`` says what is done for which keys, such as ``Ctrl+F``."""
    for sequence, action in keys.items():
        QShortcut(QKeySequence(sequence), window).activated.connect(action)
