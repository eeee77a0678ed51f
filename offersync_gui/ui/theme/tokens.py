"""The numbers of the look: colours of both themes, and sizes in logical pixels."""

from __future__ import annotations

from typing import NamedTuple


class Colors(NamedTuple):
    """``#RRGGBB``. Text, muted, accent, good, warn and bad are readable on every ground."""

    window: str
    surface: str
    raised: str
    border: str
    border_strong: str
    text: str
    muted: str
    accent: str
    on_accent: str
    good: str
    warn: str
    bad: str


LIGHT = Colors(
    window="#F6F7F9",
    surface="#FFFFFF",
    raised="#F0F2F5",
    border="#DDE1E7",
    border_strong="#B8C0CC",
    text="#1B2330",
    muted="#525C6B",
    accent="#2152DC",
    on_accent="#FFFFFF",
    good="#14683C",
    warn="#824B00",
    bad="#B02A22",
)
DARK = Colors(
    window="#14171C",
    surface="#1C2027",
    raised="#242932",
    border="#333A45",
    border_strong="#4A5463",
    text="#E7EAF0",
    muted="#A3ADBB",
    accent="#7AA2FF",
    on_accent="#0E1420",
    good="#5CCB8F",
    warn="#F0B45A",
    bad="#FF8A80",
)

GROUNDS = ("window", "surface", "raised")
TONES = ("text", "muted", "accent", "good", "warn", "bad")

TILES = (
    "#2152DC",
    "#7A3FD1",
    "#B0307A",
    "#B02A22",
    "#9A4A00",
    "#6B6200",
    "#14683C",
    "#0F6A75",
    "#3C5A8A",
    "#5A4A78",
)
"""Grounds of letter tiles, the same in both themes."""
ON_TILE = "#FFFFFF"

BADGE_TINT = 0.12
SELECTION_TINT = 0.14
HOVER_TINT = 0.05


class Space(NamedTuple):
    tiny: int = 4
    small: int = 8
    medium: int = 12
    large: int = 16
    huge: int = 24


class Radius(NamedTuple):
    control: int = 6
    card: int = 10


class RowHeight(NamedTuple):
    normal: int = 34
    compact: int = 28


class IconSize(NamedTuple):
    small: int = 16
    normal: int = 18
    large: int = 24
    hero: int = 40


SPACE = Space()
RADIUS = Radius()
ROW_HEIGHT = RowHeight()
ICON = IconSize()
CONTROL_HEIGHT = 32
FOCUS_RING = 2

CAPTION, SECTION, TITLE = 0.85, 1.15, 1.5
"""Sizes of type, as a share of the application's font."""


def mixed(over: str, under: str, share: float) -> str:
    """``over`` laid on ``under`` with that opacity (0 to 1)."""
    parts = [
        round(int(over[i : i + 2], 16) * share + int(under[i : i + 2], 16) * (1 - share))
        for i in (1, 3, 5)
    ]
    return "#{:02X}{:02X}{:02X}".format(*parts)


def derived(colors: Colors) -> dict[str, str]:
    """Every named colour of a theme: the tokens, and what is mixed from them on a surface."""
    tints = {
        f"{tone}_tint": mixed(getattr(colors, tone), colors.surface, BADGE_TINT) for tone in TONES
    }
    return {
        **colors._asdict(),
        **tints,
        "selection": mixed(colors.accent, colors.surface, SELECTION_TINT),
        "hover": mixed(colors.text, colors.surface, HOVER_TINT),
        "pressed": mixed(colors.text, colors.surface, 2 * HOVER_TINT),
        "accent_hover": mixed(colors.text, colors.accent, 0.15),
        "accent_pressed": mixed(colors.text, colors.accent, 0.3),
        "disabled": mixed(colors.muted, colors.surface, 0.6),
    }


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2 defines it, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
