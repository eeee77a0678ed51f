"""The editor's footer, always in sight: what can be done with the form, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from offersync_gui.ui.advertisers.outcome import Outcome
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Button, PrimaryButton


class Footer(QFrame):
    test_clicked = Signal()
    preview_clicked = Signal()
    revert_clicked = Signal()
    save_clicked = Signal()

    def __init__(self, width: int) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self.outcome = Outcome()
        self._buttons = {
            "test": Button(self.tr("Test connection"), "plug"),
            "preview": Button(self.tr("Preview"), "preview"),
            "revert": Button(self.tr("Revert")),
            "save": PrimaryButton(self.tr("Save")),
        }
        self._buttons["preview"].setToolTip(self.tr("A dry run: what a sync would change"))
        self._buttons["save"].setToolTip("Ctrl+S")
        for name, button in self._buttons.items():
            button.setObjectName(f"editor.{name}")
        self._buttons["test"].clicked.connect(self.test_clicked)
        self._buttons["preview"].clicked.connect(self.preview_clicked)
        self._buttons["revert"].clicked.connect(self.revert_clicked)
        self._buttons["save"].clicked.connect(self.save_clicked)
        self._pressed: Button | None = None
        self._arrange(width)

    def press_save(self) -> None:
        """As a click on Save: nothing while that is disabled."""
        self._buttons["save"].click()

    def set_room_at_right(self, width: int) -> None:
        """As much as the form above loses to its scroll bar."""
        self._outer.setContentsMargins(SPACE.huge, SPACE.medium, SPACE.huge + width, SPACE.medium)

    def set_state(self, *, working: bool, changed: bool, ready: bool) -> None:
        """``ready``: there is a template; nothing can be started while something is in work."""
        if working:
            self._hand_over_focus()
        for name in ("test", "preview"):
            self._buttons[name].setEnabled(ready and not working)
        self._buttons["revert"].setEnabled(changed and not working)
        self._buttons["save"].setEnabled(changed and ready and not working)
        if not working:
            self._take_back_focus()

    def _hand_over_focus(self) -> None:
        """A button that is disabled would lose the focus to nowhere."""
        focused = QApplication.focusWidget()
        if isinstance(focused, Button) and focused in self._buttons.values():
            self._pressed = focused
            self.outcome.setFocus()

    def _take_back_focus(self) -> None:
        pressed, self._pressed = self._pressed, None
        focused = QApplication.focusWidget()
        if pressed is not None and (focused is None or self.isAncestorOf(focused)):
            pressed.setFocus()

    def _arrange(self, width: int) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE.small)
        line.addWidget(self._buttons["test"])
        line.addWidget(self._buttons["preview"])
        line.addStretch(1)
        line.addWidget(self._buttons["revert"])
        line.addWidget(self._buttons["save"])
        inside = QWidget()
        inside.setMaximumWidth(width)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self.outcome)
        column.addLayout(line)
        outer = self._outer = QHBoxLayout(self)
        self.set_room_at_right(0)
        outer.addStretch(1)
        outer.addWidget(inside, 1000)
        outer.addStretch(1)
