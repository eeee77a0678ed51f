"""Toasts come, offer a way back, and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

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
    toast.undo.click()
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
