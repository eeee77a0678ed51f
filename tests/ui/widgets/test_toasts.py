"""Toasts come, offer a way back, and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget

from offersync_gui.errors import StoreError
from offersync_gui.ui.widgets import Toasts
from offersync_gui.ui.widgets.toasts import AT_ONCE, Toast

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    host.resize(800, 600)
    qtbot.addWidget(host)
    host.show()
    return host


@pytest.fixture
def toasts(host: QWidget) -> Toasts:
    toasts = Toasts(host)
    toasts.attach(host)
    return toasts


def shown(host: QWidget) -> list[Toast]:
    return [toast for toast in host.findChildren(Toast) if toast.isVisible()]


def test_toast_lies_inside_the_window(host: QWidget, toasts: Toasts) -> None:
    toasts.show("3 offers archived. " * 3)
    (toast,) = shown(host)
    assert host.rect().contains(toast.geometry())
    host.resize(500, 300)
    assert host.rect().contains(toast.geometry())


def test_undo_is_done_once_and_the_toast_goes(host: QWidget, toasts: Toasts) -> None:
    undone: list[bool] = []
    toasts.show("3 offers archived", lambda: undone.append(True))
    (toast,) = shown(host)
    toast.button.click()
    assert undone == [True]
    assert not shown(host)


def test_only_the_last_ones_stay(host: QWidget, toasts: Toasts) -> None:
    for number in range(AT_ONCE + 2):
        toasts.show(f"Message {number}")
    texts = [toast.label.text() for toast in shown(host)]
    assert texts == ["Message 2", "Message 3", "Message 4"]
    tops = [toast.y() for toast in shown(host)]
    assert tops == sorted(tops)
    assert len(set(tops)) == AT_ONCE


def test_without_a_window_nothing_happens() -> None:
    Toasts().show("Nobody reads this")


def test_a_long_text_is_wrapped_and_whole(host: QWidget, toasts: Toasts) -> None:
    toasts.show("The platform refused the key. " * 12)
    toasts.show("Short")
    long, short = shown(host)
    assert host.rect().contains(long.geometry())
    room = long.label.contentsRect()
    flags = Qt.TextFlag.TextWordWrap
    needed = long.label.fontMetrics().boundingRect(room, flags, long.label.text())
    assert needed.height() <= room.height()
    assert long.height() > short.height()


def test_an_error_stays_until_it_is_dismissed(host: QWidget, toasts: Toasts) -> None:
    toasts.show_error(StoreError("The disk is full", "Nothing was written", "Make room."))
    for number in range(AT_ONCE + 1):
        toasts.show(f"Message {number}")
    error, *_ = shown(host)
    assert error.label.text() == "The disk is full. Nothing was written. Make room."
    assert not error.is_going
    error.close_button.click()
    assert error not in shown(host)


def test_it_does_not_go_while_the_keyboard_is_on_it(
    host: QWidget, toasts: Toasts, qtbot: QtBot
) -> None:
    toasts.show("3 offers archived", lambda: None)
    (toast,) = shown(host)
    assert toast.is_going
    QApplication.sendEvent(toast.button, QFocusEvent(QEvent.Type.FocusIn))
    assert not toast.is_going
    QApplication.sendEvent(toast.button, QFocusEvent(QEvent.Type.FocusOut))
    assert toast.is_going


def test_a_toast_may_lead_to_what_it_tells_of(host: QWidget, toasts: Toasts) -> None:
    gone: list[bool] = []
    toasts.show_with_way("3 new offers", lambda: gone.append(True))
    (toast,) = shown(host)
    assert toast.button.text() == "Show"
    toast.button.click()
    assert gone == [True]
    assert not shown(host)
