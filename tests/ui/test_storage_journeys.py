"""The two journeys of an operator whose feed breaks, and whose hand wins; in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.activity.tab import ActivityTab
from offersync_gui.ui.main_window import MainWindow
from offersync_gui.ui.offers.tab import OffersTab
from tests.sync.feeds import Platform, record
from tests.ui.seen import all_text, answer, button

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer
    from pytestqt.qtbot import QtBot

    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.ui.services import Services

HISTORY, WHY = 5, 6


class Operator:
    """Sits at the window."""

    def __init__(self, window: MainWindow, services: Services, qtbot: QtBot) -> None:
        self.window = window
        self._services = services
        self._qtbot = qtbot

    def sync(self) -> SyncRun:
        with self._qtbot.waitSignal(self._services.sync.batch_finished) as finished:
            self._qtbot.mouseClick(button(self.window, "sync.now"), Qt.MouseButton.LeftButton)
        run: SyncRun = finished.args[0].outcomes[-1].run
        return run

    def stored(self) -> dict[str, dict[str, Any]]:
        records = self._services.workspace.store.offers.iterate(OfferQuery())
        return {one["external_id"]: one | {"last_seen_at": None} for one in records}

    def activity(self, run: SyncRun) -> ActivityTab:
        self.window.show_section("activity")
        tab = self.window.page("activity")
        assert isinstance(tab, ActivityTab)
        self._qtbot.waitUntil(lambda: f"Run {run.id} " in all_text(tab.runs.details))
        return tab

    def offers(self, name: str) -> OffersTab:
        """With the details of that offer."""
        self.window.show_section("offers")
        tab = self.window.page("offers")
        assert isinstance(tab, OffersTab)
        tab.open_offer("Acme", name.removeprefix("Offer "))
        self._qtbot.waitUntil(
            lambda: tab.details.detail is not None and tab.details.detail.row["name"] == name
        )
        return tab


@pytest.fixture
def platform(httpserver: HTTPServer) -> Platform:
    platform = Platform(httpserver)
    platform.pages = [[record(number) for number in range(1, 41)]]
    return platform


@pytest.fixture
def operator(services: Services, platform: Platform, qtbot: QtBot) -> Operator:
    """Has forty offers that run."""
    values = {
        "base_url": platform.base_url,
        "requests_per_minute": "6000",
        "new.status": "active",
        "missing.after_runs": "1",
        "missing.after_hours": "0",
    }
    services.accounts.add("Acme", "affise", values, {"api_key": "k3y"})
    window = MainWindow(services)
    qtbot.addWidget(window, before_close_func=lambda window: window.shutdown())
    with qtbot.waitSignal(window.news.summarized):
        window.show()
    operator = Operator(window, services, qtbot)
    assert operator.sync().new == 40
    return operator


def test_a_broken_feed_is_held_looked_at_and_discarded(
    operator: Operator, platform: Platform, services: Services, qtbot: QtBot
) -> None:
    before = operator.stored()
    (whole,) = platform.pages
    platform.pages = [whole[:16]]
    held = operator.sync()
    assert held.state == "held"
    details = operator.activity(held).runs.details
    qtbot.waitUntil(details.decision.isVisible)
    diff = details.changes.table.rows()
    assert [one["kind"] for one in diff] == ["missing"] * 24
    assert {(one["old"], one["new"]) for one in diff} == {("active", "paused")}
    details.decision.discard_button.click()
    answer(details, "confirm.yes")
    qtbot.waitUntil(details.decision.isHidden)
    assert operator.stored() == before
    platform.pages = [whole]
    again = operator.sync()
    assert (again.state, again.unchanged) == ("ok", 40)
    assert operator.stored() == before
    qtbot.waitUntil(lambda: not services.query.is_busy)


def test_a_pause_by_hand_stays_and_an_undone_run_gives_the_payout_back(
    operator: Operator, platform: Platform, services: Services, qtbot: QtBot
) -> None:
    tab = operator.offers("Offer 7")
    qtbot.mouseClick(tab.details.head.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: operator.stored()["7"]["status_cause"] == "user")
    platform.pages[0][6] = record(7, 15)
    run = operator.sync()
    assert operator.stored()["7"]["payout"] == "12.00"
    assert operator.stored()["7"]["status"] == "paused"
    details = operator.activity(run).runs.details
    qtbot.waitUntil(details.undo.isVisible)
    qtbot.mouseClick(details.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: operator.stored()["7"]["payout"] == "8.00")
    assert operator.stored()["7"]["status"] == "paused"
    tab = operator.offers("Offer 7")
    tab.details.tabs.setCurrentIndex(WHY)
    qtbot.waitUntil(lambda: "until the platform says something new" in all_text(tab.details))
    assert "It stays so" in all_text(tab.details)
    assert operator.sync().updated == 0
    assert operator.stored()["7"]["payout"] == "8.00"
    qtbot.waitUntil(lambda: not services.query.is_busy and not services.short.is_busy)


def test_a_single_change_is_undone_from_the_history(
    operator: Operator, platform: Platform, services: Services, qtbot: QtBot
) -> None:
    platform.pages[0][6] = record(7, 15, preview_url="https://a.example")
    operator.sync()
    tab = operator.offers("Offer 7")
    tab.details.tabs.setCurrentIndex(HISTORY)
    undo = button(tab.details, "history.undo")
    history = tab.details._history
    qtbot.waitUntil(lambda: len(history.table.rows()) > 3)
    assert not undo.isVisible()
    [preview] = [one for one in history.table.rows() if one["field"] == "preview_url"]
    history.table.choose(preview["id"])
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: operator.stored()["7"]["preview_url"] is None)
    assert operator.stored()["7"]["revenue"] == "15.00"
    qtbot.waitUntil(lambda: history.table.rows()[0]["actor"] == "user")
    new = history.table.rows()[-1]
    history.table.choose(new["id"])
    assert not undo.isVisible()
    qtbot.waitUntil(lambda: not services.query.is_busy and not services.short.is_busy)
