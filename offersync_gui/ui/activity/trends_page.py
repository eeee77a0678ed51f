"""How many offers there were, and what they paid publishers, over time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from offersync_gui.ui.activity.advertiser_picker import AdvertiserPicker
from offersync_gui.ui.activity.reading import History, read_history
from offersync_gui.ui.tables.picker import Picker
from offersync_gui.ui.tables.states import States
from offersync_gui.ui.theme import SPACE
from offersync_gui.ui.widgets import Card, EmptyState, TextLabel
from offersync_gui.ui.widgets.chart import LineChart, Series

if TYPE_CHECKING:
    from collections.abc import Sequence

    from offersync_gui.background.lane import Job
    from offersync_gui.store.trends import Step, Trend
    from offersync_gui.ui.services import Services

_MONTH: tuple[int, Step] = (30, "day")


class TrendsPage(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._job: Job | None = None
        self.advertiser = AdvertiserPicker()
        self.period = Picker(self.tr("Period"), self._periods())
        self.period.choose(_MONTH)
        self.offers = LineChart(self.tr("Offers over time"), whole=True)
        self.payouts = LineChart(self.tr("Payout over time"))
        self._payout_text = TextLabel(tone="muted")
        self.states = States(self._page())
        self._lay_out()
        self.period.picked.connect(self.refresh)
        self.advertiser.picked.connect(self.refresh)
        self.states.retried.connect(self.refresh)

    def refresh(self) -> None:
        if self._job is not None:
            self._job.cancel()
        count, step = self.period.value()
        work = partial(read_history, self._services.workspace, self.advertiser.value(), count, step)
        self._job = self._services.query.run(work, self._show, self.states.show_error)

    def _periods(self) -> list[tuple[str, tuple[int, Step]]]:
        return [
            (self.tr("Last 24 hours"), (25, "hour")),
            (self.tr("Last 7 days"), (8, "day")),
            (self.tr("Last 30 days"), _MONTH),
            (self.tr("Last 90 days"), (90, "day")),
            (self.tr("Last year"), (366, "day")),
        ]

    def _page(self) -> QWidget:
        offers = Card(self.tr("Offers"), self.tr("How many are stored, and how many are active."))
        offers.body.addWidget(self.offers, 1)
        payouts = Card(self.tr("Payout"))
        payouts.body.addWidget(self._payout_text)
        payouts.body.addWidget(self.payouts, 1)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.medium)
        layout.addWidget(offers, 1)
        layout.addWidget(payouts, 1)
        return page

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SPACE.small)
        bar.addWidget(self.period)
        bar.addWidget(self.advertiser)
        bar.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.large)
        layout.setSpacing(SPACE.medium)
        layout.addLayout(bar)
        layout.addWidget(self.states, 1)

    def _show(self, history: History) -> None:
        self.advertiser.offer_names(history.advertisers)
        trend = history.trend
        if not any(trend.stored):
            self.states.show_other(
                EmptyState(
                    "chart",
                    self.tr("There is nothing to draw yet"),
                    self.tr("The curves begin with the first offers that are synced."),
                )
            )
            return
        self.offers.set_series(
            [
                Series(self.tr("Stored"), _points(trend, trend.stored), "muted"),
                Series(self.tr("Active"), _points(trend, trend.running), "accent"),
            ]
        )
        self._show_payouts(trend)
        self.states.show_content()

    def _show_payouts(self, trend: Trend) -> None:
        points = _points(trend, trend.payouts)
        name = self.tr("Average payout")
        span = trend.times[0].timestamp(), trend.times[-1].timestamp()
        self.payouts.set_series([Series(name, points, "good")] if points else [], span)
        text = self.tr("What publishers get on average, of the offers that pay in {0}.")
        if trend.currency is None:
            text = self.tr("No offer has a fixed payout yet.")
        self._payout_text.setText(text.format(trend.currency))


def _points(trend: Trend, values: Sequence[float | None]) -> list[tuple[float, float]]:
    pairs = zip(trend.times, values, strict=True)
    return [(time.timestamp(), float(value)) for time, value in pairs if value is not None]
