"""Several syncs, and several advertisers, at the same time."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QIcon, QPixmap

from offersync_gui.desktop.tray import Tray
from offersync_gui.engine.cancel import CancelToken
from offersync_gui.sync.coordinator import Coordinator
from offersync_gui.ui.moments import brief
from offersync_gui.ui.tray_icons import tray_icons
from tests.faults.network import Network, page, record, refusal
from tests.faults.shown_window import shown_window
from tests.faults.test_transport_pauses import by_hand
from tests.faults.trial import ACME, OTHER, profile
from tests.helpers.raw_server import cut_body, reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from offersync_gui.desktop.tray import Look
    from tests.faults.trial import Trial
    from tests.helpers.raw_server import Exchange, Scenario

PATIENCE_SECONDS = 10
DOWN = reply(b"", "500 Internal Server Error")


class Slow:
    """The second page waits for :attr:`go`; ``firsts`` are the first pages that were asked for."""

    def __init__(self, network: Network) -> None:
        self.go = threading.Event()
        self.waiting = threading.Event()
        self.firsts = 0
        self._network = network
        network.fault = self._answer

    def _answer(self, exchange: Exchange) -> bool:
        self.firsts += page(exchange) == 1
        if page(exchange) == 2:
            self.waiting.set()
            self.go.wait(PATIENCE_SECONDS)
        return self._network.answer(exchange)


def now(trial: Trial) -> None:
    trial.begin()


def now_this_one(trial: Trial) -> None:
    trial.begin(ACME)


def by_the_timer(trial: Trial) -> None:
    trial.heart.start()
    trial.controller.run_due()


@pytest.mark.fault("Y06")
@pytest.mark.parametrize(
    ("first", "trigger"), [(by_the_timer, "timer"), (now, "manual"), (now_this_one, "manual")]
)
@pytest.mark.parametrize("second", [now, now_this_one, by_the_timer])
def test_who_is_synced_already_is_joined(
    trial: Trial,
    network: Network,
    first: Callable[[Trial], None],
    trigger: str,
    second: Callable[[Trial], None],
) -> None:
    by_hand(trial).jump(hours=2)
    network.truth = [record(n, title=f"New {n}") for n in range(1, 13)]
    slow = Slow(network)
    trial.runs.clear()
    first(trial)
    trial.bot.waitUntil(slow.waiting.is_set)
    for _ in range(3):
        second(trial)
        trial.bot.waitUntil(lambda: not trial.controller._lane.is_busy)
    assert [one.advertiser for one in trial.controller.state.running].count(ACME) == 1
    slow.go.set()
    run = trial.finish()
    assert [one.trigger for one in trial.runs if one.advertiser == ACME] == [trigger]
    assert (run.state, run.updated, slow.firsts) == ("ok", 12, 1)
    trial.sync()


@pytest.mark.fault("Y06")
def test_another_process_leaves_it_alone(trial: Trial, network: Network) -> None:
    slow = Slow(network)
    trial.begin(ACME)
    trial.bot.waitUntil(slow.waiting.is_set)
    other = profile(trial.folder, trial.ring)
    try:
        found = Coordinator(other).run([trial.acme], trigger="manual", token=CancelToken())
    finally:
        other.close()
    slow.go.set()
    run = trial.finish()
    assert (run.state, slow.firsts) == ("ok", 1)
    assert [one.state for one in found if one.state == "ok"] == []
    trial.sync()


@pytest.mark.fault("Y07")
@pytest.mark.parametrize("fault", [DOWN, refusal, cut_body, reply(b"<html>")])
def test_one_of_ten_fails(trial: Trial, network: Network, fault: Scenario) -> None:
    trial.be_hasty(tries=1)
    more = [f"Number {n}" for n in range(3, 11)]
    for name in more:
        trial.add(name, trial.neighbour)
    network.fault = fault
    trial.runs.clear()
    run = trial.sync()
    assert run.state in {"failed", "needs_attention"}
    assert trial.stored() == trial.before
    assert {one.advertiser: one.state for one in trial.runs if one.advertiser != ACME} == (
        dict.fromkeys([OTHER, *more], "ok")
    )
    for name in more:
        assert len(trial.stored(name)) == len(trial.neighbour.truth)
    trial.bot.waitUntil(lambda: trial.controller.state.attention == (ACME,))
    looks: list[Look] = []

    def icon(look: Look) -> QIcon:
        looks.append(look)
        return QIcon(QPixmap(16, 16))

    tray = Tray(trial.controller, icon, brief, lambda: False)
    trial.controller.tell_again()
    assert looks[-1] == "attention"
    tray.deleteLater()
    with shown_window(trial) as shown:
        trial.controller.tell_again()
        shown.settle()
        assert shown.window.status.attention.isVisible()
        assert shown.window.status.attention.text() == "1 need(s) attention"
        assert shown.window.status.attention.toolTip() == ACME
        mark = tray_icons(shown.services.theme)("attention").pixmap(64).toImage()
        warn = shown.services.theme.color("warn").rgb()
        assert warn in {mark.pixel(x, y) for x in range(64) for y in range(64)}
