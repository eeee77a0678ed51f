"""Counts as a person says them, in the language of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def number(value: int) -> str:
    return QLocale().toString(value)
