"""Small parts that every section is made of."""

from offersync_gui.ui.widgets.badge import (
    Badge,
    Look,
    badge_size,
    draw_badge,
    status_badge,
    status_look,
)
from offersync_gui.ui.widgets.buttons import (
    Button,
    DangerButton,
    IconButton,
    PrimaryButton,
    QuietButton,
)
from offersync_gui.ui.widgets.card import Card, Line, PageHeader
from offersync_gui.ui.widgets.chip import FilterChip
from offersync_gui.ui.widgets.flow import FlowLayout
from offersync_gui.ui.widgets.icon_label import IconLabel
from offersync_gui.ui.widgets.search import SearchField
from offersync_gui.ui.widgets.states import EmptyState, ErrorCard, Skeleton
from offersync_gui.ui.widgets.style import restyle
from offersync_gui.ui.widgets.text import ElidedLabel, TextLabel, plain_tip
from offersync_gui.ui.widgets.tile import LetterTile, draw_tile
from offersync_gui.ui.widgets.toasts import Toasts
from offersync_gui.ui.widgets.toggle import Toggle

__all__ = [
    "Badge",
    "Button",
    "Card",
    "DangerButton",
    "ElidedLabel",
    "EmptyState",
    "ErrorCard",
    "FilterChip",
    "FlowLayout",
    "IconButton",
    "IconLabel",
    "LetterTile",
    "Line",
    "Look",
    "PageHeader",
    "PrimaryButton",
    "QuietButton",
    "SearchField",
    "Skeleton",
    "TextLabel",
    "Toasts",
    "Toggle",
    "badge_size",
    "draw_badge",
    "draw_tile",
    "plain_tip",
    "restyle",
    "status_badge",
    "status_look",
]
