"""The small windows in which the value of a filter is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from offersync_gui.ui.offers import figures
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import PrimaryButton, SearchField, TextLabel, restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.ui.offers.filters import Choice

LETTERS_WIDE = 32
ROWS_HIGH = 16
MOVING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class Picker(QFrame):
    """Goes away when something is chosen, and when one clicks elsewhere. ``picked`` carries it,
    of a filter the fields of the query.
    """

    picked = Signal(object)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("filter-picker")
        self.setAccessibleName(title)
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE.medium, SPACE.medium, SPACE.medium, SPACE.medium)
        self.body.setSpacing(SPACE.small)
        self.body.addWidget(TextLabel(title, "strong"))

    def open_at(self, place: QPoint) -> None:
        self.adjustSize()
        room = self.parentWidget().screen().availableGeometry()
        corner = room.bottomRight() - QPoint(self.width(), self.height())
        self.move(min(place.x(), corner.x()), min(place.y(), corner.y()))
        self.show()

    def pick(self, picked: object) -> None:
        self.close()
        self.picked.emit(picked)


class ChoicePicker(Picker):
    """A list that shrinks while one types; Enter takes the first."""

    def __init__(self, title: str, field: str, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(title, parent)
        self._field = field
        self.search = SearchField(self.tr("Find…"), wait_ms=0)
        self.search.setObjectName("filter-search")
        self.search.searched.connect(self._on_searched)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("filter-choices")
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        for choice in choices:
            item = QListWidgetItem(choice.text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, choice.value)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._on_activated)
        self.list.itemClicked.connect(self._on_activated)
        metrics = self.fontMetrics()
        width = metrics.averageCharWidth() * LETTERS_WIDE
        rows = max(3, min(len(choices) + 1, ROWS_HIGH))
        self.list.setFixedSize(QSize(width, rows * (metrics.height() + SPACE.tiny)))
        if len(choices) > ROWS_HIGH // 2:
            self.body.addWidget(self.search)
            self.setFocusProxy(self.search)
        else:
            self.setFocusProxy(self.list)
        self.body.addWidget(self.list)
        if not choices:
            self.body.addWidget(TextLabel(self.tr("No offer has one."), tone="muted"))

    def open_at(self, place: QPoint) -> None:
        super().open_at(place)
        self.focusProxy().setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys move in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in MOVING:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_activated(self.list.currentItem())
                return True
        return False

    def _on_searched(self, text: str) -> None:
        wanted = text.strip().casefold()
        items = [self.list.item(row) for row in range(self.list.count())]
        for item in items:
            item.setHidden(wanted not in item.text().casefold())
        self.list.setCurrentItem(next((item for item in items if not item.isHidden()), None))

    def _on_activated(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            self.pick({self._field: item.data(Qt.ItemDataRole.UserRole)})


class RangePicker(Picker):
    """From and to, both inclusive; one of them may be empty."""

    def __init__(self, title: str, low: str | None, high: str | None, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.low, self.high = QLineEdit(figures.amount(low)), QLineEdit(figures.amount(high))
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        for line, name in ((self.low, self.tr("From")), (self.high, self.tr("To"))):
            line.setPlaceholderText(name)
            line.setAccessibleName(name)
            line.setMaximumWidth(self.fontMetrics().averageCharWidth() * LETTERS_WIDE // 2)
            line.returnPressed.connect(self._on_apply)
            row.addWidget(line)
        self.apply = PrimaryButton(self.tr("Apply"))
        self.apply.clicked.connect(self._on_apply)
        row.addWidget(self.apply)
        self.body.addLayout(row)

    def open_at(self, place: QPoint) -> None:
        super().open_at(place)
        self.low.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_apply(self) -> None:
        texts = [line.text().strip() for line in (self.low, self.high)]
        amounts = [figures.typed(text) for text in texts]
        wrong = [bool(text) and amount is None for text, amount in zip(texts, amounts, strict=True)]
        for line, invalid in zip((self.low, self.high), wrong, strict=True):
            restyle(line, invalid=invalid)
        if not any(wrong):
            self.pick({"payout_min": amounts[0], "payout_max": amounts[1]})
