"""50,000 offers: they are read, shown, filtered and sorted, and the window never stands still."""

from __future__ import annotations

import os
import time
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.offers.columns import COLUMNS
from tests.faults.heartbeat import processor_wait, stolen
from tests.faults.network import Network, page, page_of, record
from tests.faults.shown_window import shown_window
from tests.faults.trial import canary
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.faults.shown_window import Shown
    from tests.faults.trial import Trial

OFFERS = 50_000
PER_PAGE = 5_000
MANY = "Many"
WORDS = ("Casino", "Mobile", "Loan", "Puzzle", "Insurance")
MOST_SECONDS_TYPED, MOST_SECONDS_SORTED = 0.1, 0.3
SORTED = ("revenue", "name", "advertiser", "countries")


@pytest.fixture
def many(trial: Trial) -> Iterator[None]:
    """A third advertiser, that is gone again before the oracles read all there is."""
    with Network(canary(), offers=0) as network:
        trial.canaries.append(network.key)
        offers = [
            record(n, n % 997 / 100, title=f"{WORDS[n % 5]} {WORDS[n % 7 % 5]} {n}")
            for n in range(OFFERS)
        ]
        pages = [page_of(offers, n + 1, PER_PAGE) for n in range(OFFERS // PER_PAGE)]
        network.fault = lambda exchange: reply(pages[page(exchange) - 1])(exchange)
        trial.add(MANY, network)
        run = trial.sync(MANY)
        assert (run.state, run.new) == ("ok", OFFERS)
        yield
        trial.workspace.store.advertisers.remove(trial.accounts.named(MANY).id)


@pytest.mark.fault("D16")
@pytest.mark.usefixtures("many")
def test_fifty_thousand_offers(trial: Trial) -> None:
    with shown_window(trial) as shown:
        trial.heart.start()
        shown.offers.show_filter(OfferQuery())
        shown.settle()
        typed = [seconds for word in ("casino m", "49", "loan") for seconds in typing(shown, word)]
        by = [seconds for key in SORTED for seconds in sorting(shown, key)]
        trial.heart.stop()
        assert max(typed) < MOST_SECONDS_TYPED
        assert max(by) < MOST_SECONDS_SORTED


def typing(shown: Shown, word: str) -> Iterator[float]:
    """The seconds from each key to the painted answer."""
    search = shown.offers.toolbar.search
    for length in range(1, len(word) + 1):
        press = partial(QTest.keyClicks, search, word[length - 1])
        yield taken(shown, press, has("search", word[:length]))
    search.clear()
    shown.settle()


def sorting(shown: Shown, key: str) -> Iterator[float]:
    """The seconds from each click to the painted order, up and down."""
    header = shown.offers.table.header
    column = next(column for column in COLUMNS if column.key == key)
    for order in (column.order, f"-{column.order}"):
        click = partial(header.sort_by, key)
        yield taken(shown, click, has("order", order))


def has(name: str, value: str) -> Callable[[OfferQuery], bool]:
    return lambda query: getattr(query, name) == value


def gui_thread_wait() -> dict[str, float]:
    """It has the number of the process."""
    return {task: seconds for task, seconds in processor_wait().items() if task == str(os.getpid())}


def taken(shown: Shown, act: Callable[[], object], fits: Callable[[OfferQuery], bool]) -> float:
    """Less what the machine let this process wait for a processor."""
    tab = shown.offers
    waited, started = gui_thread_wait(), time.perf_counter()
    act()
    shown.wait_until(lambda: tab.model.query is not None and fits(tab.model.query))
    tab.table.viewport().repaint()
    return time.perf_counter() - started - stolen(waited, gui_thread_wait())
