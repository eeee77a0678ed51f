"""The four kinds of buttons, and those that are an icon alone."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from offersync_gui.ui.theme import CONTROL_HEIGHT, ICON, SPACE, current_theme
from offersync_gui.ui.widgets.text import plain_tip

ICON_AND_GAP = QSize(ICON.small + SPACE.tiny, ICON.small)


class Button(QPushButton):
    """An ordinary button, with a frame."""

    kind = ""
    icon_color = "text"

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", self.kind)
        self.setAutoDefault(False)
        self.setIconSize(ICON_AND_GAP)
        if icon:
            self.setIcon(current_theme().icon(icon, self.icon_color))


class PrimaryButton(Button):
    """The one thing to do on a screen."""

    kind = "primary"
    icon_color = "on_accent"


class QuietButton(Button):
    """For what is done seldom; no frame."""

    kind = "quiet"
    icon_color = "accent"


class DangerButton(Button):
    """For what cannot be undone."""

    kind = "danger"
    icon_color = "on_accent"


class IconButton(QToolButton):
    """An icon alone; ``name`` is its tool tip and what a screen reader says."""

    def __init__(
        self, icon: str, name: str, parent: QWidget | None = None, *, color: str = "muted"
    ) -> None:
        super().__init__(parent)
        self.setIconSize(QSize(ICON.normal, ICON.normal))
        self.setFixedSize(CONTROL_HEIGHT, CONTROL_HEIGHT)
        self.set_icon(icon, name, color=color)

    def set_icon(self, icon: str, name: str, *, color: str = "muted") -> None:
        self.setIcon(current_theme().icon(icon, color))
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)
