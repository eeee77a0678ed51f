"""How large a window may be: 1024 × 768 at 150 % are only 682 × 512."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# What a desktop draws around a window.
_FRAME = QSize(0, 36)


def fitting(window: QWidget, size: QSize) -> QSize:
    """The size, or less of it where the window's screen has no room for all."""
    return size.boundedTo(window.screen().availableSize() - _FRAME)


def fit(window: QWidget) -> None:
    """Never larger than its screen, whatever it asked for."""
    window.setMinimumSize(fitting(window, window.minimumSize()))
    window.resize(fitting(window, window.size()))
