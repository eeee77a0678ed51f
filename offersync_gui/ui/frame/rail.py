"""The navigation at the left: a tab bar that stands upright."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from offersync_gui.ui.theme import ICON, RADIUS, SPACE, current_theme
from offersync_gui.ui.theme.tokens import FOCUS_RING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.ui.frame.sections import Section

WIDE, NARROW = 208, 64
_TAB_HEIGHT = 40
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}


class Rail(QTabBar):
    """Up, Down, Home and End move in it. A badge is a number beside a title."""

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setShape(QTabBar.Shape.RoundedWest)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Sections"))
        self._collapsed = False
        self._badges = [0] * len(sections)
        self._icons = [section.icon for section in sections]
        for index, section in enumerate(sections):
            self.addTab(section.title)
            self._describe(index)

    @property
    def collapsed(self) -> bool:
        return self._collapsed

    def collapse(self, collapsed: bool) -> None:
        """Icons only, or icons with words."""
        if collapsed != self._collapsed:
            self._collapsed = collapsed
            self.setTabText(0, self.tabText(0))  # makes Qt ask for the sizes again
            self.updateGeometry()

    def set_badge(self, index: int, count: int) -> None:
        self._badges[index] = count
        self._describe(index)
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        height = max(_TAB_HEIGHT, self.fontMetrics().height() + SPACE.large)
        return QSize(NARROW if self._collapsed else WIDE, height)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.setCurrentIndex((self.currentIndex() + _STEPS[key]) % self.count())
        elif key in _ENDS:
            self.setCurrentIndex(0 if key == Qt.Key.Key_Home else self.count() - 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pointed = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for index in range(self.count()):
            self._draw_tab(painter, index, pointed=index == pointed)

    def _draw_tab(self, painter: QPainter, index: int, *, pointed: bool) -> None:
        theme = current_theme()
        chosen = index == self.currentIndex()
        room = self.tabRect(index).adjusted(SPACE.small, 2, -SPACE.small, -2)
        ground = "accent_tint" if chosen else "hover" if pointed else ""
        if chosen and self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), FOCUS_RING))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
        frame = QRectF(room).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, RADIUS.control, RADIUS.control)
        tone = "accent" if chosen else "muted"
        left = room.left() + (room.width() - ICON.normal) // 2
        if not self._collapsed:
            left = room.left() + SPACE.medium
        place = QRect(left, room.center().y() - ICON.normal // 2 + 1, ICON.normal, ICON.normal)
        theme.icon(self._icons[index], tone).paint(painter, place)
        if self._badges[index]:
            self._draw_badge(painter, index, room)
        if not self._collapsed:
            painter.setFont(theme.font("strong" if chosen else "body"))
            painter.setPen(theme.color("accent" if chosen else "text"))
            words = room.adjusted(SPACE.medium + ICON.normal + SPACE.medium, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.tabText(index))

    def _draw_badge(self, painter: QPainter, index: int, room: QRect) -> None:
        """The number, or a dot where there is no room for one."""
        theme = current_theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        if self._collapsed:
            dot = QRectF(room.center().x() + SPACE.tiny, room.top() + SPACE.tiny, 8, 8)
            painter.drawEllipse(dot)
            return
        painter.setFont(theme.font("caption"))
        text = self.locale().toString(self._badges[index])
        height = painter.fontMetrics().height() + 2
        width = max(height, painter.fontMetrics().horizontalAdvance(text) + SPACE.medium)
        pill = QRectF(
            room.right() - SPACE.small - width, room.center().y() - height / 2 + 1, width, height
        )
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(theme.color("on_accent"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _describe(self, index: int) -> None:
        title, count = self.tabText(index), self._badges[index]
        words = f"{title}, {self.locale().toString(count)}" if count else title
        self.setAccessibleTabName(index, words)
        self.setTabToolTip(index, f"{words} (Ctrl+{index + 1})")
