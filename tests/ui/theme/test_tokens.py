"""Everything that is to be read can be read, in both themes."""

from __future__ import annotations

from itertools import product

import pytest

from offersync_gui.ui.theme import tokens
from offersync_gui.ui.theme.tokens import DARK, LIGHT, Colors, contrast, derived

READABLE = 4.5
VISIBLE = 3.0
THEMES = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = (*tokens.GROUNDS, "selection", "hover", "pressed")


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@THEMES
@pytest.mark.parametrize(("tone", "ground"), [*product(tokens.TONES, GROUNDS)])
def test_text_is_readable_on_every_ground(colors: Colors, tone: str, ground: str) -> None:
    named = derived(colors)
    assert contrast(named[tone], named[ground]) >= READABLE


@THEMES
@pytest.mark.parametrize("tone", tokens.TONES)
def test_badges_are_readable(colors: Colors, tone: str) -> None:
    named = derived(colors)
    assert contrast(named[tone], named[f"{tone}_tint"]) >= READABLE
    assert contrast(named["text"], named[f"{tone}_tint"]) >= READABLE


@THEMES
@pytest.mark.parametrize("ground", ["accent", "accent_hover", "accent_pressed", "bad"])
def test_filled_buttons_are_readable(colors: Colors, ground: str) -> None:
    named = derived(colors)
    assert contrast(named["on_accent"], named[ground]) >= READABLE


@THEMES
@pytest.mark.parametrize("ground", tokens.GROUNDS)
def test_focus_ring_is_visible(colors: Colors, ground: str) -> None:
    named = derived(colors)
    assert contrast(named["accent"], named[ground]) >= VISIBLE


@pytest.mark.parametrize("ground", tokens.TILES)
def test_letters_on_tiles_are_readable(ground: str) -> None:
    assert contrast(tokens.ON_TILE, ground) >= READABLE
