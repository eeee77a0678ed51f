"""Dialogs of the window's own look. None of them waits for its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from offersync_gui.desktop.error_words import said
from offersync_gui.ui.room import fit
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Button, ErrorCard, PrimaryButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QShowEvent

    from offersync_gui.errors import OfferSyncError

    WayOn = tuple[str, Callable[[], object] | SignalInstance]

_WIDTH = 440


class Dialog(QDialog):
    """Window-modal; it goes when it is closed. ``body`` is its content, ``buttons`` its end.

    Enter presses the focused button, else the one that is the default.
    """

    def __init__(self, parent: QWidget | None, name: str, title: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE.huge, SPACE.huge, SPACE.huge, SPACE.large)
        outer.setSpacing(SPACE.large)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.small)
        outer.addLayout(self.body, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE.small)
        self.buttons.addStretch()
        outer.addLayout(self.buttons)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit(self)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)


class ErrorDialog(Dialog):
    """For an error that has no place in the window. ``way_on`` is a button's text and what it
    leads to.
    """

    @classmethod
    def tell(
        cls, parent: QWidget | None, error: OfferSyncError, way_on: WayOn | None = None
    ) -> Self:
        """Opens it."""
        dialog = cls(parent, error, way_on)
        dialog.open()
        return dialog

    def __init__(
        self, parent: QWidget | None, error: OfferSyncError, way_on: WayOn | None = None
    ) -> None:
        super().__init__(parent, "error", said(error.title))
        self.body.addWidget(ErrorCard(error))
        if way_on is not None:
            text, lead = way_on
            button = Button(text)
            button.setObjectName("error.way_on")
            button.clicked.connect(self.accept)
            button.clicked.connect(lead)
            self.buttons.addWidget(button)
        close = PrimaryButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.buttons.addWidget(close)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its sentences are at this width; Qt guesses for a narrower one."""
        super().showEvent(event)
        if (layout := self.layout()) is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
