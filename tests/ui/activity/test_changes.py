"""The change feed, the way from a change to its offer, and the platform's own record."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from offersync_gui.sync.sandbox import Shares
from offersync_gui.ui.activity.raw_dialog import RawDialog
from tests.ui.seen import title_of, way_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from offersync_gui.sync.sandbox import Sandbox
    from offersync_gui.ui.activity.changes_page import ChangesPage
    from offersync_gui.ui.activity.tab import ActivityTab
    from offersync_gui.ui.services import Services
    from tests.ui.activity.conftest import Sync

pytestmark = pytest.mark.usefixtures("acme")


@pytest.fixture
def page(tab: ActivityTab) -> ChangesPage:
    tab.show()
    tab.tabs.setCurrentWidget(tab.changes)
    return tab.changes


@pytest.fixture
def filled(page: ChangesPage, sync: Sync, sandbox: Sandbox, qtbot: QtBot) -> ChangesPage:
    """Forty new offers, and a day later some that have changed."""
    sync()
    sandbox.advance(Shares(changed=0.3, removed=0.05, added=0.05))
    sync()
    page.refresh()
    qtbot.waitUntil(lambda: len(page.view.table.rows()) > 40)
    return page


def test_an_empty_feed_says_what_it_is(page: ChangesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: title_of(page.view.states) == "Nothing has changed yet")


@pytest.mark.parametrize(
    ("kind", "fits"),
    [
        ("new", lambda change: change["kind"] == "new"),
        ("money", lambda change: change["field"] in {"revenue", "payout"}),
        ("missing", lambda change: change["kind"] == "missing"),
    ],
)
def test_a_kind_of_change(
    filled: ChangesPage, qtbot: QtBot, kind: str, fits: Callable[[dict[str, object]], bool]
) -> None:
    everything = filled.view.table.rows()
    wanted = [change["id"] for change in everything if fits(change)]
    assert 0 < len(wanted) < len(everything)
    filled.kind.choose(kind)
    qtbot.waitUntil(lambda: [change["id"] for change in filled.view.table.rows()] == wanted)


def test_filters_that_hide_all_can_be_cleared(filled: ChangesPage, qtbot: QtBot) -> None:
    filled.kind.choose("returned")
    qtbot.waitUntil(lambda: title_of(filled.view.states) == "No change fits")
    way_on(filled.view.states).click()
    qtbot.waitUntil(lambda: len(filled.view.table.rows()) > 40)


def test_a_change_that_is_filtered_away_cannot_be_opened(filled: ChangesPage, qtbot: QtBot) -> None:
    filled.view.table.selectRow(0)
    assert filled.open_button.isEnabled()
    filled.kind.choose("returned")
    qtbot.waitUntil(lambda: title_of(filled.view.states) == "No change fits")
    assert not filled.open_button.isEnabled()
    assert not filled.raw_button.isEnabled()
    filled.view._on_open()


def test_older_ones_come_when_asked_for(filled: ChangesPage, qtbot: QtBot) -> None:
    assert filled.more_button.isHidden()
    filled._limit = 10
    filled.refresh()
    qtbot.waitUntil(lambda: len(filled.view.table.rows()) == 10)
    filled.more_button.click()
    qtbot.waitUntil(lambda: len(filled.view.table.rows()) == 40)


def test_enter_leads_to_the_offer_and_the_menu_to_the_run(
    tab: ActivityTab, filled: ChangesPage, qtbot: QtBot
) -> None:
    table = filled.view.table
    table.selectRow(0)
    change = table.current_row()
    with qtbot.waitSignal(tab.offer_requested) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == ["Acme", change["external_id"]]
    with qtbot.waitSignal(tab.offer_requested):
        filled.open_button.click()
    menu = filled.view.menu_for(change)
    run = next(action for action in menu.actions() if action.text().startswith("Show run"))
    run.trigger()
    assert tab.tabs.currentWidget() is tab.runs
    qtbot.waitUntil(lambda: tab.runs.table.current_row() is not None)
    assert tab.runs.table.current_row().id == change["run"]


def test_the_raw_answer_is_readable_and_without_secrets(
    filled: ChangesPage, services: Services, sandbox: Sandbox, qtbot: QtBot
) -> None:
    store = services.workspace.store
    with store._connections.writing() as db:
        db.sql("UPDATE offer_detail SET raw = ?", (_packed({"id": 1, "echo": sandbox.api_key}),))
    filled.view.table.selectRow(0)
    filled.raw_button.click()
    dialog = filled.findChild(RawDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.states.is_content)
    assert json.loads(dialog.text.toPlainText()) == {"id": 1, "echo": "•••"}
    dialog.copy_button.click()
    assert sandbox.api_key not in QGuiApplication.clipboard().text()
    dialog.close()


def _packed(record: dict[str, object]) -> bytes:
    import zstandard

    return zstandard.compress(json.dumps(record).encode())
