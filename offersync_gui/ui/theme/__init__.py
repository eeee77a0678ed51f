"""How everything looks, in one place: colours, sizes, fonts and icons, in light and dark."""

from offersync_gui.ui.theme.theme import Mode, Role, Theme, current_theme
from offersync_gui.ui.theme.tokens import (
    BADGE_TINT,
    CONTROL_HEIGHT,
    ICON,
    RADIUS,
    ROW_HEIGHT,
    SPACE,
)

__all__ = [
    "BADGE_TINT",
    "CONTROL_HEIGHT",
    "ICON",
    "RADIUS",
    "ROW_HEIGHT",
    "SPACE",
    "Mode",
    "Role",
    "Theme",
    "current_theme",
]
