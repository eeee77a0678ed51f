"""The list of runs, one run in full, and the decision on a held one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from offersync_gui import paths
from offersync_gui.domain.sync_run import RequestLog
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.sync.sandbox import Shares
from offersync_gui.ui.activity import reading
from offersync_gui.ui.activity.answer_dialog import AnswerDialog
from offersync_gui.ui.activity.requests_view import curl
from offersync_gui.ui.activity.summary_view import Figure
from offersync_gui.ui.confirm import Confirm
from offersync_gui.ui.widgets import ErrorCard
from tests.ui.seen import all_text, answer, texts, title_of, way_on

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton
    from pytestqt.qtbot import QtBot

    from offersync_gui.domain.sync_run import SyncRun
    from offersync_gui.sync.sandbox import Sandbox
    from offersync_gui.ui.activity.tab import ActivityTab
    from offersync_gui.ui.services import Services
    from tests.ui.activity.conftest import Sync
    from tests.ui.conftest import AddAdvertiser

pytestmark = pytest.mark.usefixtures("acme")


def open_run(tab: ActivityTab, qtbot: QtBot, run: SyncRun) -> None:
    tab.show()
    qtbot.waitUntil(lambda: f"Run {run.id} " in all_text(tab.runs.details))


def test_before_the_first_run_it_says_what_this_is(
    tab: ActivityTab, services: Services, qtbot: QtBot
) -> None:
    tab.show()
    qtbot.waitUntil(lambda: title_of(tab.runs.states) == "Nothing has run yet")
    with qtbot.waitSignal(services.sync.batch_finished):
        way_on(tab.runs.states).click()
    tab.refresh()
    qtbot.waitUntil(lambda: tab.runs.states.is_content)


def test_a_run_is_shown_with_what_it_did_and_asked(
    tab: ActivityTab, sync: Sync, sandbox: Sandbox, qtbot: QtBot
) -> None:
    run = sync()
    open_run(tab, qtbot, run)
    assert tab.runs.table.rows() == [run]
    details = tab.runs.details
    assert str(run.new) in texts(details.summary)
    details.tabs.setCurrentWidget(details.requests)
    asked = details.requests.table.rows()
    assert len(asked) == run.requests
    assert all(request.status == 200 for request in asked)
    details.requests.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"curl '{sandbox.base_url}/3.0/offers?")
    assert sandbox.api_key not in copied
    assert len(details.changes.table.rows()) == run.new


def test_a_change_of_a_run_leads_to_its_offer(tab: ActivityTab, sync: Sync, qtbot: QtBot) -> None:
    open_run(tab, qtbot, sync())
    changes = tab.runs.details.changes
    first = changes.table.rows()[0]
    with qtbot.waitSignal(tab.offer_requested) as asked:
        changes.table.opened.emit(first)
    assert asked.args == ["Acme", first["external_id"]]


def test_the_chosen_request_stays_when_the_run_is_read_again(
    tab: ActivityTab, sync: Sync, qtbot: QtBot
) -> None:
    open_run(tab, qtbot, sync())
    details = tab.runs.details
    requests = details.requests
    first, second = (
        RequestLog("GET", f"https://a.example/?page={page}", 200, 0.1, 9) for page in (1, 2)
    )
    requests.show_requests([first, second], 2)
    requests.table.selectRow(1)
    requests.show_requests([first, second], 2)
    assert requests.table.current_row() == second
    requests.show_requests([first], 1)
    assert requests.table.current_row() == first
    assert not requests.answer_button.isEnabled()
    requests.show_requests([], 0)
    assert not requests.copy_button.isEnabled()


def test_of_a_failed_run_the_request_that_failed_is_chosen(
    tab: ActivityTab, sync: Sync, qtbot: QtBot
) -> None:
    open_run(tab, qtbot, sync())
    requests = tab.runs.details.requests
    asked = [
        RequestLog("GET", f"https://a.example/?page={page}", status, 0.1, 9, answer)
        for page, status, answer in ((1, 200, None), (2, 500, '{"a":[1]}'), (3, 200, None))
    ]
    requests.table.clearSelection()
    requests.show_requests(asked, 3)
    assert requests.table.current_row() == asked[1]
    requests.table.opened.emit(asked[0])
    assert tab.window().findChild(AnswerDialog) is None
    requests.table.opened.emit(asked[1])
    dialog = tab.window().findChild(AnswerDialog)
    assert dialog.text.toPlainText().splitlines() == ["{", '  "a": [', "    1", "  ]", "}"]
    dialog.reject()


def test_the_menu_of_a_runs_own_change_has_no_way_to_the_run(
    tab: ActivityTab, sync: Sync, qtbot: QtBot
) -> None:
    open_run(tab, qtbot, sync())
    changes = tab.runs.details.changes
    menu = changes.menu_for(changes.table.rows()[0])
    assert not [one for one in menu.actions() if one.text().startswith("Show run")]


def test_a_refused_key_is_shown_with_the_next_step(
    tab: ActivityTab, services: Services, sync: Sync, qtbot: QtBot
) -> None:
    acme = services.accounts.named("Acme")
    services.accounts.change(acme, {}, {"api_key": "wrong-key-0000"})
    run = sync()
    open_run(tab, qtbot, run)
    card = tab.runs.details.findChild(ErrorCard)
    assert card is not None
    assert run.error is not None
    assert run.error["next_step"] in texts(card)
    assert "wrong-key-0000" not in all_text(tab)
    requests = tab.runs.details.requests
    requests.answer_button.click()
    dialog = tab.window().findChild(AnswerDialog)
    assert '"Wrong token"' in dialog.text.toPlainText()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    dialog.curl_button.click()
    assert QGuiApplication.clipboard().text().startswith("curl 'http")
    dialog.reject()
    with qtbot.waitSignal(tab.advertiser_requested) as asked:
        tab.runs.details._advertiser.click()
    assert asked.args == ["Acme"]


@pytest.fixture
def held(sync: Sync, sandbox: Sandbox) -> SyncRun:
    sync()
    sandbox.advance(Shares(changed=0, removed=0.9, added=0))
    run = sync()
    assert run.state == "held"
    return run


def decide(tab: ActivityTab, pressed: QPushButton, name: str) -> None:
    pressed.click()
    answer(tab, name)


@pytest.mark.usefixtures("held")
def test_a_held_run_is_counted(tab: ActivityTab, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tab.badge_changed) as badge:
        tab.show()
    assert badge.args == [1]


def test_old_runs_are_found_and_counted_by_their_state(
    tab: ActivityTab,
    services: Services,
    held: SyncRun,
    sandbox: Sandbox,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """However many runs, of whomever, came later and whatever is filtered."""
    monkeypatch.setattr(reading, "MOST_RUNS", 1)
    values = {"base_url": sandbox.base_url}
    services.accounts.add("Beta", "affise", values, {"api_key": sandbox.api_key})
    with qtbot.waitSignal(services.sync.batch_finished):
        services.sync.request_sync(["Beta"])
    tab.show()
    qtbot.waitUntil(lambda: [run.advertiser for run in tab.runs.table.rows()] == ["Beta"])
    with qtbot.waitSignal(tab.badge_changed) as badge:
        tab.runs.advertiser.choose("Beta")
    assert badge.args == [1]
    tab.runs.advertiser.choose(None)
    tab.runs.wanted.choose("held")
    qtbot.waitUntil(lambda: [run.id for run in tab.runs.table.rows()] == [held.id])


def test_a_held_run_shows_its_diff_and_is_applied(
    tab: ActivityTab, services: Services, held: SyncRun, qtbot: QtBot
) -> None:
    open_run(tab, qtbot, held)
    decision = tab.runs.details.decision
    assert "It would stop" in all_text(decision)
    planned = tab.runs.details.changes.table.rows()
    assert [change["kind"] for change in planned].count("missing") == held.missing
    with qtbot.assertNotEmitted(tab.offers_changed):
        decide(tab, decision.apply_button, "confirm.no")
        qtbot.waitUntil(lambda: tab.findChild(Confirm) is None and not services.short.is_busy)
    with qtbot.waitSignal(tab.offers_changed):
        decide(tab, decision.apply_button, "confirm.yes")
    qtbot.waitUntil(decision.isHidden)
    assert services.workspace.store.runs.get(held.id).state == "ok"


def test_a_held_run_is_discarded(
    tab: ActivityTab, services: Services, held: SyncRun, qtbot: QtBot
) -> None:
    open_run(tab, qtbot, held)
    with qtbot.assertNotEmitted(tab.offers_changed):
        decide(tab, tab.runs.details.decision.discard_button, "confirm.yes")
        qtbot.waitUntil(tab.runs.details.decision.isHidden)
    assert services.workspace.store.runs.get(held.id).state == "cancelled"


def test_a_decision_that_came_too_late_is_told(
    tab: ActivityTab, services: Services, held: SyncRun, qtbot: QtBot
) -> None:
    open_run(tab, qtbot, held)
    services.workspace.store.runs.discard(held.id)
    decision = tab.runs.details.decision
    decide(tab, decision.apply_button, "confirm.yes")
    qtbot.waitUntil(lambda: f"Run {held.id} is not held" in texts(decision))
    assert decision.apply_button.isEnabled()


def test_filters_that_hide_all_can_be_cleared(tab: ActivityTab, sync: Sync, qtbot: QtBot) -> None:
    open_run(tab, qtbot, sync())
    tab.runs.wanted.choose("problems")
    qtbot.waitUntil(lambda: title_of(tab.runs.states) == "No run fits")
    way_on(tab.runs.states).click()
    qtbot.waitUntil(lambda: tab.runs.states.is_content)
    assert len(tab.runs.table.rows()) == 1


def test_one_advertisers_runs_are_shown_alone(
    tab: ActivityTab, add_advertiser: AddAdvertiser, sync: Sync, qtbot: QtBot
) -> None:
    add_advertiser("Beta")
    sync()
    tab.show_advertiser("Beta")
    tab.show()
    qtbot.waitUntil(lambda: [run.advertiser for run in tab.runs.table.rows()] == ["Beta"])


def test_a_database_that_fails_is_told_and_tried_again(
    tab: ActivityTab, services: Services, sync: Sync, qtbot: QtBot
) -> None:
    sync()
    workspace = services.workspace
    path = workspace.data_dir / paths.DATABASE
    workspace.store.backup(path.with_suffix(".copy"))
    workspace.close()
    path.write_bytes(b"garbage" * 1000)
    tab.show()
    qtbot.waitUntil(lambda: tab.runs.states.findChild(ErrorCard) is not None)
    assert "damaged" in all_text(tab.runs.states)
    workspace.restore(path.with_suffix(".copy"))
    tab.runs.states.retried.emit()
    qtbot.waitUntil(lambda: tab.runs.states.is_content)


def test_a_request_is_quoted_for_the_shell() -> None:
    asked = RequestLog("POST", "https://a.example/it's?key=•••", 200, 0.1, 9)
    assert curl(asked) == """curl -X POST 'https://a.example/it'"'"'s?key=•••'"""


def test_a_count_of_a_run_leads_to_its_offers(tab: ActivityTab, sync: Sync, qtbot: QtBot) -> None:
    run = sync()
    open_run(tab, qtbot, run)
    figure = tab.runs.details.summary.findChild(Figure, "figure.new")
    with qtbot.waitSignal(tab.offers_requested) as asked:
        figure.link.click()
    assert asked.args == [OfferQuery(runs=str(run.id), change="new")]
    assert tab.runs.details.summary.findChild(Figure, "figure.returned").link.isHidden()
