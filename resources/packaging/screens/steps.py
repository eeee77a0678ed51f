"""What leads to the screens of several sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QToolButton

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from offersync_gui.ui.main_window import MainWindow

    Prepare = Callable[[MainWindow], object]
    Screens = Iterator[tuple[str, list[Prepare]]]


def section(key: str) -> Prepare:
    return lambda window: window.show_section(key)


def press(key: str, text: str) -> Prepare:
    """A button of a section; one that opens a menu keeps the program in it, if it is waited for."""

    def find(window: MainWindow) -> None:
        page = window.page(key)
        buttons = [*page.findChildren(QPushButton), *page.findChildren(QToolButton)]
        button = next(one for one in buttons if one.text() == text and one.isVisible())
        menu = button.menu()
        if menu is None:
            button.click()
        else:
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    return find
