"""A view of HTML that loads nothing: no image of a server, and none of this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from offersync_gui.ui.links import open_link
from offersync_gui.ui.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget


class SafeBrowser(QTextBrowser):
    """As high as its text. A link opens in the system's browser, after its host was shown."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "flush")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_anchor)
        current_theme().changed.connect(self._dress)
        self._html = ""

    def show_html(self, html: str) -> None:
        self._html = html
        self._dress()

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:
        """A picture without colour: for anything that is none, Qt would open the file itself."""
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        nothing.fill(Qt.GlobalColor.transparent)
        return nothing

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        height = round(self.document().size().height()) + margins.top() + margins.bottom()
        return QSize(super().sizeHint().width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.sizeHint().height())

    def _dress(self) -> None:
        theme = current_theme()
        color, link = theme.color("text").name(), theme.color("accent").name()
        self.document().setDefaultStyleSheet(f"* {{ color: {color}; }} a {{ color: {link}; }}")
        self.setHtml(self._html)
        self.setFixedHeight(self.sizeHint().height())

    def _on_anchor(self, url: QUrl) -> None:
        open_link(self, url.toString())
