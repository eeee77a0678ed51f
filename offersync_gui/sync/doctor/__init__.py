"""Looks at an installation and its data."""

from offersync_gui.sync.doctor.checks import Check, examine

__all__ = ["Check", "examine"]
