"""What a screen reader may ask at any moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QWidget

from offersync_gui.ui.accessible import install_accessibility

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_scroll_bar_that_has_gone_can_be_asked_for(qtbot: QtBot) -> None:
    """With Qt's own interface this ends the process."""
    install_accessibility()
    area = QScrollArea()
    qtbot.addWidget(area)
    tall = QWidget()
    tall.setMinimumHeight(area.height() * 3)
    area.setWidget(tall)
    area.show()
    qtbot.waitExposed(area)
    interface = QAccessible.queryAccessibleInterface(area)
    counted = interface.childCount()
    area.hide()
    for index in range(counted + 3):
        interface.child(index)
    assert interface.child(counted + 3) is None
