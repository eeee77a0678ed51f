"""Badges: a state as icon, word and colour. Tables paint them, forms hold them as widgets."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from offersync_gui.ui.theme import ICON, RADIUS, SPACE, current_theme

_ICON_SIZE = ICON.small - 2


class Look(NamedTuple):
    """``tone`` is accent, good, warn, bad or muted; ``icon`` may be empty."""

    text: str
    tone: str
    icon: str


def _look(text: object, tone: str, icon: str) -> Look:
    return Look(str(text), tone, icon)


_LOOKS = {
    "active": _look(QT_TRANSLATE_NOOP("Badge", "Active"), "good", "active"),
    "review": _look(QT_TRANSLATE_NOOP("Badge", "Review"), "warn", "review"),
    "paused": _look(QT_TRANSLATE_NOOP("Badge", "Paused"), "muted", "paused"),
    "capped": _look(QT_TRANSLATE_NOOP("Badge", "Capped"), "warn", "gauge"),
    "expired": _look(QT_TRANSLATE_NOOP("Badge", "Expired"), "muted", "expired"),
    "disabled": _look(QT_TRANSLATE_NOOP("Badge", "Disabled"), "muted", "ban"),
    "archived": _look(QT_TRANSLATE_NOOP("Badge", "Archived"), "muted", "archive"),
    "never": _look(QT_TRANSLATE_NOOP("Badge", "Never synced"), "muted", "missing"),
    "queued": _look(QT_TRANSLATE_NOOP("Badge", "Queued"), "accent", "clock"),
    "running": _look(QT_TRANSLATE_NOOP("Badge", "Running"), "accent", "sync"),
    "ok": _look(QT_TRANSLATE_NOOP("Badge", "OK"), "good", "check-circle"),
    "partial": _look(QT_TRANSLATE_NOOP("Badge", "Partial"), "warn", "alert"),
    "failed": _look(QT_TRANSLATE_NOOP("Badge", "Failed"), "bad", "error"),
    "cancelled": _look(QT_TRANSLATE_NOOP("Badge", "Cancelled"), "muted", "ban"),
    "held": _look(QT_TRANSLATE_NOOP("Badge", "Held"), "warn", "shield"),
    "interrupted": _look(QT_TRANSLATE_NOOP("Badge", "Interrupted"), "warn", "bolt"),
    "needs_attention": _look(QT_TRANSLATE_NOOP("Badge", "Needs attention"), "bad", "alert"),
    "limited": _look(QT_TRANSLATE_NOOP("Badge", "Limited"), "warn", "gauge"),
    "locked": _look(QT_TRANSLATE_NOOP("Badge", "Locked"), "warn", "lock"),
}


def status_look(status: str) -> Look:
    """How a status of an offer, an advertiser or a run is shown; others as their own word."""
    look = _LOOKS.get(status)
    if look is None:
        return Look(status.replace("_", " ").capitalize(), "muted", "")
    return look._replace(text=QCoreApplication.translate("Badge", look.text))


def badge_size(look: Look) -> QSize:
    metrics = QFontMetrics(current_theme().font("caption"))
    width = metrics.horizontalAdvance(look.text) + _text_left(look) + SPACE.small
    return QSize(width, metrics.height() + SPACE.tiny)


def draw_badge(painter: QPainter, rect: QRect, look: Look) -> None:
    """Paints it left and centred in ``rect``, cut off where that ends."""
    theme = current_theme()
    size = badge_size(look)
    top = rect.top() + (rect.height() - size.height()) // 2
    frame = QRect(rect.left(), top, min(size.width(), rect.width()), size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{look.tone}_tint"))
    painter.drawRoundedRect(QRectF(frame), RADIUS.control, RADIUS.control)
    if look.icon:
        icon_top = frame.top() + (frame.height() - _ICON_SIZE) // 2
        place = QRect(frame.left() + SPACE.small - 2, icon_top, _ICON_SIZE, _ICON_SIZE)
        theme.icon(look.icon, look.tone).paint(painter, place)
    painter.setPen(theme.color(look.tone))
    painter.setFont(theme.font("caption"))
    room = frame.adjusted(_text_left(look), 0, -SPACE.tiny, 0)
    shown = painter.fontMetrics().elidedText(look.text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()


def _text_left(look: Look) -> int:
    return SPACE.small + (_ICON_SIZE + 2 if look.icon else 0)


class Badge(QLabel):
    """A badge as a widget; its word is what a screen reader says."""

    def __init__(
        self, text: str, tone: str = "muted", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_look(Look(text, tone, icon))

    def set_look(self, look: Look) -> None:
        self._look = look
        self.setText(look.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return badge_size(self._look)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_badge(QPainter(self), self.rect(), self._look)


def status_badge(status: str, parent: QWidget | None = None) -> Badge:
    return Badge(*status_look(status), parent)
