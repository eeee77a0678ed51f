"""The theme follows the system, can be forced, and needs nothing of Qt to be dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from offersync_gui.ui.theme import Theme, current_theme
from offersync_gui.ui.theme.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Window = QPalette.ColorRole.Window


@pytest.mark.fault("U07")
def test_forced_theme_is_worn_where_qt_cannot_switch(qapp: QApplication, theme: Theme) -> None:
    theme.set_mode("dark")
    assert qapp.styleHints().colorScheme() != Qt.ColorScheme.Dark  # so it is, without a screen
    assert theme.dark
    assert qapp.palette().color(Window) == QColor(DARK.window)
    theme.set_mode("light")
    assert not theme.dark
    assert qapp.palette().color(Window) == QColor(LIGHT.window)


@pytest.mark.parametrize(
    ("window", "text", "dark"), [("#222222", "#eeeeee", True), ("#eeeeee", "#222222", False)]
)
def test_unknown_scheme_is_told_by_the_palette(
    qapp: QApplication, window: str, text: str, dark: bool
) -> None:
    palette = QPalette(QColor(window))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
    qapp.setPalette(palette)
    theme = Theme()
    theme.apply(qapp)
    assert theme.dark is dark


def test_change_is_told_after_everything_is_dressed(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.color("text") == QColor(DARK.text)
    assert current_theme() is theme


def test_widgets_change_their_colors(qtbot: QtBot, theme: Theme) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    colors = []
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        colors.append(field.grab().toImage().pixelColor(field.width() // 2, field.height() // 2))
    assert colors == [QColor(LIGHT.surface), QColor(DARK.surface)]


def test_focus_is_seen(qtbot: QtBot, theme: Theme) -> None:
    button = QPushButton("Go")
    qtbot.addWidget(button)
    button.show()
    edge = (button.width() // 2, 1)
    before = button.grab().toImage().pixelColor(*edge)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert before != theme.color("accent")
    assert button.grab().toImage().pixelColor(*edge) == theme.color("accent")


def test_type_scale_follows_the_applications_font(qapp: QApplication, theme: Theme) -> None:
    size = qapp.font().pointSizeF()
    assert theme.font("title").pointSizeF() == pytest.approx(1.5 * size)
    assert theme.font("caption").pointSizeF() == pytest.approx(0.85 * size)
    assert theme.font("strong").bold() or theme.font("strong").weight() > theme.font().weight()


def test_unknown_color_is_an_error(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.color("pink")
