"""From values to places in a chart, and where its lines of reference lie."""

from __future__ import annotations

from math import ceil, floor, log10
from typing import TYPE_CHECKING, NamedTuple, Self

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

if TYPE_CHECKING:
    from collections.abc import Sequence

    Points = Sequence[tuple[float, float]]

_WANTED_TICKS = 4


class Scale(NamedTuple):
    """``first`` to ``last`` go from left to right in ``area``, ``low`` to ``high`` upwards;
    ``step`` is from one line of reference to the next.
    """

    area: QRectF
    first: float
    last: float
    low: float
    high: float
    step: float

    @classmethod
    def of(cls, series: Sequence[Points], *, whole: bool = False) -> Self:
        """Without its area. ``whole``: there is nothing between two whole numbers."""
        every = [x for points in series for x, _ in points]
        return cls(QRectF(), min(every), max(every), *cls._limits(series, whole))

    @staticmethod
    def _limits(series: Sequence[Points], whole: bool) -> tuple[float, float, float]:
        """Lowest and highest value of the axis, both at a line of reference."""
        every = [y for points in series for _, y in points]
        low, high = min(every), max(every)
        if low == high:
            low, high = (0.0, high) if high > 0 else (low, 1.0) if low == 0 else (low, 0.0)
        step = max(1.0, _step(low, high)) if whole else _step(low, high)
        return floor(low / step + 1e-9) * step, ceil(high / step - 1e-9) * step, step

    def ticks(self) -> list[float]:
        """Round values from ``low`` to ``high``, about four of them."""
        first, last = round(self.low / self.step), round(self.high / self.step)
        return [number * self.step for number in range(first, last + 1)]

    def x(self, value: float) -> float:
        span = self.last - self.first
        share = (value - self.first) / span if span else 0.5
        return self.area.left() + share * self.area.width()

    def y(self, value: float) -> float:
        return self.area.bottom() - (value - self.low) / (self.high - self.low) * self.area.height()

    def value_at(self, x: float) -> float:
        share = (x - self.area.left()) / max(self.area.width(), 1.0)
        return self.first + share * (self.last - self.first)

    def polygon(self, points: Points, *, steps: bool) -> QPolygonF:
        line = QPolygonF()
        for x, y in points:
            if steps and not line.isEmpty():
                line.append(QPointF(self.x(x), line.last().y()))
            line.append(QPointF(self.x(x), self.y(y)))
        return line


def _step(low: float, high: float) -> float:
    rough = (high - low) / _WANTED_TICKS
    power = 10.0 ** floor(log10(rough))
    return next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough - 1e-12)
