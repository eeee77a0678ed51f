"""Every declared setting is on a page; what is changed is stored at once, or told."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from offersync_gui import paths
from offersync_gui.desktop.autostart import autostart
from offersync_gui.domain.rules import RULES, SCHEDULE_KEYS
from offersync_gui.domain.settings import RULE_PREFIX, SETTINGS
from offersync_gui.store import connection
from offersync_gui.ui.forms.pair_rows import PairRow
from offersync_gui.ui.forms.rows_field import RowsField
from offersync_gui.ui.settings import words
from offersync_gui.ui.settings.cards import SettingsCard
from offersync_gui.ui.settings.desktop_page import DesktopPage
from offersync_gui.ui.settings.general_pages import SyncPage
from offersync_gui.ui.settings.offers_page import OffersPage
from offersync_gui.ui.settings.tab import _PAGES, SettingsTab
from offersync_gui.ui.widgets import ErrorCard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from offersync_gui.ui.services import Services
    from offersync_gui.ui.settings.setting_row import SettingRow
    from tests.ui.conftest import AddAdvertiser

# One is the switch above all others, the other is changed by moving what is stored.
ELSEWHERE = {"sync.enabled", "secrets.store"}


def row(tab: SettingsTab, page: str, key: str) -> SettingRow:
    return tab.show_page(page).rows.by_key[key]


def type_into(row: SettingRow, text: str, qtbot: QtBot) -> None:
    line = row.field.editor
    assert isinstance(line, QLineEdit)
    line.setText(text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


@pytest.fixture
def busy(services: Services, monkeypatch: pytest.MonkeyPatch) -> Iterator[sqlite3.Connection]:
    """Another program writes, and does not end."""
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0)
    services.workspace.store._connections._database.timeout = 0.01
    path = services.workspace.data_dir / paths.DATABASE
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


_OF_FIELDS = sum(key.startswith("field.") for key in RULES)


def test_every_setting_is_on_one_page(tab: SettingsTab) -> None:
    shown = [key for page in _PAGES for key in tab.show_page(page).rows.by_key]
    of_fields = {key for key in SETTINGS if key.startswith("rules.field.")}
    assert sorted(shown) == sorted(SETTINGS.keys() - ELSEWHERE - of_fields)


def test_every_text_can_be_translated() -> None:
    own = [one for key, one in SETTINGS.items() if not key.startswith(RULE_PREFIX)]
    shown = [one for one in own if one.key != "secrets.store"]
    declared = {text for one in shown for text in (one.label, one.help)}
    assert declared == set(map(str, words.TEXTS))
    for setting in shown:
        if setting.kind == "choice":
            assert words.CHOICES[setting.key].keys() == set(setting.choices)


def test_every_option_says_what_it_does(tab: SettingsTab) -> None:
    for key, shown in tab.show_page("offers").rows.by_key.items():
        texts = [label.text() for label in shown.findChildren(QLabel)]
        assert RULES[key.removeprefix(RULE_PREFIX)].help in texts, key


def test_a_choice_is_stored_and_told(tab: SettingsTab, services: Services, qtbot: QtBot) -> None:
    combo = row(tab, "appearance", "ui.appearance").field.editor
    assert isinstance(combo, QComboBox)
    assert combo.currentText() == "As the desktop"
    with qtbot.waitSignal(tab.setting_changed) as changed:
        combo.setCurrentIndex(combo.findData("dark"))
    assert changed.args == ["ui.appearance", "dark"]
    assert services.workspace.setting("ui.appearance") == "dark"


def test_a_value_that_cannot_be_is_marked_and_not_stored(
    tab: SettingsTab, services: Services, qtbot: QtBot
) -> None:
    parallel = row(tab, "network", "network.parallel")
    with qtbot.assertNotEmitted(tab.setting_changed):
        type_into(parallel, "33", qtbot)
        qtbot.waitUntil(lambda: not services.short.is_busy)
    assert "must be at most 32" in parallel.field.error.lower()
    assert services.workspace.store.settings.get("network.parallel") is None
    with qtbot.waitSignal(tab.setting_changed):
        type_into(parallel, "8", qtbot)
    assert parallel.field.error == ""
    assert services.workspace.setting("network.parallel") == 8


def test_the_way_back_to_the_default(tab: SettingsTab, services: Services, qtbot: QtBot) -> None:
    percent = row(tab, "offers", "rules.payout.percent")
    assert percent.reset_button.isHidden()
    with qtbot.waitSignal(tab.setting_changed):
        type_into(percent, "65.5", qtbot)
    assert not percent.reset_button.isHidden()
    assert services.workspace.store.settings.get("rules.payout.percent") == "65.5"
    with qtbot.waitSignal(tab.setting_changed):
        percent.reset_button.click()
    assert percent.value() == "80"
    assert services.workspace.store.settings.get("rules.payout.percent") is None


def test_defaults_of_storage_options_hold_for_advertisers(
    tab: SettingsTab,
    services: Services,
    add_advertiser: AddAdvertiser,
    qtbot: QtBot,
) -> None:
    acme = add_advertiser("Acme")
    status = row(tab, "offers", "rules.new.status").field
    with qtbot.waitSignal(tab.setting_changed):
        status.set_value("active")
    assert services.accounts.rules(acme)["new.status"] == ("active", "settings")


def test_only_options_that_matter_are_shown(tab: SettingsTab, qtbot: QtBot) -> None:
    amount = row(tab, "offers", "rules.payout.amount")
    mode = row(tab, "offers", "rules.payout.mode").field
    assert amount.isHidden()
    with qtbot.waitSignal(tab.setting_changed):
        mode.set_value("minus")
    assert not amount.isHidden()
    assert len(tab.show_page("offers").rows.by_key) == len(RULES) - len(SCHEDULE_KEYS) - _OF_FIELDS


def test_options_of_a_field_are_added_stored_and_taken_back(
    tab: SettingsTab, services: Services, qtbot: QtBot
) -> None:
    page = tab.show_page("offers")
    assert isinstance(page, OffersPage)
    page.fields.choose("payout")
    own = page.rows.by_key["rules.field.payout.value"]
    with qtbot.assertNotEmitted(tab.setting_changed):
        type_into(own, "much", qtbot)
        assert "'much' is no amount" in own.field.error
    with qtbot.waitSignal(tab.setting_changed):
        type_into(own, "2.5", qtbot)
    assert services.workspace.store.settings.get("rules.field.payout.value") == "2.5"
    with qtbot.waitSignal(tab.setting_changed):
        page.findChild(QAbstractButton, "fields.payout.remove").click()
    assert services.workspace.store.settings.get("rules.field.payout.value") is None
    assert page.fields.names == []
    assert "rules.field.payout" not in page.rows.by_key


def test_a_list_is_stored_when_a_row_is_left_not_while_one_types(
    tab: SettingsTab, services: Services, qtbot: QtBot
) -> None:
    pairs = row(tab, "offers", "rules.category.map").field
    assert isinstance(pairs, RowsField)
    with qtbot.assertNotEmitted(tab.setting_changed):
        pairs.add.click()
        assert "must be pairs" in pairs.error
        pair = pairs.rows[0]
        assert isinstance(pair, PairRow)
        pair.source.setText("Gaming")
        pair.mine.setText("Games")
        qtbot.waitUntil(lambda: not services.short.is_busy)
    with qtbot.waitSignal(tab.setting_changed):
        qtbot.keyClick(pair.mine, Qt.Key.Key_Return)
    assert services.workspace.setting("rules.category.map") == {"gaming": "Games"}


def test_fields_with_stored_options_are_shown_and_blanks_are_kept(
    tab: SettingsTab, services: Services, qtbot: QtBot
) -> None:
    services.workspace.change_setting("rules.field.name.suffix", " (all)")
    tab.reload()
    qtbot.waitUntil(lambda: tab.stored.text("rules.field.name.suffix") == " (all)")
    page = tab.show_page("offers")
    assert isinstance(page, OffersPage)
    assert page.fields.names == ["name"]
    assert row(tab, "offers", "rules.field.name.suffix").value() == " (all)"
    with qtbot.waitSignal(tab.setting_changed):
        type_into(row(tab, "offers", "rules.field.name.suffix"), " - x ", qtbot)
    assert services.workspace.store.settings.get("rules.field.name.suffix") == " - x "


def test_the_global_switch_is_first_and_holds_at_once(
    tab: SettingsTab, services: Services, qtbot: QtBot
) -> None:
    page = tab.show_page("sync")
    assert isinstance(page, SyncPage)
    assert page.switch.toggle.isChecked()
    assert page.switch.toggle.accessibleName() == "Enable Advertiser/offer API Synchronization"
    page.switch.toggle.click()
    assert not services.sync.state.enabled
    qtbot.waitUntil(lambda: services.workspace.setting("sync.enabled") is False)


def test_the_global_switch_follows_the_one_in_the_header(
    tab: SettingsTab, services: Services, qtbot: QtBot
) -> None:
    page = tab.show_page("sync")
    assert isinstance(page, SyncPage)
    services.sync.set_enabled(False)
    assert not page.switch.toggle.isChecked()
    qtbot.waitUntil(lambda: services.workspace.setting("sync.enabled") is False)


def test_a_switch_that_cannot_be_stored_goes_back(
    tab: SettingsTab, services: Services, qtbot: QtBot, busy: sqlite3.Connection
) -> None:
    page = tab.show_page("sync")
    assert isinstance(page, SyncPage)
    with qtbot.waitSignal(services.sync.problem):
        page.switch.toggle.click()
    assert page.switch.toggle.isChecked()
    assert services.sync.state.enabled


def test_the_schedule_is_read_again_after_a_change(
    tab: SettingsTab,
    services: Services,
    add_advertiser: AddAdvertiser,
    qtbot: QtBot,
) -> None:
    add_advertiser("Acme")
    row(tab, "sync", "rules.auto_sync").field.set_value("true")
    qtbot.waitUntil(lambda: services.sync.state.next_run is not None)


def test_what_cannot_be_stored_is_told_and_taken_back(
    tab: SettingsTab, qtbot: QtBot, busy: sqlite3.Connection
) -> None:
    compact = row(tab, "appearance", "ui.compact_rows")
    compact.field.set_value("true")
    qtbot.waitUntil(lambda: "busy" in compact.field.error)
    assert compact.value() == "false"
    assert tab.stored.text("ui.compact_rows") == "false"


def test_what_waits_to_be_stored_is_shown(
    tab: SettingsTab, services: Services, qtbot: QtBot
) -> None:
    go_on = Event()
    services.short.run(lambda token: go_on.wait(10), print)
    compact = row(tab, "appearance", "ui.compact_rows")
    compact.field.set_value("true")
    with qtbot.waitSignal(tab.stored.loaded):
        tab.reload()
    assert compact.value() == "true"
    with qtbot.waitSignal(tab.setting_changed):
        go_on.set()
    assert compact.value() == "true"


def test_what_was_read_before_a_write_is_read_again(tab: SettingsTab, qtbot: QtBot) -> None:
    begun = tab.stored._writes
    with qtbot.waitSignal(tab.setting_changed):
        row(tab, "appearance", "ui.compact_rows").field.set_value("true")
    with qtbot.waitSignal(tab.stored.loaded):
        tab.stored._on_read(begun, {})
    assert tab.stored.text("ui.compact_rows") == "true"


def test_typing_outlives_what_goes_on_meanwhile(
    tab: SettingsTab, services: Services, qtbot: QtBot
) -> None:
    percent = row(tab, "offers", "rules.payout.percent")
    line = percent.field.editor
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.setText("6")
    with qtbot.waitSignal(tab.stored.loaded):
        tab.reload()
    assert line.text() == "6"
    tab.setFocus()
    line.setText("x")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    with qtbot.waitSignal(tab.stored.loaded):
        tab.reload()
    assert line.text() == "x"
    assert percent.field.error


def test_syncs_reload_nothing(tab: SettingsTab) -> None:
    """The frame calls ``refresh`` after every run."""
    assert not hasattr(tab, "refresh")


def test_what_is_being_typed_is_stored_on_the_way_out(
    tab: SettingsTab, services: Services, qtbot: QtBot
) -> None:
    line = row(tab, "network", "network.parallel").field.editor
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.setText("7")
    tab.commit()
    services.short.refuse()
    assert services.short.stop(5)
    assert services.workspace.setting("network.parallel") == 7


def test_a_database_that_cannot_be_read_is_told(services: Services, qtbot: QtBot) -> None:
    path = services.workspace.data_dir / paths.DATABASE
    services.workspace.close()
    path.write_bytes(b"garbage" * 1000)
    tab = SettingsTab(services)
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(lambda: tab.states.findChild(ErrorCard) is not None)
    path.unlink()
    tab.states.retried.emit()
    qtbot.waitUntil(lambda: tab.states.is_content)


def test_autostart_shows_what_is_installed(tab: SettingsTab, services: Services) -> None:
    entry = autostart(services.workspace.data_dir)
    page = tab.show_page("desktop")
    assert isinstance(page, DesktopPage)
    assert not page.autostart.isChecked()
    page.autostart.click()
    assert entry.is_on()
    entry.turn_off()
    page.refresh()
    assert not page.autostart.isChecked()


def test_every_control_has_a_name(tab: SettingsTab) -> None:
    for page in _PAGES:
        for key, shown in tab.show_page(page).rows.by_key.items():
            assert shown.field.editor.accessibleName(), key
            assert shown.reset_button.accessibleDescription(), key


def test_titles_of_pages_have_room_in_large_type(tab: SettingsTab) -> None:
    font = tab.list.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    tab.list.setFont(font)
    tab.setFont(font)
    for index in range(tab.list.count()):
        words = tab.list.fontMetrics().horizontalAdvance(tab.list.item(index).text())
        assert tab.list.viewport().width() >= words + tab.list.iconSize().width()


def test_no_row_is_called_as_its_card(tab: SettingsTab) -> None:
    for page in _PAGES:
        cards = tab.show_page(page).findChildren(SettingsCard)
        titles = [card.accessibleName() for card in cards]
        for key, shown in tab.show_page(page).rows.by_key.items():
            assert shown.setting.label not in titles, key


def test_the_address_of_a_proxy_is_asked_where_it_counts(
    tab: SettingsTab, services: Services, qtbot: QtBot
) -> None:
    address = row(tab, "network", "network.proxy_address")
    assert address.isHidden()
    with qtbot.waitSignal(tab.setting_changed):
        row(tab, "network", "network.proxy").field.set_value("address")
    assert not address.isHidden()
    line = address.field.editor
    assert isinstance(line, QLineEdit)
    assert line.placeholderText() == ""
    type_into(address, "http://user:secret@proxy", qtbot)
    assert "user or a password" in address.field.error
    with qtbot.waitSignal(tab.setting_changed):
        type_into(address, "http://proxy:3128", qtbot)
    assert services.workspace.setting("network.proxy_address") == "http://proxy:3128"
