"""The program's sign: in the window, in the task bar and in the tray."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from offersync_gui import paths
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import TextLabel

_SIZE = 26


def app_icon() -> QIcon:
    return QIcon(str(paths.resources() / "icons" / "app" / "offersync.svg"))


class Logo(QWidget):
    def __init__(self, size: int = _SIZE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = app_icon()
        self._side = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect())


class Brand(QWidget):
    """Sign and name; the sign alone where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = TextLabel("OfferSync", "section")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.large + 2, 0, SPACE.small, 0)
        layout.setSpacing(SPACE.medium)
        layout.addWidget(Logo())
        layout.addWidget(self._name, 1)

    def collapse(self, collapsed: bool) -> None:
        self._name.setHidden(collapsed)
