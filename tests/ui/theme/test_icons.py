"""Every icon can be drawn, in the colour that is asked for, and only the icons that there are."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from offersync_gui import paths
from offersync_gui.ui.theme.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from offersync_gui.ui.theme import Theme

ICONS = paths.resources() / "icons"
NAMES = sorted(path.stem for path in ICONS.glob("*.svg"))
STYLE = sorted(path.name for path in (ICONS / "style").glob("*.svg"))
OPAQUE = 255


def solid_colors(image: QImage) -> set[str]:
    pixels = product(range(image.width()), range(image.height()))
    colors = (image.pixelColor(x, y) for x, y in pixels)
    return {color.name() for color in colors if color.alpha() == OPAQUE}


@pytest.mark.parametrize("name", NAMES)
def test_icon_is_drawn_in_its_color(theme: Theme, name: str) -> None:
    image = theme.icon(name, "bad").pixmap(QSize(48, 48)).toImage()
    assert solid_colors(image) == {theme.color("bad").name()}


@pytest.mark.parametrize("name", NAMES)
def test_icon_is_drawn_as_all_others(name: str) -> None:
    source = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"' in source
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', source)) <= {"none", "currentColor"}


def test_icon_changes_its_color_with_the_theme(theme: Theme) -> None:
    icon = theme.icon("sync", "accent")
    assert solid_colors(icon.pixmap(32, 32).toImage()) == {LIGHT.accent.lower()}
    theme.set_mode("dark")
    assert solid_colors(icon.pixmap(32, 32).toImage()) == {DARK.accent.lower()}


def test_an_icon_is_made_once(theme: Theme) -> None:
    assert theme.icon("sync", "accent") is theme.icon("sync", "accent")


def test_disabled_icon_is_faint(theme: Theme) -> None:
    image = theme.icon("sync").pixmap(QSize(32, 32), QIcon.Mode.Disabled).toImage()
    assert solid_colors(image) == {theme.color("disabled").name()}


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_icon_is_sharp_at_every_scale(theme: Theme, scale: float) -> None:
    pixmap = theme.icon("sync").pixmap(QSize(20, 20), scale)
    assert pixmap.size() == QSize(20, 20) * scale


def test_unknown_icon_is_an_error(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


@pytest.mark.parametrize("name", STYLE)
def test_marks_of_the_style_sheet_have_the_tokens_colors(name: str) -> None:
    source = (ICONS / "style" / name).read_text(encoding="utf-8")
    used = {QColor(color).name() for color in re.findall(r"#\w{6}", source)}
    colors = DARK if "-dark" in name else LIGHT
    ours = {QColor(color).name() for color in (colors.on_accent, colors.accent)}
    assert used <= ours if "-light" in name or "-dark" in name else len(used) == 1


def test_app_icon_is_drawn() -> None:
    icon = QIcon(str(ICONS / "app" / "offersync.svg"))
    assert solid_colors(icon.pixmap(64, 64).toImage())
