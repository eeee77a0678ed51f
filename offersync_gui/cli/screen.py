"""Whether there is a screen on which a window could open."""

from __future__ import annotations

import os
import sys


def has_screen() -> bool:
    """Windows and macOS always have one; elsewhere a display server has to be named."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
