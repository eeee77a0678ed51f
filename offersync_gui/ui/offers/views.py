"""The list of views at the left: the program's own with their counts, and those one has saved."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.dialogs import Dialog
from offersync_gui.ui.offers import figures
from offersync_gui.ui.offers.layout import SavedView
from offersync_gui.ui.offers.words import VIEWS
from offersync_gui.ui.theme import ICON, RADIUS, ROW_HEIGHT, SPACE, current_theme
from offersync_gui.ui.widgets import Button, PrimaryButton, QuietButton, TextLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from offersync_gui.ui.offers.layout import Layout
    from offersync_gui.ui.offers.model import Index
    from offersync_gui.ui.widgets import Toasts

_VIEW = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
_ICON = Qt.ItemDataRole.UserRole + 2
OWN_ICON = "bookmark"
MOST_COUNTED = 88_888
MAX_NAME = 60


class AskName(Dialog):
    """A line for a name; ``named`` carries what was entered, unless that is nothing.

    ``taken`` are the names of views that would be replaced.
    """

    named = Signal(str)

    def __init__(self, parent: QWidget, title: str, taken: Sequence[str], name: str = "") -> None:
        super().__init__(parent, "ask-name", title)
        self._taken = taken
        self.line = QLineEdit(name)
        self.line.setObjectName("ask-name.line")
        self.line.setAccessibleName(self.tr("Name of the view"))
        self.line.setMaxLength(MAX_NAME)
        self.save = PrimaryButton(self.tr("Save"))
        self.save.setObjectName("ask-name.save")
        self.save.setDefault(True)
        self.note = TextLabel("", "caption", "warn")
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.accept)
        self.body.addWidget(TextLabel(title, "section"))
        self.body.addWidget(self.line)
        self.body.addWidget(self.note)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.save)
        self.line.selectAll()
        self.line.textChanged.connect(self._on_changed)
        self.accepted.connect(self._on_accepted)

    def _on_changed(self, text: str) -> None:
        """There are never two of one name."""
        replaces = text.strip() in self._taken
        self.note.setText(self.tr("Another view has that name.") if replaces else "")
        self.save.setText(self.tr("Replace it") if replaces else self.tr("Save"))

    def _on_accepted(self) -> None:
        if name := self.line.text().strip():
            self.named.emit(name)


class ViewList(QFrame):
    """``chosen`` carries the view's query, ``kept`` comes when the own ones have changed.

    ``shown`` gives the query that can be saved as a view.
    """

    chosen = Signal(object)
    kept = Signal()

    def __init__(
        self,
        layout: Layout,
        toasts: Toasts,
        shown: Callable[[], OfferQuery],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._layout = layout
        self._toasts = toasts
        self._shown = shown
        self.list = _List()
        self.save = QuietButton(self.tr("Save view"), "plus")
        self.save.setObjectName("save-view")
        self.save.clicked.connect(self._on_save)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.small, SPACE.large, SPACE.small, SPACE.small)
        column.setSpacing(SPACE.tiny)
        title = TextLabel(self.tr("Views"), "caption", "muted")
        title.setContentsMargins(SPACE.small, 0, 0, 0)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self._fill()
        self.setMinimumWidth(_width_of_all())
        self.list.itemClicked.connect(self._on_item)
        self.list.itemActivated.connect(self._on_item)
        self.list.removed.connect(self._on_remove)
        self.list.customContextMenuRequested.connect(self._on_menu)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """By the name of the view; own ones by ``own:`` and their name."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setData(_COUNT, counts.get(_key(item)))
            name, count = item.text(), counts.get(_key(item))
            spoken = name if count is None else f"{name}, {figures.count(count)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def own(self) -> list[SavedView]:
        return self._layout.views()

    def mark(self, query: OfferQuery) -> None:
        """Show which view that is; none where it is none of them."""
        wanted = replace(query, order=None)
        views = [self.list.item(row) for row in range(self.list.count())]
        same = (item for item in views if replace(item.data(_VIEW), order=None) == wanted)
        self.list.setCurrentItem(next(same, None))

    def _fill(self) -> None:
        self.list.clear()
        for name, word in VIEWS.items():
            _add(self.list, word.text, OfferQuery(view=name), word.icon)  # type: ignore[arg-type]
        for view in self.own():
            _add(self.list, view.name, view.query, OWN_ICON)

    def _on_item(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_VIEW))

    def _on_save(self) -> None:
        question = AskName(self, self.tr("Save what is shown as a view"), self._names())
        question.named.connect(self._on_named)
        question.open()

    def _on_named(self, name: str) -> None:
        self._keep([*self._without(name), SavedView(name, self._shown())])

    def _on_remove(self) -> None:
        item = self.list.currentItem()
        if item is None or not _key(item).startswith("own:"):
            return
        before = self.own()
        self._keep(self._without(item.text()))
        text = self.tr("The view {name} was removed").format(name=item.text())
        self._toasts.show(text, partial(self._keep, before))

    def _on_rename(self) -> None:
        old = self.list.currentItem().text()
        others = [name for name in self._names() if name != old]
        question = AskName(self, self.tr("Rename view"), others, old)
        question.named.connect(partial(self._on_renamed, old))
        question.open()

    def _on_renamed(self, old: str, name: str) -> None:
        others = [item for item in self.own() if item.name == old or item.name != name]
        self._keep([item._replace(name=name) if item.name == old else item for item in others])

    def _names(self) -> list[str]:
        return [item.name for item in self.own()]

    def _without(self, name: str) -> list[SavedView]:
        return [item for item in self.own() if item.name != name]

    def _keep(self, views: list[SavedView]) -> None:
        self._layout.keep_views(views)
        self._fill()
        self.mark(self._shown())
        self.kept.emit()

    def _on_menu(self, place: QPoint) -> None:
        item = self.list.itemAt(place)
        if item is None or not _key(item).startswith("own:"):
            return
        self.list.setCurrentItem(item)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename…"), self._on_rename)
        menu.addAction(self.tr("Remove"), self._on_remove)
        menu.popup(self.list.mapToGlobal(place))


class _List(QListWidget):
    """``removed`` comes with the Delete key."""

    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("offer-views")
        self.setAccessibleName(self.tr("Views"))
        self.setProperty("kind", "flush")
        self.setItemDelegate(_ViewCells(self))
        self.setUniformItemSizes(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


def _width_of_all() -> int:
    """At which the names of the program's views are whole beside large counts."""
    theme = current_theme()
    strong, number = QFontMetrics(theme.font("strong")), QFontMetrics(theme.font("number"))
    name = max(strong.horizontalAdvance(word.text) for word in VIEWS.values())
    count = number.horizontalAdvance(figures.count(MOST_COUNTED))
    return ICON.small + name + count + 6 * SPACE.small


class _ViewCells(QStyledItemDelegate):
    """Icon, name, and the count at the right; what needs a decision is in colour."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT.compact + SPACE.tiny)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, room = current_theme(), option.rect.adjusted(1, 1, -1, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("selection" if chosen else "hover"))
            painter.drawRoundedRect(room, RADIUS.control, RADIUS.control)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room, RADIUS.control, RADIUS.control)
        inner = room.adjusted(SPACE.small, 0, -SPACE.small, 0)
        icon = QRect(inner.left(), inner.center().y() - ICON.small // 2, ICON.small, ICON.small)
        tone = "accent" if chosen else "muted"
        theme.icon(index.data(_ICON), tone).paint(painter, icon)
        count = index.data(_COUNT)
        figure = "" if count is None else figures.count(count)
        metrics = QFontMetrics(theme.font("number"))
        painter.setFont(theme.font("number"))
        calls = index.data(_VIEW).view == "review" and bool(count)
        painter.setPen(theme.color("warn" if calls else "muted"))
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, flags | Qt.AlignmentFlag.AlignRight, figure)
        words = inner.adjusted(
            ICON.small + SPACE.small, 0, -metrics.horizontalAdvance(figure) - SPACE.small, 0
        )
        painter.setFont(theme.font("strong" if chosen else "body"))
        painter.setPen(theme.color("text"))
        text = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, flags, text)
        painter.restore()


def _add(target: QListWidget, name: str, query: OfferQuery, icon: str) -> None:
    item = QListWidgetItem(name, target)
    item.setData(_VIEW, query)
    item.setData(_ICON, icon)


def _key(item: QListWidgetItem) -> str:
    if item.data(_ICON) == OWN_ICON:
        return f"own:{item.text()}"
    return str(item.data(_VIEW).view)
