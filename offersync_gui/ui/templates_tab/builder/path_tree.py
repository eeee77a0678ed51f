"""The fields inside the records as a tree, from which one is dragged or chosen as a source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from offersync_gui.ui.widgets import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.engine.sample.paths import SourcePath

_STEP = re.compile(r'(?:"(?:\\.|[^"\\])*"|[^."])+')
_PATH = Qt.ItemDataRole.UserRole


def steps(path: str) -> list[str]:
    """The names on the way to a field, those of lists as well.

    >>> steps('deals[]."a.b".id')
    ['deals', '"a.b"', 'id']
    """
    return [step.removesuffix("[]") for step in _STEP.findall(path)]


class PathTree(QTreeWidget):
    """``path_chosen``: Enter or a double click on a field; it is dragged as text."""

    path_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("builder.tree")
        self.setAccessibleName(self.tr("Fields of the records"))
        self.setHeaderLabels([self.tr("Record"), self.tr("Example")])
        self.setDragDropMode(QTreeWidget.DragDropMode.DragOnly)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.setToolTip(self.tr("Drag a field onto one of the offer, or press Enter"))
        self.itemActivated.connect(self._on_activated)

    def show_paths(self, paths: Sequence[SourcePath]) -> None:
        self.clear()
        known: dict[tuple[str, ...], QTreeWidgetItem] = {}
        for found in paths:
            names = tuple(steps(found.path))
            item = self._item(names, known)
            item.setData(0, _PATH, found.path)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsDragEnabled)
            text = ", ".join(found.examples)
            item.setText(1, text)
            item.setToolTip(1, plain_tip(text))
        self.expandAll()

    def item_of(self, path: str) -> QTreeWidgetItem | None:
        """The item that stands for a path."""
        matches = self.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive)
        return next((item for item in matches if item.data(0, _PATH) == path), None)

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        data = QMimeData()
        if items and (path := items[0].data(0, _PATH)):
            data.setText(path)
        return data

    def _item(
        self, names: tuple[str, ...], known: dict[tuple[str, ...], QTreeWidgetItem]
    ) -> QTreeWidgetItem:
        """The one of these names, made with those above it."""
        if names not in known:
            above = self._item(names[:-1], known) if len(names) > 1 else None
            item = QTreeWidgetItem([" ".join(names[-1].split()) if names else ""])
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDragEnabled)
            if above is None:
                self.addTopLevelItem(item)
            else:
                above.addChild(item)
            known[names] = item
        return known[names]

    def _on_activated(self, item: QTreeWidgetItem, _: int) -> None:
        if path := item.data(0, _PATH):
            self.path_chosen.emit(path)
