"""The Advertisers section: list, removal, duplicate, sandbox, and all of it by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from offersync_gui.errors import SecretsMissing, SecretsUnavailable, StoreError
from offersync_gui.store.offer_query import OfferQuery
from offersync_gui.ui.advertisers.remove_dialog import RemoveDialog
from offersync_gui.ui.advertisers.store_dialog import StoreDialog
from offersync_gui.ui.dialogs import ErrorDialog
from offersync_gui.ui.theme import ROW_HEIGHT
from tests.ui.seen import button


def names(tab) -> list[str]:
    return [row.advertiser.name for row in tab.list.table.rows()]


def reload(tab, qtbot) -> None:
    with qtbot.waitSignal(tab.loaded):
        tab.refresh()


def test_an_empty_list_says_what_to_do(tab):
    assert tab.list.state == "empty"


def test_the_list_shows_state_and_counts(tab, add_advertiser, services, qtbot):
    add_advertiser("Acme")
    services.accounts.add("Beta", "everflow", {}, {})
    with qtbot.waitSignal(tab.badge_changed) as badge:
        reload(tab, qtbot)
    assert names(tab) == ["Acme", "Beta"]
    assert badge.args == [1]
    with qtbot.waitSignal(services.sync.run_finished):
        button(tab, "advertisers.sync").click()
    reload(tab, qtbot)
    row = tab.list.table.rows()[0]
    assert (row.standing, row.offers) == ("ok", 40)


def test_a_search_that_finds_nothing_can_be_cleared(tab, add_advertiser, qtbot):
    add_advertiser("Acme")
    reload(tab, qtbot)
    search = tab.findChild(QLineEdit, "advertisers.search")
    search.setText("zzz")
    qtbot.waitUntil(lambda: tab.list.state == "no_match")
    search.clear()
    qtbot.waitUntil(lambda: tab.list.state == "rows")


def test_a_failed_list_can_be_tried_again(tab, add_advertiser, services, qtbot, monkeypatch):
    def busy():
        raise StoreError("The database is busy", "Another program holds it.", "Try again.")

    with monkeypatch.context() as patch:
        patch.setattr(services.workspace.store.advertisers, "list", busy)
        tab.refresh()
        qtbot.waitUntil(lambda: tab.list.state == "failed")
    add_advertiser("Acme")
    again = next(b for b in tab.list.findChildren(QPushButton) if b.text() == "Try again")
    again.click()
    qtbot.waitUntil(lambda: tab.list.state == "rows")


@pytest.mark.fault("U10")
def test_removing_names_what_goes_and_takes_the_key(tab, add_advertiser, services, qtbot):
    saved = add_advertiser("Acme")
    with qtbot.waitSignal(services.sync.run_finished):
        services.sync.request_sync(["Acme"])
    reload(tab, qtbot)
    button(tab, "advertisers.remove").click()
    dialog = tab.findChild(RemoveDialog)
    assert "Acme" in dialog.windowTitle()
    assert "40 offers" in dialog.text
    with qtbot.waitSignal(tab.advertisers_changed):
        button(dialog, "remove.yes").click()
    qtbot.waitUntil(lambda: tab.list.state == "empty")
    assert services.workspace.store.offers.count(OfferQuery()) == 0
    with pytest.raises(SecretsMissing):
        services.workspace.vault.read(saved.uid)


def test_removing_may_keep_the_offers(tab, add_advertiser, services, qtbot):
    add_advertiser("Acme")
    with qtbot.waitSignal(services.sync.run_finished):
        services.sync.request_sync(["Acme"])
    reload(tab, qtbot)
    button(tab, "advertisers.remove").click()
    dialog = tab.findChild(RemoveDialog)
    button(dialog, "remove.keep").click()
    assert "stay, archived" in dialog.text
    with qtbot.waitSignal(tab.advertisers_changed):
        button(dialog, "remove.yes").click()
    assert services.workspace.store.offers.count(OfferQuery(status="archived")) == 40


@pytest.mark.fault("U10")
def test_not_removing_changes_nothing(tab, add_advertiser, services, qtbot):
    add_advertiser("Acme")
    reload(tab, qtbot)
    button(tab, "advertisers.remove").click()
    button(tab.findChild(RemoveDialog), "remove.no").click()
    assert [item.name for item in services.accounts.list()] == ["Acme"]


def test_a_duplicate_has_a_free_name_and_no_secret(tab, add_advertiser, services, qtbot):
    saved = add_advertiser("Acme")
    reload(tab, qtbot)
    with qtbot.waitSignal(tab.editor.ready):
        button(tab, "advertisers.duplicate").click()
    draft = tab.editor.form.draft()
    assert draft.name == "Acme 2"
    assert draft.options["base_url"] == saved.options["base_url"]
    assert draft.secrets == {}
    assert tab.editor.unsaved
    qtbot.waitUntil(lambda: not (services.short.is_busy or services.long.is_busy))


def test_its_offers_are_asked_for(tab, add_advertiser, qtbot):
    add_advertiser("Acme")
    reload(tab, qtbot)
    with qtbot.waitSignal(tab.offers_requested) as asked:
        button(tab, "advertisers.offers").click()
    assert asked.args == [OfferQuery(advertiser="Acme")]


def test_its_activity_is_asked_for(tab, add_advertiser, qtbot):
    add_advertiser("Acme")
    reload(tab, qtbot)
    with qtbot.waitSignal(tab.activity_requested) as asked:
        button(tab, "advertisers.activity").click()
    assert asked.args == ["Acme"]


def test_why_one_needs_attention_is_said(tab, add_advertiser, services, qtbot):
    wrong = add_advertiser("Acme")
    add_advertiser("Beta")
    services.accounts.change(wrong, {}, {"api_key": "wrong"})
    with qtbot.waitSignal(services.sync.run_finished, timeout=10_000):
        services.sync.request_sync(["Acme"])
    reload(tab, qtbot)
    tab.list.table.choose(wrong.id)
    said = tab.findChild(QLabel, "advertisers.reason")
    assert "The platform refused the key." in said.text()
    assert "Copy the API key again" in said.text()
    index = tab.list.table.model().index(0, 1)
    assert "Copy the API key again" in index.data(Qt.ItemDataRole.ToolTipRole)
    tab.list.table.selectRow(1)
    assert said.isHidden()


def test_one_click_leads_to_synced_demo_offers(tab, services, qtbot):
    with qtbot.waitSignal(services.sync.run_finished) as finished:
        tab.add_sandbox()
    assert finished.args[0].state == "ok"
    assert services.workspace.store.offers.count(OfferQuery()) == 300
    qtbot.waitUntil(lambda: names(tab) == ["Sandbox"])


def test_the_sandbox_is_joined_once(tab, services, qtbot):
    for _ in range(2):
        with qtbot.waitSignal(services.sync.run_finished):
            tab.add_sandbox()
    assert [item.name for item in services.accounts.list()] == ["Sandbox"]


def test_an_advertiser_that_is_called_sandbox_is_left_alone(tab, services, qtbot):
    own = services.accounts.add("Sandbox", "affise", {"base_url": "https://api.example.com"}, {})
    with qtbot.waitSignal(services.sync.run_finished):
        tab.add_sandbox()
    assert services.accounts.named("Sandbox").options == own.options
    assert [item.name for item in services.accounts.list()] == ["Sandbox", "Sandbox 2"]


def test_the_sandbox_asks_where_there_is_no_secret_store(tab, services, qtbot, monkeypatch):
    def unavailable(uid, secrets):
        raise SecretsUnavailable("No keyring", "None runs.", "Choose another store.")

    monkeypatch.setattr(services.workspace.vault, "write", unavailable)
    tab.add_sandbox()
    qtbot.waitUntil(lambda: bool(tab.findChildren(StoreDialog)))
    with qtbot.waitSignal(services.sync.run_finished) as finished:
        button(tab.findChild(StoreDialog), "store.session").click()
    assert finished.args[0].state == "ok"


def test_the_sandbox_needs_no_keyring_that_is_locked(tab, services, ring, qtbot):
    ring.locked = True
    tab.add_sandbox()
    qtbot.waitUntil(lambda: bool(tab.findChildren(StoreDialog)))
    with qtbot.waitSignal(services.sync.run_finished) as finished:
        button(tab.findChild(StoreDialog), "store.session").click()
    assert finished.args[0].state == "ok"


def test_a_locked_keyring_that_holds_keys_is_not_left_for_the_sandbox(
    tab, services, ring, add_advertiser, qtbot
):
    add_advertiser("Acme")
    with qtbot.waitSignal(tab.loaded):
        tab.refresh()
    ring.locked = True
    tab.add_sandbox()
    qtbot.waitUntil(lambda: bool(tab.findChildren(ErrorDialog)))
    assert not tab.findChildren(StoreDialog)
    with qtbot.waitSignal(tab.secrets_requested):
        button(tab.findChild(ErrorDialog), "error.way_on").click()


def interactive(widget: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QComboBox, QCheckBox)
    return [w for w in widget.findChildren(QWidget) if isinstance(w, kinds)]


def test_every_interactive_widget_has_a_name(tab, editing):
    editing(template="affise")
    unnamed = [
        w
        for w in interactive(tab)
        if not w.objectName().startswith("qt_")
        and not (w.accessibleName() or getattr(w, "text", str)())
        and not isinstance(w.parent(), QLineEdit | QComboBox)
    ]
    assert unnamed == []


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_advertiser_is_added_tested_and_saved_by_keyboard_alone(tab, services, sandbox, qtbot):
    press = Keys(tab, qtbot)
    press.until("advertisers.add")
    with qtbot.waitSignal(tab.editor.ready):
        press.key(Qt.Key.Key_Space)
    press.until("field.name").types("Acme")
    press.until("advertiser.template").key(Qt.Key.Key_Space)
    popup = tab.editor.form.identity.picker.popup
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClicks(popup.search, "affise")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    press.until("field.base_url").types(sandbox.base_url)
    press.until("field.api_key").types(sandbox.api_key)
    press.until("editor.test").key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not tab.editor.work.busy)
    assert "40 offers visible" in tab.editor.footer.outcome.title
    press.until("editor.save")
    with qtbot.waitSignal(tab.editor.saved):
        press.key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: names(tab) == ["Acme"])
    assert services.accounts.named("Acme").options["base_url"] == sandbox.base_url


class Keys:
    """Presses keys where the focus is; the Tab key is the only way to move it."""

    MOST = 200

    def __init__(self, tab, qtbot) -> None:
        self._qtbot = qtbot
        self._window = tab.window()
        tab.activateWindow()
        tab.setFocus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def until(self, name: str) -> Keys:
        for _ in range(self.MOST):
            if self._focus().objectName() == name:
                return self
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"{name} is not reached by the Tab key")

    def types(self, text: str) -> None:
        self._qtbot.keyClicks(self._focus(), text)

    def key(self, key: Qt.Key) -> None:
        self._qtbot.keyClick(self._focus(), key)

    def _focus(self) -> QWidget:
        """Without a screen, a window may lose its activity with a popup, but not its focus."""
        widget = QApplication.focusWidget() or self._window.focusWidget()
        assert widget is not None
        return widget


def test_another_database_leaves_nothing_in_the_editor(tab, editing, add_advertiser):
    add_advertiser("Acme")
    editor = editing("Acme")
    editor.form.identity.name.set_value("Typed")
    editor.go_back()
    tab.drop_edits()
    assert not tab.shows_editor
    assert not editor.unsaved
    assert tab.may_leave(lambda: None)
    assert editor.form.draft().name == ""


def test_the_badge_moves_while_the_page_is_hidden(tab, add_advertiser, services, qtbot):
    services.accounts.change(add_advertiser("Acme"), {}, {"api_key": "wrong-key-0000"})
    reload(tab, qtbot)
    tab.hide()
    with qtbot.waitSignal(tab.badge_changed, check_params_cb=lambda count: count == 1):
        services.sync.request_sync(["Acme"])


def test_compact_rows_are_lower_and_keep_their_words(tab, add_advertiser, services, qtbot):
    add_advertiser("Acme")
    reload(tab, qtbot)
    usual = tab.list.table.rowHeight(0)
    services.workspace.change_setting("ui.compact_rows", "true")
    tab.refresh()
    qtbot.waitUntil(lambda: tab.list.table.rowHeight(0) == ROW_HEIGHT.compact)
    assert usual > ROW_HEIGHT.compact
    assert not tab.list.table.grab().isNull()
