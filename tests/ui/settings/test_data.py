"""The pages Data and Diagnostics: copies of the database, and facts without secrets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from offersync_gui.store.inspection import check
from offersync_gui.sync.doctor import Check
from offersync_gui.ui.confirm import Confirm
from offersync_gui.ui.settings.data_page import DataPage
from offersync_gui.ui.settings.diagnostics_page import DiagnosticsPage, report
from offersync_gui.ui.text_dialog import TextDialog
from offersync_gui.ui.widgets import ErrorCard
from tests.ui.seen import all_text, answer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from offersync_gui.sync.sandbox import Sandbox
    from offersync_gui.ui.services import Services
    from offersync_gui.ui.settings.tab import SettingsTab
    from tests.ui.conftest import AddAdvertiser


@pytest.fixture
def page(tab: SettingsTab) -> DataPage:
    page = tab.show_page("data")
    assert isinstance(page, DataPage)
    return page


@pytest.fixture
def backup(page: DataPage, tmp_path: Path, qtbot: QtBot) -> Path:
    target = tmp_path / "copy.db"
    page.back_up(target)
    qtbot.waitUntil(page.backup_button.isEnabled)
    return target


def trouble(page: DataPage) -> str:
    cards = [card for card in page.findChildren(ErrorCard) if not card.isHidden()]
    return " ".join(map(all_text, cards))


def test_a_backup_is_whole(page: DataPage, backup: Path) -> None:
    check(backup)


def test_a_place_is_asked_for(page: DataPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.backup_button.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    dialog.fileSelected.emit(str(tmp_path / "chosen.db"))
    dialog.close()
    qtbot.waitUntil((tmp_path / "chosen.db").exists)


def test_a_backup_that_cannot_be_written_is_told(
    page: DataPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.back_up(tmp_path / "nowhere" / "copy.db")
    qtbot.waitUntil(lambda: "could not be written" in trouble(page))


def test_a_restore_asks_first_and_keeps_what_was(
    tab: SettingsTab,
    page: DataPage,
    backup: Path,
    services: Services,
    add_advertiser: AddAdvertiser,
    qtbot: QtBot,
) -> None:
    add_advertiser("Later")
    page.confirm_restore(backup)
    answer(page, "confirm.no")
    qtbot.waitUntil(lambda: page.findChild(Confirm) is None)
    assert [account.name for account in services.accounts.list()] == ["Later"]
    page.confirm_restore(backup)
    with qtbot.waitSignal(tab.data_replaced):
        answer(page, "confirm.yes")
    assert services.accounts.list() == []
    assert not services.sync.state.paused
    assert list(services.workspace.data_dir.glob("*-before-restore.db"))


def test_a_file_that_is_no_backup_changes_nothing(
    page: DataPage, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = tmp_path / "odd.db"
    odd.write_bytes(b"garbage" * 1000)
    services.sync.set_paused(True)
    page.restore(odd)
    qtbot.waitUntil(lambda: "damaged" in trouble(page))
    assert services.sync.state.paused
    assert page.isEnabled()
    assert services.accounts.list() == []


def test_nothing_is_restored_under_a_running_sync(
    page: DataPage,
    backup: Path,
    services: Services,
    add_advertiser: AddAdvertiser,
    sandbox: Sandbox,
    qtbot: QtBot,
) -> None:
    add_advertiser("Acme")
    with qtbot.waitSignal(services.sync.batch_finished):
        services.sync.request_sync()
        page.restore(backup)
        qtbot.waitUntil(lambda: "A sync is running" in trouble(page))
    assert [account.name for account in services.accounts.list()] == ["Acme"]


def test_first_start_asks_for_a_file_at_once(tab: SettingsTab) -> None:
    tab.restore_backup()
    dialog = tab.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFile
    dialog.close()


def test_diagnostics_are_shown_and_copied_without_secrets_and_names(
    tab: SettingsTab, services: Services, qtbot: QtBot
) -> None:
    services.workspace.redactor.add("secret-canary")
    page = tab.show_page("diagnostics")
    assert isinstance(page, DiagnosticsPage)
    qtbot.waitUntil(page.report_button.isEnabled)
    page.report_button.click()
    dialog = tab.window().findChild(TextDialog)
    assert dialog is not None
    shown = dialog.text.toPlainText()
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == shown
    dialog.reject()
    assert "ok       SQLite: 3." in copied
    checks = [Check("Odd", "problem", f"secret-canary in {Path.home()}/x", "Do it.")]
    text = report(checks, services.workspace.redactor)
    assert text == "problem  Odd: ••• in ~/x Do it."


def test_no_sync_begins_while_a_backup_is_restored(
    tab: SettingsTab, page: DataPage, backup: Path, services: Services, qtbot: QtBot
) -> None:
    asked: list[object] = []
    services.sync.problem.connect(asked.append)
    with qtbot.waitSignal(tab.data_replaced):
        page.restore(backup)
        services.sync.request_sync()
        assert not services.sync.state.busy
        assert not tab.window().isEnabled()
    assert len(asked) == 1
    assert not services.sync.state.held
    assert tab.window().isEnabled()


def test_how_long_is_kept_is_chosen(
    tab: SettingsTab, page: DataPage, services: Services, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(tab.setting_changed):
        page.rows.by_key["data.keep_changes"].field.set_value("90")
    assert services.workspace.setting("data.keep_changes") == "90"
