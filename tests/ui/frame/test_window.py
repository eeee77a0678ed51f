"""The window leads everywhere, by pointer and by keyboard, and remembers its place."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QWidget

from offersync_gui import paths
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.frame.welcome import Way
from tests.ui.frame.pages import page

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from offersync_gui.ui.main_window import MainWindow
    from offersync_gui.ui.services import Services
    from tests.ui.conftest import AddAdvertiser

KEYS = ("offers", "advertisers", "activity", "templates", "settings")
Role = QAccessible.Role


def press(qtbot: QtBot, window: MainWindow, keys: str) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keySequence(window, QKeySequence(keys))


@pytest.mark.parametrize(("number", "key"), [*enumerate(KEYS, start=1)])
def test_number_shows_section(qtbot: QtBot, window: MainWindow, number: int, key: str) -> None:
    window.show_section("templates" if key != "templates" else "offers")
    press(qtbot, window, f"Ctrl+{number}")
    assert window.shown == key
    assert window.side.rail.hasFocus()


def test_arrows_walk_through_the_sections(qtbot: QtBot, window: MainWindow) -> None:
    rail = window.side.rail
    rail.setFocus()
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home):
        qtbot.keyClick(rail, key)
        seen.append(window.shown)
    assert seen == ["advertisers", "settings", "offers", "settings", "offers"]


def test_screen_reader_sees_tabs(window: MainWindow) -> None:
    window.set_badge("offers", 12)
    tabs = QAccessible.queryAccessibleInterface(window.side.rail)
    assert tabs.role() == Role.PageTabList
    names = [tabs.child(index).text(QAccessible.Text.Name) for index in range(len(KEYS))]
    assert names == ["Offers, 12", "Advertisers", "Activity", "Templates", "Settings"]
    assert tabs.child(0).role() == Role.PageTab


def test_narrow_window_keeps_icons_and_names(window: MainWindow) -> None:
    window.resize(1280, 800)
    wide = window.side.width()
    window.resize(1024, 768)
    assert window.side.width() < wide / 2
    assert window.side.rail.tabToolTip(1).startswith("Advertisers")
    window.resize(1280, 800)
    assert window.side.width() == wide


@pytest.mark.parametrize(
    ("way", "section", "asked"),
    [
        ("welcome.add", "advertisers", "new_advertiser"),
        ("welcome.sandbox", "advertisers", "add_sandbox"),
        ("welcome.import", "settings", "restore_backup"),
    ],
)
def test_first_start_shows_three_ways_on(
    window: MainWindow, way: str, section: str, asked: str
) -> None:
    assert window.welcome.isVisible()
    assert not window.header.sync.button.isEnabled()
    button = window.findChild(Way, way)
    assert button is not None
    button.click()
    assert window.shown == section
    assert page(window, section).asked == [(asked,)]


def test_welcome_ends_with_the_first_advertiser(
    qtbot: QtBot, window: MainWindow, add_advertiser: AddAdvertiser
) -> None:
    add_advertiser("Acme")
    with qtbot.waitSignal(window.news.summarized):
        page(window, "advertisers").advertisers_changed.emit()
    assert not window.welcome.isVisible()
    assert window.page("offers").isVisible()
    assert window.header.sync.button.isEnabled()


@pytest.mark.parametrize(
    ("keys", "section", "asked"),
    [
        ("Ctrl+F", "activity", "focus_search"),
        ("Ctrl+E", "activity", "export_shown"),
        ("Ctrl+N", "advertisers", "new_advertiser"),
    ],
)
def test_keys_reach_the_section(
    qtbot: QtBot, window: MainWindow, keys: str, section: str, asked: str
) -> None:
    window.show_section("activity")
    press(qtbot, window, keys)
    assert window.shown == section
    assert (asked,) in page(window, section).asked


def test_sections_lead_to_each_other(qtbot: QtBot, window: MainWindow) -> None:
    sender, query = page(window, "activity"), OfferQuery(advertiser="Acme")
    sender.offers_requested.emit(query)
    assert page(window, "offers").asked[-1] == ("show_filter", query)
    sender.offer_requested.emit("Acme", "17")
    assert page(window, "offers").asked[-1] == ("open_offer", "Acme", "17")
    sender.advertiser_requested.emit("Acme")
    assert page(window, "advertisers").asked[-1] == ("edit", "Acme")
    sender.activity_requested.emit("Acme")
    assert sender.asked[-1] == ("show_advertiser", "Acme")
    sender.secrets_requested.emit()
    assert (window.shown, page(window, "settings").asked[-1]) == ("settings", ("show_secrets",))
    with qtbot.waitSignal(window.setting_changed) as told:
        page(window, "settings").setting_changed.emit("ui.appearance", "dark")
    assert told.args == ["ui.appearance", "dark"]


def test_a_message_leads_to_what_it_was_about(window: MainWindow) -> None:
    query = OfferQuery(runs="7", change="drop")
    window.routes.follow(query, None)
    assert window.page("offers").asked[-1] == ("show_filter", query)
    window.routes.follow(None, "Acme")
    assert window.page("activity").asked[-1] == ("show_advertiser", "Acme")
    window.routes.follow(None, "")
    assert window.shown == "advertisers"
    window.routes.follow(None, None)
    assert window.shown == "advertisers"


def test_badge_of_a_section_is_shown_at_its_tab(window: MainWindow) -> None:
    page(window, "advertisers").badge_changed.emit(3)
    assert window.side.rail.accessibleTabName(1) == "Advertisers, 3"
    page(window, "advertisers").badge_changed.emit(0)
    assert window.side.rail.accessibleTabName(1) == "Advertisers"


def test_pages_are_made_when_they_are_shown(window: MainWindow) -> None:
    assert not window.pages.made()
    window.show_section("templates")
    assert [*window.pages.made()] == ["templates"]


def test_hidden_pages_are_refreshed_when_they_are_shown(window: MainWindow) -> None:
    window.show_section("templates")
    window.show_section("activity")
    window.news.changed.emit()
    assert page(window, "activity").asked == [("refresh",)]
    assert page(window, "templates").asked == []
    window.show_section("templates")
    window.show_section("activity")
    window.show_section("templates")
    assert page(window, "templates").asked == [("refresh",)]


def test_size_is_remembered(make_window: Callable[[], MainWindow]) -> None:
    first = make_window()
    first.resize(800, 640)
    first.close()
    assert make_window().size() == QSize(800, 640)


def test_unsaved_changes_hold_up_closing_where_they_are(window: MainWindow) -> None:
    window.show_section("templates")
    page(window, "templates").unsaved = True
    window.show_section("settings")
    assert not window.close()
    assert window.isVisible()
    assert window.shown == "templates"
    page(window, "templates").unsaved = False
    assert window.close()


def test_a_settled_page_asks_once_more_for_what_was_wished(
    qtbot: QtBot, window: MainWindow
) -> None:
    held = page(window, "templates")
    held.unsaved = True
    assert not window.close()
    held.unsaved = False
    held.again()
    assert not window.isVisible()
    window.may_close()
    with qtbot.waitSignal(window.quit_requested):
        held.again()


def test_hidden_window_never_holds_up_a_log_out(window: MainWindow) -> None:
    page(window, "templates").unsaved = True
    window.hide()
    assert window.close()


def test_shutdown_reaches_every_page(window: MainWindow) -> None:
    sender = page(window, "advertisers")
    window.shutdown()
    assert sender.asked == [("shutdown",)]


def test_broken_database_is_told_and_the_sections_stay(
    qtbot: QtBot, services: Services, make_window: Callable[[], MainWindow]
) -> None:
    window = make_window()
    with closing(sqlite3.connect(services.workspace.data_dir / paths.DATABASE)) as database:
        database.execute("ALTER TABLE offer RENAME TO gone")
    with qtbot.waitSignal(window.news.unreadable) as told:
        window.news.refresh()
    assert told.args[0].title in window.status.label.text()
    assert window.page("offers").isVisible()


def test_everything_that_can_be_reached_has_a_name(window: MainWindow) -> None:
    for key in ("settings", "offers"):  # the header, and the first start
        window.show_section(key)
        reachable = [
            widget
            for widget in window.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        assert len(reachable) > 1
        for widget in reachable:
            spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert spoken, widget


def test_tab_key_goes_from_the_navigation_into_the_header(
    qtbot: QtBot, services: Services, window: MainWindow
) -> None:
    window.header.sync.set_names(["Acme"])
    window.side.rail.setFocus()
    reached = []
    for _ in range(3):
        window.focusNextChild()
        reached.append(window.focusWidget().objectName())
    assert reached == ["sync.now", "sync.choose", "automatic"]


def test_another_database_drops_what_was_being_edited(qtbot: QtBot, window: MainWindow) -> None:
    editing = page(window, "advertisers")
    with qtbot.waitSignal(window.data_replaced):
        page(window, "settings").data_replaced.emit()
    assert ("drop_edits",) in editing.asked


def test_compact_rows_hold_at_once(qtbot: QtBot, window: MainWindow) -> None:
    window.show_section("activity")
    page(window, "settings").setting_changed.emit("ui.language", "de")
    assert page(window, "activity").asked == []
    page(window, "settings").setting_changed.emit("ui.compact_rows", "true")
    assert page(window, "activity").asked == [("refresh",)]


def test_badges_move_wherever_one_is(
    qtbot: QtBot, services: Services, window: MainWindow, add_advertiser: AddAdvertiser
) -> None:
    add_advertiser("Acme", **{"new.status": "review"})
    window.show_section("templates")
    with qtbot.waitSignals([services.sync.batch_finished, window.news.summarized]):
        services.sync.request_sync()
    review = services.workspace.store.offers.count(OfferQuery(view="review"))
    assert review
    qtbot.waitUntil(lambda: window.side.rail.accessibleTabName(0) == f"Offers, {review}")
    assert "offers" not in window.pages.made()


def test_an_advertiser_that_failed_is_counted_before_its_page_is_made(
    qtbot: QtBot, services: Services, window: MainWindow, add_advertiser: AddAdvertiser
) -> None:
    services.accounts.change(add_advertiser("Acme"), {}, {"api_key": "wrong-key-0000"})
    window.show_section("templates")
    with qtbot.waitSignals([services.sync.batch_finished, window.news.summarized]):
        services.sync.request_sync()
    qtbot.waitUntil(lambda: window.side.rail.accessibleTabName(1) == "Advertisers, 1")
    assert "advertisers" not in window.pages.made()
