"""The first start: what this program does, and three ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from offersync_gui.ui.frame.brand import Logo
from offersync_gui.ui.theme import ICON, SPACE
from offersync_gui.ui.widgets import IconLabel, TextLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_WIDTH = 760
_LOGO = 56


class Way(QPushButton):
    """A card that is a button: icon, title and what happens then."""

    def __init__(self, icon: str, title: str, text: str, tone: str = "accent") -> None:
        super().__init__()
        self.setProperty("kind", "way")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        layout.setSpacing(SPACE.small)
        layout.addWidget(IconLabel(icon, tone, ICON.large))
        layout.addWidget(TextLabel(title, "section", wrap=True))
        layout.addWidget(TextLabel(text, tone="muted", wrap=True))
        layout.addStretch()
        for label in self.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return self._size((_WIDTH - 2 * SPACE.large) // 3)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return hint.boundedTo(self._size(max(hint.width(), self.width())))

    def _size(self, width: int) -> QSize:
        layout = self.layout()
        return QSize(width, layout.heightForWidth(width) if layout is not None else 0)


class Welcome(QScrollArea):
    """Shown instead of an empty grid while there is no advertiser."""

    add_requested = Signal()
    sandbox_requested = Signal()
    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(SPACE.huge, SPACE.huge, SPACE.huge, SPACE.huge)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._column(), 1000)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        self.setWidget(page)

    def _column(self) -> QWidget:
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.small)
        layout.addWidget(Logo(_LOGO), 0, Qt.AlignmentFlag.AlignHCenter)
        title = TextLabel(self.tr("All your advertisers' offers, in one place"), "title", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = TextLabel(
            self.tr(
                "OfferSync reads the offers of your advertisers through their APIs and keeps them"
                " up to date in a database on this computer. Your keys never leave it."
            ),
            tone="muted",
            wrap=True,
        )
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addSpacing(SPACE.large)
        self._row = self._ways()
        layout.addLayout(self._row)
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One below the other where three have no room beside each other."""
        super().resizeEvent(event)
        narrow = self.viewport().width() < _WIDTH + 2 * SPACE.huge
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _ways(self) -> QBoxLayout:
        self.add = Way(
            "advertisers",
            self.tr("Add an advertiser"),
            self.tr("Choose its API template, enter the key, test it, and sync."),
        )
        self.sandbox = Way(
            "sandbox",
            self.tr("Try the sandbox"),
            self.tr("A demo network on this computer with invented offers. No account needed."),
        )
        self.open_backup = Way(
            "import",
            self.tr("Import a backup"),
            self.tr("Go on with the advertisers and offers of another installation."),
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE.large)
        for way, name, signal in (
            (self.add, "welcome.add", self.add_requested),
            (self.sandbox, "welcome.sandbox", self.sandbox_requested),
            (self.open_backup, "welcome.import", self.import_requested),
        ):
            way.setObjectName(name)
            way.clicked.connect(signal)
            row.addWidget(way)
        return row
