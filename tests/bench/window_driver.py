"""Uses the window as a person would, and notes how long each answer takes."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.offers.columns import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from offersync_gui.ui.offers.tab import OffersTab
    from tests.bench.window_probe import Watch

TYPED = ("puzzle", "insurance de", "shop [ios]", "12", "cafe exclusive", "the offer")
PAUSE_MS = 120
HEARTBEAT_MS = 5
PATIENCE_S = 300.0
CANCEL_AFTER_MS = 100


class Driver:
    """Drives the window from within, as a person would."""

    def __init__(self, watch: Watch) -> None:
        self.watch = watch
        self.result = watch.result

    def drive(self, mode: str, advertiser: str) -> None:
        if mode == "use":
            tab().show_filter(OfferQuery())
            pause(1_000)
            self.result["typing"] = [*self.typing()]
            self.result["sorting"] = [*self.sorting()]
        else:
            self.sync(advertiser)
        self.watch.end()

    def typing(self) -> Iterator[float]:
        """Milliseconds from each key to the painted answer."""
        search = tab().toolbar.search
        for words in TYPED:
            for place in range(1, len(words) + 1):
                wanted = words[:place]
                yield self.until_painted(
                    partial(QTest.keyClicks, search, wanted[-1]),
                    partial(_searches, wanted),
                )
                pause(PAUSE_MS)
            self.until_painted(search.clear, lambda query: query.search is None)

    def sorting(self) -> Iterator[float]:
        """Milliseconds from the click to the painted order, up and down by every column."""
        header = tab().table.header
        for column in COLUMNS:
            if not column.order:
                continue
            for order in (column.order, f"-{column.order}"):
                yield self.until_painted(
                    partial(header.sort_by, column.key),
                    partial(_is_ordered, order),
                )
                pause(PAUSE_MS)

    def until_painted(self, act: Callable[[], Any], fits: Callable[[OfferQuery], bool]) -> float:
        """In the event loop, as without a probe: a busy one would keep the threads waiting."""
        loop, started = QEventLoop(), time.perf_counter()
        watch = QTimer(interval=1)

        def look() -> None:
            shown = self.shown()
            late = time.perf_counter() - started > PATIENCE_S
            if late or (shown is not None and fits(shown)):
                loop.quit()

        watch.timeout.connect(look)
        watch.start()
        act()
        loop.exec()
        return (time.perf_counter() - started) * 1000

    def shown(self) -> OfferQuery | None:
        """What was painted last; of a query that no offer fits, the words that say so."""
        page = tab()
        return self.watch.seen if page.states.is_content else page.model.query

    def sync(self, advertiser: str) -> None:
        """A full pull with a heartbeat beside it, then one that is cancelled."""
        controller = window()._sync
        beats = Heartbeat()
        self.batch(lambda: controller.request_sync([advertiser]), controller)
        pause(500)
        self.result["stalls"] = beats.stop()
        last = controller.state.last
        self.result["state"], self.result["fetched"] = last.state, last.fetched
        controller.request_sync([advertiser])
        pause(CANCEL_AFTER_MS)
        started = time.perf_counter()
        self.batch(controller.cancel, controller)
        self.result["cancel"] = (time.perf_counter() - started) * 1000

    def batch(self, act: Callable[[], Any], controller: Any) -> None:
        """Until every run has ended that is under way then."""
        loop = QEventLoop()
        controller.batch_finished.connect(loop.quit)
        act()
        if controller.state.busy:
            loop.exec()


class Heartbeat(QObject):
    """How late each beat comes, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self._late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=HEARTBEAT_MS)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()

    def stop(self) -> list[float]:
        self._timer.stop()
        return self._late

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self._late.append(max(0.0, (now - self._last) * 1000 - HEARTBEAT_MS))
        self._last = now


def _searches(text: str, query: OfferQuery) -> bool:
    return query.search == text


def _is_ordered(order: str, query: OfferQuery) -> bool:
    return query.order == order


def pause(milliseconds: int) -> None:
    """QTest.qWait would not let other threads run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def window() -> Any:
    return next(one for one in QApplication.topLevelWidgets() if one.objectName() == "main")


def tab() -> OffersTab:
    page: OffersTab = window().page("offers")
    return page
