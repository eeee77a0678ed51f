"""The small window in which offers get tags of one's own, and lose them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from offersync_gui.domain.local_tags import tidy
from offersync_gui.ui.offers.pickers import LETTERS_WIDE, MOVING, Picker
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import PrimaryButton

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtCore import QObject

ROWS_HIGH = 8
_BEFORE = Qt.ItemDataRole.UserRole
_ON, _OFF, _SOME = (
    Qt.CheckState.Checked,
    Qt.CheckState.Unchecked,
    Qt.CheckState.PartiallyChecked,
)


class Wish(NamedTuple):
    """The tags that all of the offers shall have, and those that none of them shall."""

    add: list[str]
    remove: list[str]


class TagPicker(Picker):
    """``counts`` says how many of the ``total`` offers have each of the ``known`` tags: a tick is
    all of them, a bar some. ``picked`` carries a Wish.
    """

    def __init__(
        self,
        title: str,
        known: Sequence[str],
        counts: Mapping[str, int],
        total: int,
        parent: QWidget,
    ) -> None:
        super().__init__(title, parent)
        self._pressed = _OFF
        self.line = QLineEdit()
        self.line.setObjectName("tag-line")
        self.line.setPlaceholderText(self.tr("New tag, or find one…"))
        self.line.setAccessibleName(self.tr("New tag, or find one"))
        self.line.textChanged.connect(self._on_typed)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("tag-list")
        self.list.setAccessibleName(self.tr("Your tags"))
        self.list.setUniformItemSizes(True)
        self.list.itemPressed.connect(self._on_pressed)
        self.list.itemClicked.connect(self._on_clicked)
        for tag in known:
            number = counts.get(tag, 0)
            self._add(tag, _ON if number >= total else _SOME if number else _OFF)
        metrics = self.fontMetrics()
        rows = max(3, min(len(known) + 1, ROWS_HIGH))
        width = metrics.averageCharWidth() * LETTERS_WIDE
        self.list.setFixedSize(QSize(width, rows * (metrics.height() + SPACE.small)))
        self.apply = PrimaryButton(self.tr("Apply"))
        self.apply.clicked.connect(self._on_apply)
        self.list.setVisible(bool(known))
        for part in (self.line, self.list, self.apply):
            self.body.addWidget(part)
        self.line.setMinimumWidth(width)
        self.setFocusProxy(self.line)

    def open_at(self, place: QPoint) -> None:
        super().open_at(place)
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While one types, the arrow keys move in the list, and Enter takes what stands there."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in MOVING:
            self.list.keyPressEvent(event)
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.line.text().strip():
                self._take_typed()
            else:
                self._on_apply()
            return True
        return False

    def _items(self) -> Iterator[QListWidgetItem]:
        return (self.list.item(row) for row in range(self.list.count()))

    def _add(self, tag: str, state: Qt.CheckState) -> QListWidgetItem:
        item = QListWidgetItem(tag, self.list)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(state)
        item.setData(_BEFORE, state)
        return item

    def _take_typed(self) -> None:
        """Ticked, be it new or not."""
        for tag in tidy([self.line.text()]):
            known = (one for one in self._items() if one.text().casefold() == tag.casefold())
            item = next(known, None) or self._add(tag, _OFF)
            item.setCheckState(_ON)
            self.list.setCurrentItem(item)
        self.line.clear()
        self.list.show()
        self.adjustSize()

    def _on_typed(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._items():
            item.setHidden(wanted not in item.text().casefold())

    def _on_pressed(self, item: QListWidgetItem) -> None:
        self._pressed = item.checkState()

    def _on_clicked(self, item: QListWidgetItem) -> None:
        """Beside the box, too; a click on the box itself has ticked it by now."""
        if item.checkState() == self._pressed:
            item.setCheckState(_OFF if item.checkState() == _ON else _ON)

    def _on_apply(self) -> None:
        self._take_typed()
        moved = [item for item in self._items() if item.checkState() != item.data(_BEFORE)]
        wish = Wish(
            [item.text() for item in moved if item.checkState() == _ON],
            [item.text() for item in moved if item.checkState() == _OFF],
        )
        self.pick(wish)
