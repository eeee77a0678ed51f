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
    """``first`` to ``last`` go from left to right in ``area``, ``low`` to ``high`` upwards."""

    area: QRectF
    first: float
    last: float
    low: float
    high: float

    @classmethod
    def of(cls, series: Sequence[Points], area: QRectF) -> Self:
        low, high = cls.limits(series)
        every = [x for points in series for x, _ in points]
        return cls(area, min(every), max(every), low, high)

    @staticmethod
    def limits(series: Sequence[Points]) -> tuple[float, float]:
        """Lowest and highest value of the axis, both at a line of reference."""
        every = [y for points in series for _, y in points]
        low, high = min(every), max(every)
        if low == high:
            low, high = (0.0, high) if high > 0 else (low, 1.0) if low == 0 else (low, 0.0)
        step = _step(low, high)
        return floor(low / step) * step, ceil(high / step) * step

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


def ticks(low: float, high: float) -> list[float]:
    """Round values from ``low`` to ``high``, about four of them."""
    step = _step(low, high)
    first = ceil(low / step - 1e-9)
    last = floor(high / step + 1e-9)
    return [number * step for number in range(first, last + 1)]


def _step(low: float, high: float) -> float:
    rough = (high - low) / _WANTED_TICKS
    power = 10.0 ** floor(log10(rough))
    return next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough - 1e-12)
