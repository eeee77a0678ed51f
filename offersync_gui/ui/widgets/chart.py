"""Line charts: curves over time, with their axes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from offersync_gui.ui.theme import SPACE, current_theme
from offersync_gui.ui.widgets import axis_words
from offersync_gui.ui.widgets.scale import Scale
from offersync_gui.ui.widgets.text import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QEvent

    Format = Callable[[float], str]
    Span = tuple[float, float]

_LINE = 2.0
_DOT = 3.5
_FILL = 0.1


class Series(NamedTuple):
    """``points`` are (seconds since 1970, value), in their order; ``tone`` is a colour's name."""

    name: str
    points: Sequence[tuple[float, float]]
    tone: str = "accent"


class LineChart(QWidget):
    """Curves over a common axis. ``steps`` holds a value until the next one, as a price does."""

    def __init__(
        self,
        name: str,
        format_y: Format = axis_words.figure,
        *,
        steps: bool = False,
        whole: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._format_y = format_y
        self._steps = steps
        self._whole = whole
        self._series: list[Series] = []
        self._span: Span | None = None
        self._pointed: float | None = None
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_series(self, series: Sequence[Series], span: Span | None = None) -> None:
        """``span`` is the time that is shown, whenever the curves begin and end. What screen
        readers are told is where they do."""
        self._series = [item for item in series if item.points]
        self._span = span
        self._pointed = None
        self.setAccessibleDescription("; ".join(map(self._ends, self._series)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 180)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(current_theme().font("caption"))
        if not self._series:
            return
        scale = self._scale()
        self._draw_lines(painter, scale)
        self._draw_times(painter, scale)
        for item in self._series:
            self._draw_curve(painter, scale, item)
        self._draw_legend(painter)
        self._draw_pointed(painter, scale)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._series:
            return
        wanted = self._scale().value_at(event.position().x())
        every = {x for item in self._series for x, _ in item.points}
        self._pointed = min(every, key=lambda x: abs(x - wanted))
        scale = self._scale()
        values = [axis_words.moment(self._pointed, scale.last - scale.first)]
        for item in self._series:
            found = [y for x, y in item.points if x <= self._pointed]
            if found:
                values.append(f"{item.name}: {self._format_y(found[-1])}")
        QToolTip.showText(event.globalPosition().toPoint(), plain_tip("\n".join(values)), self)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointed = None
        self.update()

    def _ends(self, item: Series) -> str:
        (_, first), (_, last) = item.points[0], item.points[-1]
        return f"{item.name}: {self._format_y(first)} – {self._format_y(last)}"

    def _scale(self) -> Scale:
        """Room is left for the words at the left, below and, for a legend, above."""
        scale = Scale.of([item.points for item in self._series], whole=self._whole)
        if self._span is not None:
            scale = scale._replace(first=self._span[0], last=self._span[1])
        metrics = QFontMetrics(current_theme().font("caption"))
        width = max(metrics.horizontalAdvance(label) for label in _labels(scale))
        line = metrics.height()
        above = line + SPACE.small if len(self._series) > 1 else SPACE.small
        room = QRectF(self.contentsRect())
        return scale._replace(
            area=room.adjusted(width + SPACE.small, above, -SPACE.small, -line - SPACE.small)
        )

    def _draw_curve(self, painter: QPainter, scale: Scale, item: Series) -> None:
        """Of a single moment there is no curve, but its last value."""
        points = item.points if scale.last > scale.first else item.points[-1:]
        line = scale.polygon(points, steps=self._steps)
        color = current_theme().color(item.tone)
        if len(self._series) == 1:
            _draw_area(painter, line, scale.area.bottom(), color)
        _draw_line(painter, line, color)

    def _draw_lines(self, painter: QPainter, scale: Scale) -> None:
        color, area = current_theme().color, scale.area
        height, left = painter.fontMetrics().height(), self.contentsRect().left()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for value, label in zip(scale.ticks(), _labels(scale), strict=True):
            y = scale.y(value)
            painter.setPen(color("border"))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(color("muted"))
            room = QRectF(left, y - height / 2, area.left() - SPACE.small - left, height)
            painter.drawText(room, right, label)

    def _draw_times(self, painter: QPainter, scale: Scale) -> None:
        """At both ends; a single moment stands beneath its dot."""
        area, span = scale.area, scale.last - scale.first
        height = painter.fontMetrics().height()
        below = QRectF(area.left(), area.bottom() + SPACE.tiny, area.width(), height)
        ends = [
            (scale.first, Qt.AlignmentFlag.AlignLeft),
            (scale.last, Qt.AlignmentFlag.AlignRight),
        ]
        if not span:
            ends = [(scale.first, Qt.AlignmentFlag.AlignHCenter)]
        for seconds, side in ends:
            painter.drawText(below, side, axis_words.moment(seconds, span))

    def _draw_legend(self, painter: QPainter) -> None:
        if len(self._series) < 2:
            return
        room, height = self.contentsRect(), painter.fontMetrics().height()
        x, y = float(room.left() + SPACE.tiny), room.top()
        for item in self._series:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current_theme().color(item.tone))
            painter.drawEllipse(QPointF(x + _DOT, y + height / 2), _DOT, _DOT)
            painter.setPen(current_theme().color("text"))
            x += 2 * _DOT + SPACE.tiny
            painter.drawText(QPointF(x, y + painter.fontMetrics().ascent()), item.name)
            x += painter.fontMetrics().horizontalAdvance(item.name) + SPACE.large

    def _draw_pointed(self, painter: QPainter, scale: Scale) -> None:
        if self._pointed is None:
            return
        x, area = scale.x(self._pointed), scale.area
        painter.setPen(QPen(current_theme().color("border_strong"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))


def _draw_line(painter: QPainter, line: QPolygonF, color: QColor) -> None:
    pen = QPen(color, _LINE)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(line.last(), _DOT, _DOT)


def _draw_area(painter: QPainter, line: QPolygonF, bottom: float, color: QColor) -> None:
    area = QPolygonF(line)
    area.append(QPointF(line.last().x(), bottom))
    area.append(QPointF(line.first().x(), bottom))
    tint = QColor(color)
    tint.setAlphaF(_FILL)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    painter.drawPolygon(area)


def _labels(scale: Scale) -> list[str]:
    places = axis_words.decimals(scale.step)
    return [QLocale().toString(float(value), "f", places) for value in scale.ticks()]
