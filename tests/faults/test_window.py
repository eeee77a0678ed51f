"""The window under load: many failures at once, and a sync below one's hands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from offersync_gui.store.offer_query import OfferQuery
from tests.faults.network import record
from tests.helpers.raw_server import reply

if TYPE_CHECKING:
    from tests.faults.shown_window import Shown
    from tests.faults.trial import Trial

FAILING = 98
ROWS = 300


@pytest.mark.fault("U09")
def test_a_hundred_failures_are_one_notice(trial: Trial, shown: Shown) -> None:
    trial.workspace.change_setting("network.parallel", "20")
    for number in range(FAILING):
        trial.add(f"Twin {number:02}", trial.network)
    trial.be_hasty(tries=1)
    trial.network.fault = reply(b"{}", "503 Service Unavailable")
    trial.sync()
    shown.settle()
    failed = {run.advertiser for run in trial.runs if run.state == "failed"}
    assert len(failed) == FAILING + 1
    [notice] = trial.notices
    assert "99" in notice.title + notice.text
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert windows == [shown.window]
    assert not shown.window.findChildren(QDialog)
    assert len(shown.toasts().splitlines()) <= 1
    assert "last sync" in shown.window.status.label.text()


@pytest.mark.fault("U12")
@pytest.mark.parametrize("narrow", [{}, {"country": "NO"}], ids=["searched", "filtered"])
def test_a_sync_moves_nothing_under_ones_hands(
    trial: Trial, shown: Shown, narrow: dict[str, str]
) -> None:
    offers = [record(number, title=f"Game {number:03}") for number in range(1, ROWS)]
    trial.network.truth, trial.network.per_page = offers, ROWS
    assert trial.sync().state == "ok"
    trial.first_truth = offers
    tab = shown.offers
    wait = trial.bot.waitUntil
    shown.settle()
    with trial.bot.waitSignal(tab.model.shown):
        tab.show_filter(OfferQuery(search="game", order="name", **narrow))  # type: ignore[arg-type]
    tab.table.scrollTo(tab.model.index(150, 0), tab.table.ScrollHint.PositionAtTop)
    wait(lambda: tab.model.record(155) is not None)
    tab.table.selectRow(155)
    chosen, top, query = tab.model.id_at(155), tab.table.top()[0], tab.query()
    # A new one far above, one that goes, one that changes.
    trial.network.truth = [
        record(999, title="Game 000"),
        *offers[:20],
        *offers[21:],
    ]
    trial.network.truth[60] = record(60, revenue=11, title="Game 060")
    with trial.bot.waitSignal(tab.model.shown):
        run = trial.sync()
    shown.settle()
    assert (run.state, run.new) == ("ok", 1)
    assert tab.query() == query
    assert tab.table.top()[0] == top
    current = tab.table.currentIndex().row()
    assert tab.model.id_at(current) == chosen
    assert current == 156
    assert len(tab.table.chosen()) == 1
