"""Every dialog is answered with Enter: by the focused button, else by the default one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from offersync_gui.domain.advertiser import Advertiser
from offersync_gui.errors import OfferSyncError
from offersync_gui.ui.advertisers.remove_dialog import RemoveDialog
from offersync_gui.ui.advertisers.rows import Row
from offersync_gui.ui.advertisers.store_dialog import StoreDialog
from offersync_gui.ui.advertisers.unsaved import UnsavedDialog
from offersync_gui.ui.confirm import Confirm
from offersync_gui.ui.dialogs import Dialog, ErrorDialog
from offersync_gui.ui.frame.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

ERROR = OfferSyncError("It failed", "For a reason.", "Try again.")
ROW = Row(Advertiser(1, "u", "Acme", "affise"), "Affise", "ok", 3, 0, None)


def nothing(*_: object) -> None:
    """Whatever is chosen."""


DIALOGS: dict[str, tuple[Callable[[QWidget], Dialog], str]] = {
    "confirm": (lambda over: Confirm.ask(over, "Title", "Text", "Go", nothing), "Go"),
    "danger": (lambda over: Confirm.ask(over, "A", "B", "Go", nothing, danger=True), "Cancel"),
    "error": (lambda over: ErrorDialog.tell(over, ERROR), "Close"),
    "choice": (lambda over: Choice.ask(over, ["Acme"], nothing), "Sync"),
    "unsaved": (lambda over: UnsavedDialog("Acme", over), "Save"),
    "remove": (lambda over: RemoveDialog(ROW, over), "Cancel"),
    "store": (lambda over: StoreDialog(ERROR, over), "Only for this session"),
}


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize("name", DIALOGS)
def test_the_default_is_the_safe_or_the_primary_answer(over: QWidget, name: str) -> None:
    make, expected = DIALOGS[name]
    dialog = make(over)
    dialog.open()
    defaults = [one.text() for one in dialog.findChildren(QPushButton) if one.isDefault()]
    dialog.close()
    assert defaults == [expected]


def test_enter_presses_the_default(over: QWidget, qtbot: QtBot) -> None:
    dialog = UnsavedDialog("Acme", over)
    dialog.open()
    with qtbot.waitSignal(dialog.save_chosen):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_enter_presses_the_focused_button(over: QWidget, qtbot: QtBot) -> None:
    dialog = UnsavedDialog("Acme", over)
    dialog.open()
    stay = dialog.findChild(QPushButton, "unsaved.stay")
    assert stay is not None
    stay.setFocus()
    with qtbot.waitSignal(dialog.stay_chosen):
        qtbot.keyClick(stay, Qt.Key.Key_Return)


def test_no_dialog_is_larger_than_the_screen(over: QWidget) -> None:
    dialog = Dialog(over, "large", "Large")
    dialog.setMinimumWidth(5000)
    dialog.resize(5000, 5000)
    dialog.open()
    room = dialog.screen().availableSize()
    assert dialog.size().boundedTo(room) == dialog.size()
    dialog.close()
