"""What a person does with the offers: search, filter, sort, choose, change and take back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QMessageBox,
)

from offersync_gui.errors import StoreError
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.offers.columns import COLUMNS
from offersync_gui.ui.offers.filters import FILTERS, change_text
from offersync_gui.ui.offers.layout import Layout, SavedView
from offersync_gui.ui.offers.tab import OffersTab
from offersync_gui.ui.offers.views import AskName
from offersync_gui.ui.theme import SPACE, current_theme
from tests.store.builders import offer, sync
from tests.ui.offers.conftest import MANY, settled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from offersync_gui.domain.advertiser import Advertiser
    from offersync_gui.ui.services import Services

pytestmark = pytest.mark.usefixtures("filled")
NAME = 0


def names(tab: OffersTab) -> list[str]:
    """Of the rows that are at hand."""
    model = tab.model
    rows = range(min(model.rowCount(), 100))
    return [model.index(row, NAME).data() for row in rows if model.record(row)]


def ask(qtbot: QtBot, tab: OffersTab, act: Callable[[], Any]) -> None:
    with qtbot.waitSignal(tab.model.shown):
        act()


def test_newest_first_with_every_row_counted(tab: OffersTab, qtmodeltester: ModelTester) -> None:
    assert tab.model.rowCount() == MANY
    assert names(tab)[:2] == ["Offer 249", "Offer 248"]
    assert tab.total.text().startswith("250 offer")
    qtmodeltester.check(tab.model)


def test_a_row_far_below_is_read_when_it_comes_in_sight(qtbot: QtBot, tab: OffersTab) -> None:
    last = tab.model.index(MANY - 1, NAME)
    assert last.data() is None
    tab.table.scrollToBottom()
    qtbot.waitUntil(lambda: last.data() == "Offer 000")


def test_typing_finds_and_the_last_word_wins(qtbot: QtBot, tab: OffersTab) -> None:
    qtbot.keyClicks(tab.toolbar.search, "offer 01")
    qtbot.waitUntil(lambda: tab.model.query == OfferQuery(search="offer 01"))
    assert names(tab) == [f"Offer {number:03}" for number in range(19, 9, -1)]
    assert "10 of 250" in tab.total.text()


def test_sorting_by_two_columns(qtbot: QtBot, tab: OffersTab) -> None:
    ask(qtbot, tab, lambda: tab.table.header.sort_by("advertiser"))
    ask(qtbot, tab, lambda: tab.table.header.sort_by("payout", add=True))
    ask(qtbot, tab, lambda: tab.table.header.sort_by("payout", add=True))
    assert tab.query().order == "advertiser,-payout"
    assert names(tab)[0] == "Offer 249"
    ask(qtbot, tab, lambda: tab.table.header.sort_by("payout"))
    assert tab.query().order is None


@pytest.mark.parametrize("order", [column.order for column in COLUMNS if column.order])
def test_every_column_sorts(qtbot: QtBot, tab: OffersTab, order: str) -> None:
    ask(qtbot, tab, lambda: tab.show_filter(OfferQuery(order=order)))
    assert tab.model.rowCount() == MANY


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_a_filter_is_picked_shown_as_a_chip_and_removed(qtbot: QtBot, tab: OffersTab) -> None:
    item = next(one for one in FILTERS if one.key == "country")
    tab.filters.pick(item)
    qtbot.waitUntil(lambda: tab.filters.findChild(QListWidget, "filter-choices") is not None)
    choices = tab.filters.findChild(QListWidget, "filter-choices")
    assert [choices.item(row).text() for row in range(choices.count())] == [
        "Germany (DE)",
        "United States (US)",
    ]
    ask(qtbot, tab, lambda: choices.itemActivated.emit(choices.item(0)))
    assert tab.query().country == "DE"
    (chip,) = tab.filters._chips
    ask(qtbot, tab, chip.close_button.click)
    assert tab.query() == OfferQuery()


def test_nothing_fits_says_what_hides_it_and_clears(qtbot: QtBot, tab: OffersTab) -> None:
    ask(qtbot, tab, lambda: tab.show_filter(OfferQuery(search="zzz", country="DE")))
    assert not tab.states.is_content
    button = tab.states.currentWidget().findChild(QAbstractButton, "show-all")
    ask(qtbot, tab, button.click)
    assert tab.states.is_content
    assert tab.model.rowCount() == MANY


def test_a_failed_read_is_told_and_tried_again(
    qtbot: QtBot, tab: OffersTab, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    offers = services.workspace.store.offers
    with monkeypatch.context() as patch:

        def fail(query: OfferQuery) -> None:
            raise StoreError("The database is busy")

        patch.setattr(offers, "list", fail)
        with qtbot.waitSignal(tab.model.failed):
            tab.show_filter(OfferQuery(search="offer"))
        assert not tab.states.is_content
    ask(qtbot, tab, tab.states.retried.emit)
    assert tab.states.is_content


def test_views_are_counted_and_narrow(qtbot: QtBot, tab: OffersTab, services: Services) -> None:
    services.workspace.store.offers.set_status("Acme", ["001"], "review")
    with qtbot.waitSignal(tab.badge_changed) as badge:
        tab.refresh()
    assert badge.args == [1]
    item = tab.views.list.item(1)
    ask(qtbot, tab, lambda: tab.views.list.itemClicked.emit(item))
    assert names(tab) == ["Offer 001"]


def test_filter_selection_and_scroll_stay_after_a_sync(
    qtbot: QtBot, tab: OffersTab, services: Services, acme: Advertiser
) -> None:
    ask(qtbot, tab, lambda: tab.show_filter(OfferQuery(search="offer")))
    tab.table.scrollTo(tab.model.index(120, 0), tab.table.ScrollHint.PositionAtTop)
    qtbot.waitUntil(lambda: tab.model.record(125) is not None)
    tab.table.selectRow(125)
    chosen, top = tab.model.id_at(125), tab.table.top()[0]
    sync(services.workspace.store, acme, [offer("new", name="Offer new")])
    ask(qtbot, tab, tab.refresh)
    assert tab.query().search == "offer"
    assert tab.model.rowCount() == MANY + 1
    assert tab.table.top() == (top, 121)
    assert [tab.model.id_at(row) for row in (tab.table.currentIndex().row(), 126)] == [chosen] * 2
    assert len(tab.table.chosen()) == 1


def test_a_status_of_many_is_set_and_taken_back(
    qtbot: QtBot, tab: OffersTab, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, Any]] = []
    monkeypatch.setattr(services.toasts, "show", lambda text, undo=None: told.append((text, undo)))
    tab.table.selectAll()
    assert tab.bulk.isVisible()
    ask(qtbot, tab, lambda: tab.bulk.restated.emit("paused"))
    count = services.workspace.store.offers.count
    assert count(OfferQuery(status="paused")) == MANY
    text, undo = told[-1]
    assert "250" in text
    ask(qtbot, tab, undo)
    assert count(OfferQuery(status="paused")) == 0


def test_rows_are_copied_as_they_stand(qtbot: QtBot, tab: OffersTab) -> None:
    tab.table.selectRow(0)
    settled(qtbot, tab)
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.text().startswith("Offer 249\tAcme"))
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(tab.table, Qt.Key.Key_C, modifiers)
    qtbot.waitUntil(lambda: clipboard.text().startswith("Offer\tAdvertiser\tStatus"))


def save_as(tab: OffersTab, name: str, pattern: str = "") -> QFileDialog:
    """As a person answers the question for a file."""
    dialog = tab.findChild(QFileDialog)
    if pattern:
        dialog.selectNameFilter(pattern)
        dialog.filterSelected.emit(pattern)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(name)
    dialog.accept()
    return dialog


def test_the_export_is_what_one_sees(qtbot: QtBot, tab: OffersTab, tmp_path: Path) -> None:
    path = tmp_path / "seen.csv"
    ask(qtbot, tab, lambda: tab.show_filter(OfferQuery(search="offer 01", order="payout")))
    tab.table.header.moveSection(tab.table.header.visualIndex(1), 0)
    tab.export_shown()
    save_as(tab, str(path.with_suffix("")))
    qtbot.waitUntil(path.exists)
    lines = path.read_text("utf-8").splitlines()
    columns = tab.table.visible_columns()
    assert lines[0].split(",")[: len(columns[0].fields)] == list(columns[0].fields)
    place = lines[0].split(",").index("name")
    assert [line.split(",")[place] for line in lines[1:]] == names(tab)


def test_the_chosen_offers_are_exported_from_their_bar(
    qtbot: QtBot, tab: OffersTab, tmp_path: Path
) -> None:
    ask(qtbot, tab, lambda: tab.show_filter(OfferQuery(search="offer 01")))
    tab.table.selectAll()
    tab.bulk.findChild(QAbstractButton, "bulk-export").click()
    save_as(tab, str(tmp_path / "chosen"))
    path = tmp_path / "chosen.csv"
    qtbot.waitUntil(path.exists)
    assert len(path.read_text("utf-8").splitlines()) == 1 + 10


def test_the_kind_of_file_is_the_one_that_was_picked(
    qtbot: QtBot, tab: OffersTab, tmp_path: Path
) -> None:
    tab.export_shown()
    save_as(tab, str(tmp_path / "seen"), "Excel (*.xlsx)")
    path = tmp_path / "seen.xlsx"
    qtbot.waitUntil(path.exists)
    assert path.read_bytes()[:2] == b"PK"


def test_a_file_is_not_replaced_unasked(tab: OffersTab, tmp_path: Path) -> None:
    path = tmp_path / "seen.csv"
    path.write_text("mine")
    asked: list[str] = []

    tab.export_shown()
    dialog = tab.findChild(QFileDialog)

    def answer() -> None:
        box = dialog.findChild(QMessageBox)
        asked.append(box.text())
        box.reject()

    QTimer.singleShot(0, answer)
    save_as(tab, str(tmp_path / "seen"))
    assert "seen.csv" in asked[0]
    assert path.read_text() == "mine"
    dialog.reject()


def test_a_view_gets_the_name_of_another_only_when_one_says_so(
    tab: OffersTab, services: Services
) -> None:
    for name in ("One", "Two"):
        tab.views._on_named(name)
    tab.views.list.setCurrentRow(tab.views.list.count() - 1)
    tab.views._on_rename()
    question = tab.findChild(AskName)
    question.line.setText("One")
    assert question.note.text() == "Another view has that name."
    assert question.save.text() == "Replace it"
    question.accept()
    assert [view.name for view in Layout(services.workspace.data_dir).views()] == ["One"]


def test_views_of_an_older_version_are_there_until_others_are_kept(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    layout.keep_text("views", '[{"name": "Old", "query": {"country": "DE", "gone": 1}}]')
    (old,) = layout.views()
    assert old == SavedView("Old", OfferQuery(country="DE"))
    layout.keep_views([old, SavedView("New", OfferQuery())])
    assert [view.name for view in layout.views()] == ["Old", "New"]
    layout.keep_views([])
    assert layout.views() == []


def test_secrets_never_stand_in_the_raw_record(
    qtbot: QtBot, tab: OffersTab, services: Services, acme: Advertiser
) -> None:
    """A short key is known by nothing but the secret store."""
    services.workspace.vault.write(acme.uid, {"api_key": "kurz7"})
    record = offer("249", name="Offer kurz7")
    sync(services.workspace.store, acme, [record])
    tab.table.selectRow(0)
    qtbot.waitUntil(tab.details.isVisible)
    raw = tab.details._raw
    tab.details.tabs.setCurrentWidget(raw)
    qtbot.waitUntil(lambda: "249" in raw.text.toPlainText())
    assert "kurz7" not in raw.text.toPlainText()


def test_an_offer_is_opened_with_its_details(qtbot: QtBot, tab: OffersTab) -> None:
    ask(qtbot, tab, lambda: tab.show_filter(OfferQuery(search="zzz")))
    ask(qtbot, tab, lambda: tab.open_offer("Acme", "007"))
    qtbot.waitUntil(tab.details.isVisible)
    assert tab.details.head.name.text() == "Offer 007"
    assert tab.details.detail is not None
    for number in range(tab.details.tabs.count()):
        tab.details.tabs.setCurrentIndex(number)
        settled(qtbot, tab)
    qtbot.mouseClick(tab.details.head.close_pane, Qt.MouseButton.LeftButton)
    assert not tab.details.isVisible()


def test_columns_order_and_views_are_kept(qtbot: QtBot, tab: OffersTab, services: Services) -> None:
    tab.table.setColumnHidden(3, True)
    usual = tab.table.columnWidth(2)
    tab.table.setColumnWidth(2, 40)
    ask(qtbot, tab, lambda: tab.table.header.sort_by("payout"))
    tab.views._on_named("Mine")
    tab.shutdown()
    again = OffersTab(services)
    qtbot.addWidget(again)
    settled(qtbot, again)
    assert again.table.isColumnHidden(3)
    assert again.table.columnWidth(2) == usual
    assert again.query().order == "payout"
    assert [view.name for view in Layout(services.workspace.data_dir).views()] == ["Mine"]


@pytest.mark.parametrize(("window", "whole"), [(1280 - 208, 8), (1024 - 72, 5)])
def test_the_columns_fit_beside_the_views(
    qtbot: QtBot, tab: OffersTab, window: int, whole: int
) -> None:
    """Without scrolling: all of them, and in a small window those up to the payout."""
    tab.resize(window, 740)
    settled(qtbot, tab)
    shown = [number for number in range(len(COLUMNS)) if not tab.table.isColumnHidden(number)]
    ends = [tab.table.columnViewportPosition(at) + tab.table.columnWidth(at) for at in shown]
    assert ends[whole - 1] <= tab.table.viewport().width()
    assert tab.table.columnWidth(0) >= 12 * tab.table.fontMetrics().height()


def test_a_column_sized_by_hand_stays(
    qtbot: QtBot, tab: OffersTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, left = tab.table.columnWidth(0), Qt.MouseButton.LeftButton
    with monkeypatch.context() as patch:
        patch.setattr(QGuiApplication, "mouseButtons", lambda: left)
        tab.resize(1200, 700)
        assert tab.table.columnWidth(0) > room
        tab.table.setColumnWidth(0, 222)
    tab.resize(1300, 700)
    assert tab.table.columnWidth(0) == 222
    tab.table.reset_columns()
    assert tab.table.columnWidth(0) > 222


def test_the_table_is_sorted_by_keyboard_from_the_menu(qtbot: QtBot, tab: OffersTab) -> None:
    def sort(heading: str) -> None:
        menu = tab.toolbar.columns.menu()
        menu.aboutToShow.emit()
        submenu = next(one.menu() for one in menu.actions() if one.text() == heading)
        action = submenu.findChild(QAction, "sort-payout")
        ask(qtbot, tab, action.trigger)

    sort("Sort by")
    assert tab.query().order == "payout"
    sort("Then by")
    assert tab.query().order == "-payout"
    ask(qtbot, tab, tab.table.header.clear_order)
    assert tab.query().order is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_filter_is_removed_by_keyboard(qtbot: QtBot, tab: OffersTab, key: Qt.Key) -> None:
    ask(qtbot, tab, lambda: tab.show_filter(OfferQuery(country="DE")))
    (chip,) = tab.filters._chips
    ask(qtbot, tab, lambda: qtbot.keyClick(chip.close_button, key))
    assert tab.query() == OfferQuery()


def test_the_current_row_and_view_are_seen_while_one_moves_without_selecting(
    qtbot: QtBot, tab: OffersTab
) -> None:
    tab.activateWindow()
    accent = current_theme().color("accent")
    tab.table.setCurrentIndex(tab.model.index(2, 0))
    tab.table.clearSelection()
    tab.table.setFocus()
    qtbot.waitUntil(tab.table.hasFocus)
    frame = tab.table.visualRect(tab.model.index(2, 0))
    shot = tab.table.viewport().grab().toImage()
    assert shot.pixelColor(frame.center().x(), frame.top()) == accent
    below = tab.table.visualRect(tab.model.index(3, 0))
    qtbot.keyClick(tab.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    shot = tab.table.viewport().grab().toImage()
    assert shot.pixelColor(below.center().x(), below.top()) == accent
    assert shot.pixelColor(frame.center().x(), frame.top()) != accent
    views = tab.views.list
    views.setFocus()
    views.setCurrentRow(1)
    frame = views.visualItemRect(views.item(1))
    shot = views.viewport().grab().toImage()
    assert shot.pixelColor(frame.center().x(), frame.top() + 1) == accent


def test_the_columns_hold_their_usual_texts_in_a_wide_font(
    qtbot: QtBot, services: Services, qapp: QApplication
) -> None:
    before = qapp.font()
    wide = QFont(before)
    wide.setStretch(QFont.Stretch.Expanded)
    try:
        qapp.setFont(wide)
        services.theme.apply(qapp)
        tab = OffersTab(services)
        qtbot.addWidget(tab)
        metrics = QFontMetrics(services.theme.font("body"))
        for number, column in enumerate(COLUMNS):
            if column.kind != "text" or not column.shown:
                continue
            text, room = column.text(column.usual), tab.table.columnWidth(number) - 2 * SPACE.small
            assert metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) == text
        settled(qtbot, tab)
    finally:
        qapp.setFont(before)
        services.theme.apply(qapp)


def test_offers_that_a_run_changed_are_a_filter_like_others(
    tab: OffersTab, services: Services, filled: Advertiser, qtbot: QtBot
) -> None:
    store = services.workspace.store
    run = sync(store, filled, [offer("fresh", name="Fresh")])
    ask(qtbot, tab, lambda: tab.show_filter(OfferQuery(runs=str(run.id), change="new")))
    assert names(tab) == ["Fresh"]
    assert FILTERS[-2].text(tab.query()) == "Changed: new in sync 2"
    assert change_text(OfferQuery(runs="10,9")) == "updated in sync 9 – 10"
    layout = Layout(services.workspace.data_dir)
    layout.keep_views([SavedView("Of that sync", tab.query())])
    assert layout.views()[0].query == tab.query()
    ask(qtbot, tab, tab.filters.clear.click)
    assert tab.model.rowCount() == MANY + 1
