"""A switch for what is on or off at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from offersync_gui.ui.theme import CONTROL_HEIGHT, SPACE, current_theme

_TRACK = QSize(36, 20)
_KNOB_MARGIN = 3
_RING = 2


class Toggle(QCheckBox):
    """A check box that looks like a switch; screen readers and the keyboard know it as one."""

    def __init__(self, text: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name or text)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = SPACE.small + metrics.horizontalAdvance(self.text()) if self.text() else 0
        width = _TRACK.width() + 2 * _RING + words + _RING
        return QSize(width, max(metrics.height(), CONTROL_HEIGHT - 2 * _RING))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - _TRACK.height()) // 2
        track = QRect(QPoint(2 * _RING, top), _TRACK)
        self._draw_switch(painter, QRectF(track))
        name = "text" if self.isEnabled() else "disabled"
        painter.setPen(current_theme().color(name))
        words = self.rect().adjusted(track.right() + SPACE.small, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(words, int(flags), self.text())

    def _draw_switch(self, painter: QPainter, track: QRectF) -> None:
        color = current_theme().color
        on = self.isChecked()
        if self.hasFocus():
            painter.setPen(QPen(color("accent"), _RING))
            ring = track.adjusted(-_RING - 0.5, -_RING - 0.5, _RING + 0.5, _RING + 0.5)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        track_name = ("accent" if on else "muted") if self.isEnabled() else "border_strong"
        painter.setBrush(color(track_name))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        side = track.height() - 2 * _KNOB_MARGIN
        left = track.right() - _KNOB_MARGIN - side if on else track.left() + _KNOB_MARGIN
        painter.setBrush(color("on_accent" if on else "surface"))
        painter.drawEllipse(QRectF(left, track.top() + _KNOB_MARGIN, side, side))
