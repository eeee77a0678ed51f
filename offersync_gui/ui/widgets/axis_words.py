"""What stands at the axes of a chart, as exact as its steps need."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale

_TWO_DAYS = 2 * 86_400
_MOST_DECIMALS = 6


def moment(seconds: float, span: float) -> str:
    """A date; within two days with the time of day."""
    local = QDateTime.fromSecsSinceEpoch(int(seconds))
    part = local if span < _TWO_DAYS else local.date()
    return QLocale().toString(part, QLocale.FormatType.ShortFormat)


def decimals(step: float) -> int:
    """So many that no two lines of reference have the same figure.

    >>> [decimals(step) for step in (20, 0.5, 0.25, 0.001)]
    [0, 1, 2, 3]
    """
    wanted = range(_MOST_DECIMALS)
    return next((n for n in wanted if abs(round(step, n) - step) < step / 1e6), _MOST_DECIMALS)


def figure(value: float) -> str:
    """Whole where it is whole, else with two decimals, or as many as a small one needs."""
    if value == round(value):
        return QLocale().toString(round(value))
    places = min(4, decimals(abs(value))) if abs(value) < 1 else 2
    return QLocale().toString(value, "f", max(2, places))
