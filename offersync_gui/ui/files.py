"""Asks for a file; does not wait for the answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class _Answer(QObject):
    """A bound method of a QObject may be connected to whatever the caller gives."""

    chosen = Signal(object)

    def __init__(self, dialog: QFileDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog

    def on_selected(self, name: str) -> None:
        self.chosen.emit(Path(name))

    def on_pattern(self, pattern: str) -> None:
        self._dialog.setDefaultSuffix(_ending(pattern))


def ask_open(
    parent: QWidget, title: str, folder: Path, pattern: str, then: Callable[[Path], None]
) -> QFileDialog:
    """For a file that is there."""
    dialog = _dialog(parent, title, folder, pattern, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_save(
    parent: QWidget, title: str, suggested: Path, pattern: str, then: Callable[[Path], None]
) -> QFileDialog:
    """For a place to write to; asks before another file is replaced.

    A name without an ending gets that of ``suggested``, else that of the chosen pattern.
    """
    dialog = _dialog(parent, title, suggested.parent, pattern, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.suffix.lstrip(".") or _ending(pattern))
    if not suggested.suffix:
        dialog.filterSelected.connect(dialog.findChild(_Answer).on_pattern)
    dialog.selectFile(suggested.name)
    dialog.open()
    return dialog


def _ending(pattern: str) -> str:
    """The first that a pattern names: ``csv`` of ``CSV (*.csv);;Excel (*.xlsx)``."""
    return pattern.partition("*.")[2].partition(")")[0].partition(" ")[0]


def _dialog(
    parent: QWidget, title: str, folder: Path, pattern: str, then: Callable[[Path], None]
) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder), pattern)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    answer = _Answer(dialog)
    answer.chosen.connect(then)
    dialog.fileSelected.connect(answer.on_selected)
    return dialog
